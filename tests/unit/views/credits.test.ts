import { describe, expect, test } from 'vitest';
import { toPostCard } from '#views/cards.ts';
import { toCreditsShown, toCreditTexts } from '#views/credits.ts';
import { posts as postsDataset } from '#views/data/posts.ts';
import { toCorpus } from '#views/data/corpus.ts';
import { getFeeds } from '#views/feeds.ts';
import { toPostPage } from '#views/post.ts';
import { makeGraph, makePost, makeWriter } from '../../fixtures/make.ts';

const people = ['robin', 'sam', 'kim', 'otterly'].map((id) =>
  makeWriter({ id, data: { name: id.charAt(0).toUpperCase() + id.slice(1) } }),
);
const writers = people.map(({ id }) => id);
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const passage = (props: string, count: number) => `<Passage ${props}>\n\n${words(count)}\n\n</Passage>`;
const VOICE = 'place="a made-up forum" date="2026-01-01" recordedBy="the editors" recordedOn="2026-01-02"';

function tell(text: string, data: Parameters<typeof makePost>[0] & object = {}) {
  const post = makePost({ text, data: { kind: 'joint', writers, ...data.data } });
  const graph = makeGraph({ posts: [post], writers: people });
  return { post, graph, texts: toCreditTexts(toCreditsShown(graph, post)) };
}

describe('who wrote what', () => {
  test('gives shares of the words, rounded to 5%, with what is signed by several and by all on lines of their own', () => {
    const { texts } = tell(
      [
        passage('by="robin"', 42),
        '## A heading of no share',
        passage('by="kim sam"', 20),
        passage('by="otterly"', 11),
        passage('by="together"', 17),
        passage('by="sam kim"', 10),
      ].join('\n\n'),
    );
    expect(texts.slice(0, -1)).toEqual([
      'Robin wrote 1 passage, about 40% of the words.',
      'Otterly wrote 1 passage, about 10% of the words.',
      'Sam and Kim co-wrote 2 passages, about 30% of the words.',
      'Together, all four writers co-wrote 1 passage, about 15% of the words.',
    ]);
    expect(texts.at(-1)).toContain('need not add up to 100%');
  });

  test('counts words that nobody signs, and says neither none nor all where it is not so', () => {
    const { texts } = tell([passage('by="robin"', 990), passage('by="together"', 5), words(5)].join('\n\n'));
    expect(texts.slice(0, 3)).toEqual([
      'Robin wrote 1 passage, more than 95% of the words.',
      'Together, all four writers co-wrote 1 passage, less than 5% of the words.',
      'Nobody by name signed the rest, less than 5% of the words.',
    ]);
  });

  test('counts no words said elsewhere, and no footnotes', () => {
    const voice = `<Voice speaker="A passer-by" permission="given" ${VOICE}>\n\n${words(300)}\n\n</Voice>`;
    const { texts } = tell(
      `<Passage by="robin">\n\n${words(49)} word[^1]\n\n${voice}\n\n</Passage>\n\n${passage('by="together"', 50)}\n\n[^1]: ${words(300)}`,
    );
    expect(texts[0]).toBe('Robin wrote 1 passage, about 50% of the words.');
  });

  test('is one sentence where there are no passages, and gives no share of a whole', () => {
    expect(tell('We wrote it.').texts).toEqual(['Robin, Sam, Kim and Otterly co-wrote this post.']);
    expect(tell(passage('by="together"', 30)).texts).toEqual([
      'Together, all four writers co-wrote 1 passage.',
    ]);
    expect(tell('I wrote it.', { data: { kind: 'guest', writers: ['sam'] } }).texts).toEqual([
      'Sam wrote this post.',
    ]);
  });

  test('names everybody who did something else, each once for a role', () => {
    const { texts } = tell(`<Voice speaker="Kim" writer="kim" permission="given" ${VOICE}>\n\nA word.\n\n</Voice>`, {
      data: {
        kind: 'guest', writers: ['sam'],
        credits: [
          { writer: 'robin', role: 'edited' }, { name: 'Ida Notyet', role: 'edited' },
          { writer: 'otterly', role: 'reviewed' }, { name: 'Ida Notyet', role: 'interviewed' },
        ],
      },
    }); // prettier-ignore
    expect(texts).toEqual([
      'Sam wrote this post.',
      'Robin and Ida Notyet edited this post.',
      'Otterly reviewed this post before it appeared.',
      'Ida Notyet was interviewed for this post.',
      'Kim is quoted here.',
    ]);
  });

  test('says nothing of a speaker who is not named, nor of one who withdrew', () => {
    const { texts } = tell(
      `<Voice speaker="not named" permission="given" ${VOICE}>\n\nA word.\n\n</Voice>\n\n<Voice speaker="Kim" writer="kim" permission="withdrawn" withdrawnOn="2026-02-01">\n\nA word.\n\n</Voice>`,
      { data: { kind: 'guest', writers: ['sam'] } },
    );
    expect(texts).toEqual(['Sam wrote this post.']);
  });
});

describe('a draft whose writers have no page yet, in a preview', () => {
  const show = (text: string, kind: 'guest' | 'joint', ids: readonly string[]) => {
    const { post, graph, texts } = tell(text, { data: { kind, writers: [...ids] } });
    const [item] = getFeeds(graph).flatMap(({ entries }) => entries.map(({ toItem }) => toItem().html));
    return { texts, page: toPostPage(graph, post), card: toPostCard(graph, post), item };
  };

  test('has a line that says so wherever a name would stand', () => {
    const { texts, page, card, item } = show('I wrote it.', 'guest', ['newcomer']);
    expect(texts).toEqual(['A writer whose page is not there yet wrote this post.']);
    expect(page.newcomers).toBe('A writer whose page is not there yet');
    expect(card.by).toBe('A writer whose page is not there yet');
    expect(item).toContain('Guest post by a writer whose page is not there yet.');
  });

  test('names those who have one first, and signs their passages', () => {
    const ids = ['newcomer', 'robin', 'another'];
    const text = [
      passage('by="newcomer"', 20),
      passage('by="robin newcomer"', 20),
      passage('by="another"', 9),
    ];
    const { texts, page, card, item } = show(text.join('\n\n'), 'joint', ids);
    expect(texts.slice(0, -1)).toEqual([
      'A writer whose page is not there yet wrote 1 passage, about 40% of the words.',
      'A writer whose page is not there yet wrote 1 passage, about 20% of the words.',
      'Robin and a writer whose page is not there yet co-wrote 1 passage, about 40% of the words.',
    ]);
    expect(card.by).toBe('Robin and two writers whose pages are not there yet');
    expect(item).toContain('and two writers whose pages are not there yet.');
    expect(JSON.stringify(page.prose)).toContain('"starts":"A writer whose page is not there yet writes"');
    expect(JSON.stringify(page.prose)).toContain(
      '"ends":"End of the passage by a writer whose page is not there yet"',
    );
  });

  test('is credited to nobody without a name', () => {
    const { texts } = tell('I wrote it.', {
      data: { kind: 'guest', writers: ['sam'], credits: [{ writer: 'newcomer', role: 'edited' }] },
    });
    expect(texts).toContain('A writer whose page is not there yet edited this post.');
  });

  test('says nothing of the kind where all have theirs', () => {
    const { texts, page, card } = show('I wrote it.', 'guest', ['sam']);
    expect([texts, page.newcomers, card.by]).toEqual([['Sam wrote this post.'], undefined, 'Sam']);
  });
});

describe('beside writers who stay unnamed on purpose', () => {
  const { post, graph } = tell(
    [
      passage('by="robin"', 40),
      passage('by="sam"', 30),
      passage('by="some" count={2} id="unnamed"', 20),
      passage('by="together"', 40),
      words(20),
    ].join('\n\n'),
  );

  test('no share is told anywhere: on the page, in its data, in feeds, in files', () => {
    const told = [
      JSON.stringify(toPostPage(graph, post)),
      JSON.stringify(postsDataset.makeRows(graph)),
      toCorpus(graph),
      ...getFeeds(graph).flatMap(({ entries }) => entries.map(({ toItem }) => JSON.stringify(toItem()))),
    ];
    expect(told.length).toBeGreaterThan(5);
    for (const text of told) {
      expect(text).toContain('unnamed on purpose');
      expect(text).not.toMatch(/\d+%|about \d|less than|more than/);
    }
  });

  test('the same shares would be told if all were signed', () => {
    const signed = tell([passage('by="robin"', 40), passage('by="sam"', 30), words(20)].join('\n\n'));
    expect(JSON.stringify(toPostPage(signed.graph, signed.post))).toContain('about 45%');
  });

  test('structured data names the writers of every signed passage, and has no part without them', () => {
    const [posting] = toPostPage(graph, post).head.jsonLd;
    expect(posting).toMatchObject({
      hasPart: [
        { url: expect.stringMatching(/#passage-1$/) as string, author: [{ name: 'Robin' }] },
        { author: [{ name: 'Sam' }] },
        { author: [{ name: 'Robin' }, { name: 'Sam' }, { name: 'Kim' }, { name: 'Otterly' }] },
      ],
    });
    expect(JSON.stringify(posting)).not.toContain('#unnamed');
  });

  test('feeds of its writers leave the words of the unnamed out, and lead to them; feeds of all keep them', () => {
    const find = (page: string) => {
      const feed = getFeeds(graph).find((one) => one.page === page);
      return feed?.entries[0]?.toItem().html ?? '';
    };
    expect(find('/')).toContain('Two of the writers write');
    for (const id of writers) {
      expect(find(`/writers/${id}/`)).not.toContain('Two of the writers write');
      expect(find(`/writers/${id}/`)).toContain('/posts/first-week/#unnamed');
      expect(find(`/writers/${id}/`)).toBe(find('/writers/robin/'));
    }
  });
});
