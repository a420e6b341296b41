import { describe, expect, test } from 'vitest';
import { site } from '#site.ts';
import { toBrowsePage } from '#views/browse.ts';
import { toCorrectionsPage } from '#views/corrections.ts';
import { getFeeds } from '#views/feeds.ts';
import { toPostPage } from '#views/post.ts';
import { toRecordPage } from '#views/record.ts';
import { toResponsesPage } from '#views/responses-page.ts';
import { toWriterPage } from '#views/writer.ts';
import type { ShownMark } from '#views/types.ts';
import { makeGraph, makePost, makeRecord, makeResponse, makeWriter } from '../../fixtures/make.ts';
import { LETTER } from '../../fixtures/samples.ts';

const kim = makeWriter({ id: 'kim', data: { name: 'Kim Sampleton' } });
const writers = [makeWriter(), kim];
const post = makePost({
  text: 'So<Cite id="invented-page" />.\n\n<Claim id="rest-helps" status="opinion">Rest helps.</Claim>',
});
const letter = makeResponse({
  id: 'kims-letter',
  data: {
    by: { name: 'Kim Sampleton', writer: 'kim' },
    on: 'rest-helps',
    contentNote: 'Mentions burnout.',
    published: '2026-02-01',
    changes: [{ date: '2026-03-01', kind: 'typo', what: 'A letter.' }],
  },
  text: `${LETTER} Or not<Cite id="example-2018" />, or so<Cite id="invented-page" />. <Claim id="no" status="opinion">No.</Claim>`,
});
const reply = makeResponse({
  id: 'robins-reply',
  data: {
    answers: 'kims-letter',
    by: { name: 'Robin Example', writer: 'robin-example' },
    received: '2026-02-02',
    published: '2026-02-03',
    consent: { how: 'letter', on: '2026-02-02' },
  },
  text: 'Thank you, both of you.',
});
const role = makeResponse();
const old = makeResponse({ id: 'old', data: { state: 'retired', published: '2026-01-18' } });
const withdrawnResponses = [
  {
    id: 'gone',
    post: 'first-week',
    changes: [
      { date: '2026-03-01', kind: 'typo' as const, what: 'SECRET' },
      { date: '2026-03-02', kind: 'withdrawn' as const, what: 'At her wish.' },
    ],
  },
];
const graph = makeGraph({
  posts: [post],
  writers,
  evidence: [makeRecord()],
  responses: [old, role, letter, reply],
  withdrawnResponses,
});
const page = toPostPage(graph, post);
const [, second, third] = page.responses.letters;

describe('letters under a post', () => {
  test('stand oldest first, retired ones among them, each at its own address', () => {
    expect(page.responses.letters.map(({ anchor, retired }) => `${anchor} ${String(retired)}`)).toEqual([
      'response-old true',
      'response-a-letter false',
      'response-kims-letter false',
    ]);
  });

  test('are signed as agreed: a role begins with a capital, a name leads to its page', () => {
    expect(second).toMatchObject({
      signature: 'An invented trainee in the north',
      signed: 'an invented trainee in the north',
    });
    expect(second).not.toHaveProperty('to');
    expect(third).toMatchObject({ signature: 'Kim Sampleton', to: '/writers/kim/' });
    const pen = makeResponse({ data: { by: { penName: 'otterly' } } });
    expect(
      toPostPage(makeGraph({ posts: [post], responses: [pen] }), post).responses.letters[0],
    ).toMatchObject({
      signature: 'otterly',
      note: 'pen name',
    });
  });

  test('repeat the claim they are about, with the way to it and their note', () => {
    expect(third).toMatchObject({
      on: { what: 'claim', to: '#rest-helps', words: 'Rest helps.' },
      contentNote: 'Mentions burnout.',
    });
  });

  test('repeat the beginning of a passage, without words that others said', () => {
    const text = `<Passage by="robin-example" id="mine">\n\nWord ${'after word '.repeat(20)}\n\n</Passage>\n\n<Passage by="kim">\n\n<Voice speaker="not named" place="a forum" date="2021-07-13" permission="public and anonymous" recordedBy="Robin" recordedOn="2026-01-02">\n\nSaid elsewhere.\n\n</Voice>\n\nMine.\n\n</Passage>`;
    const joint = makePost({ data: { kind: 'joint', writers: ['robin-example', 'kim'] }, text });
    const find = (on: string) =>
      toPostPage(makeGraph({ posts: [joint], writers, responses: [makeResponse({ data: { on } })] }), joint)
        .responses.letters[0]?.on;
    expect(find('mine')).toMatchObject({ what: 'passage', to: '#mine' });
    expect(find('mine')?.words).toMatch(/^Word after .{100,140}…$/);
    expect(find('passage-2')?.words).toBe('Mine.');
  });

  test('are counted where they are about', () => {
    const claim = page.prose.find(
      (shown): shown is ShownMark => typeof shown !== 'string' && shown.mark === 'Claim',
    );
    expect(claim).toMatchObject({ responses: { label: '1 response', to: '#response-kims-letter' } });
  });

  test('have the replies of the post’s writers under them', () => {
    expect(third?.replies).toMatchObject([
      { signature: 'Robin Example', prose: ['<p>Thank you, both of you.</p>'] },
    ]);
  });

  test('leave a place when they are withdrawn, and nothing of their words', () => {
    expect(page.responses.withdrawn).toMatchObject([
      { anchor: 'response-gone', changes: [{ what: 'At her wish.' }] },
    ]);
    expect(JSON.stringify(page)).not.toContain('SECRET');
  });

  test('have places of their own for claims and sources, which meet no other', () => {
    const marks = (third?.prose ?? []).flatMap((shown) => (typeof shown === 'string' ? [] : [shown]));
    expect(marks.map((mark) => ('anchor' in mark ? mark.anchor : ''))).toEqual([
      'response-kims-letter--cite-1',
      'response-kims-letter--cite-2',
      'response-kims-letter--no',
    ]);
    expect(marks[2]).toMatchObject({ to: '#response-kims-letter--no' });
  });

  test('cite sources that stand apart from those of the post, the numbers going on', () => {
    expect(page.sources.map(({ number, anchor, backs }) => [number, anchor, backs])).toEqual([
      [1, 'source-invented-page', ['cite-1', 'response-kims-letter--cite-2']],
    ]);
    expect(page.responses.sources.map(({ number, anchor }) => [number, anchor])).toEqual([
      [2, 'source-example-2018'],
    ]);
    expect(page.evidence).toEqual([]);
  });

  test('are comments in the structured data, and fill the filter of writers', () => {
    expect(page.head.jsonLd[0]).toMatchObject({
      comment: [
        {
          '@type': 'Comment',
          author: { name: 'Kim Sampleton', url: `${site.url}/writers/kim/` },
          datePublished: '2026-02-01T12:00:00.000Z',
          url: `${site.url}/posts/first-week/#response-kims-letter`,
        },
        { author: { '@type': 'Person', name: 'An invented trainee in the north' } },
      ],
    });
    expect(page.head.search?.writers).toEqual(['Robin Example', 'Kim Sampleton']);
    const without = toPostPage(makeGraph({ posts: [post] }), post);
    expect(without.head.jsonLd[0]).not.toHaveProperty('comment');
  });

  test('survive as plain data', () => {
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });
});

describe('elsewhere', () => {
  const paths = (cards: readonly { to: string }[] = []) => cards.map(({ to }) => to.split('#')[1]);

  test('the page of responses lists letters, newest first, without retired ones', () => {
    const { cards } = toResponsesPage(graph);
    expect(paths(cards)).toEqual(['response-kims-letter', 'response-a-letter']);
    expect(cards.map(({ eyebrow }) => eyebrow)).toEqual(['Response, with a reply', 'Response']);
  });

  test('words with a content note are not shown in a list, others are, in part', () => {
    const [noted, plain] = toResponsesPage(graph).cards;
    expect(noted).toMatchObject({
      contentNote: 'Mentions burnout.',
      summary: 'Its words stand under the post.',
    });
    expect(plain?.summary).toMatch(/^I read your text twice.*…$/);
  });

  test('the page of responses is there before the first letter', () => {
    expect(toResponsesPage(makeGraph())).toMatchObject({ cards: [], words: { fewest: '50', most: '2,000' } });
  });

  test('a writer’s page lists what they wrote to others and in reply', () => {
    const letters = (writer: Parameters<typeof toWriterPage>[1]) =>
      toWriterPage(graph, writer)
        .groups.filter(({ anchor }) => anchor === 'responses')
        .flatMap(({ years }) => years.flatMap(({ cards }) => cards));
    expect(paths(letters(kim))).toEqual(['response-kims-letter']);
    expect(letters(makeWriter()).map(({ label, eyebrow }) => `${eyebrow}: ${label}`)).toEqual([
      'Reply: Robin Example in reply to Kim Sampleton on “My first week”',
    ]);
  });

  test('a work that a letter cites leads to the letter, not to the post', () => {
    expect(paths(toRecordPage(graph, makeRecord()).discussedIn)).toEqual(['response-kims-letter']);
  });

  test('changes are among the corrections, at their letter', () => {
    expect(toCorrectionsPage(graph).changes.map(({ page: { label, to } }) => [label, to])).toEqual([
      ['a response', undefined],
      ['Kim Sampleton on “My first week”', '/posts/first-week/#response-kims-letter'],
    ]);
    expect(JSON.stringify(toCorrectionsPage(graph))).not.toContain('SECRET');
  });

  test('letters can be browsed by kind and by writer', () => {
    const lists = toBrowsePage(graph).groups.flatMap((group) => group.lists);
    const find = (title: string) => paths(lists.find((list) => list.title === title)?.links);
    expect(find('Responses')).toEqual(['response-robins-reply', 'response-kims-letter', 'response-a-letter']);
    expect(find('Kim Sampleton')).toEqual(['response-kims-letter']);
  });
});

describe('the feed of responses', () => {
  const feed = getFeeds(graph).find(({ page: path }) => path === '/responses/');
  const items = feed?.entries.map(({ toItem }) => toItem()) ?? [];

  test('has letters and replies, newest first, at their own addresses', () => {
    expect(items.map(({ link }) => link.replace(site.url, ''))).toEqual([
      '/posts/first-week/#response-robins-reply',
      '/posts/first-week/#response-kims-letter',
      '/posts/first-week/#response-a-letter',
    ]);
    expect(items.map(({ authors }) => authors)).toEqual([
      [{ name: 'Robin Example', url: `${site.url}/writers/robin-example/` }],
      [{ name: 'Kim Sampleton', url: `${site.url}/writers/kim/` }],
      [{ name: 'An invented trainee in the north' }],
    ]);
  });

  test('has the note, the words answered and the sources, with whole addresses', () => {
    const { html = '', summary } = items[1] ?? {};
    expect(summary).toBe('Content note: Mentions burnout. Kim Sampleton on “My first week”');
    expect(html).toContain('<strong>Content note:</strong> Mentions burnout.');
    expect(html).toContain(`On <a href="${site.url}/posts/first-week/#rest-helps">this claim</a>`);
    expect(html).toContain(': “Rest helps.”');
    expect(html).toContain('<h2>Sources</h2>');
    expect(html).not.toMatch(/href="[#/]/);
    expect(html).not.toContain('Thank you');
  });
});
