import { describe, expect, test } from 'vitest';
import { toClaims, toDisputes, toSupported } from '#views/claims.ts';
import { toTopicPage } from '#views/topic.ts';
import { makeFact, makeGraph, makePost, makeRecord, makeResponse, makeTopic } from '../../fixtures/make.ts';
import { LETTER, TOPIC_TEXT } from '../../fixtures/samples.ts';

function show(text: string) {
  const post = makePost({ text });
  const facts = [makeFact({ id: 'tea-breaks', value: '25%' })];
  const graph = makeGraph({ posts: [post], evidence: [makeRecord()], facts });
  return {
    claims: toClaims(graph, post),
    disputes: toDisputes(graph, [post]),
    supported: toSupported(graph, 'example-2018'),
  };
}

const OPINION = '<Claim id="a" status="opinion">';

describe('the words of a claim in the list', () => {
  test.each([
    ['with a figure', `${OPINION}In a year <Fact id="tea-breaks" /> left.</Claim>`, 'In a year 25% left.'],
    ['without a source', `${OPINION}Some left<Cite id="example-2018" />.</Claim>`, 'Some left.'],
    ['with a term', `${OPINION}A <Term id="tea">tea break</Term> helps.</Claim>`, 'A tea break helps.'],
    ['without markup', `${OPINION}Rain & *wind*, 5 \\< 6.</Claim>`, 'Rain & wind, 5 < 6.'],
    ['without footnotes', `${OPINION}Some left[^1].</Claim>\n\n[^1]: In June.`, 'Some left.'],
    ['from a clause', `They say that ${OPINION}some left</Claim>.`, 'Some left'],
    ['inside a passage', `<Passage by="a">\n\n${OPINION}Some left.</Claim>\n\n</Passage>`, 'Some left.'],
  ])('%s', (_name, text, expected) => {
    expect(show(text).claims.map((claim) => claim.text)).toEqual([expected]);
  });
});

test('a claim and the one that disputes it name each other', () => {
  const other = '<Claim id="b" status="opinion" disputes="a">Nobody left.</Claim>';
  const { claims, disputes } = show(`${OPINION}Some left.</Claim> ${other}`);
  expect(claims.map((claim) => claim.disputes)).toEqual([
    { label: 'claim 2', to: '#behind-b' },
    { label: 'claim 1', to: '#behind-a' },
  ]);
  expect(disputes.map(({ sides }) => sides.map(({ text }) => text))).toEqual([
    ['Some left.', 'Nobody left.'],
  ]);
});

test('a supported claim is told to its evidence record with its figure', () => {
  const { supported } = show(
    '<Claim id="a" status="supported" source="example-2018">It found <Fact id="tea-breaks" />.</Claim>',
  );
  expect(supported.map(({ text }) => text)).toEqual(['It found 25%.']);
});

describe('a claim in a letter that disputes one of the post', () => {
  const claim = (id: string, disputes: string, words: string) =>
    `${LETTER} <Claim id="${id}" status="experience" disputes="${disputes}">${words}</Claim>`;
  const post = makePost({ text: `${OPINION}Some left.</Claim>` });
  const by = { name: 'Robin Example', writer: 'robin-example' };
  const show = (state: 'published' | 'retired' = 'published') => {
    const letter = makeResponse({ data: { state }, text: claim('b', 'a', 'Nobody left.') });
    const reply = makeResponse({
      id: 'r',
      data: { answers: 'a-letter', by },
      text: claim('c', 'b', 'Two did.'),
    });
    const other = makeResponse({ id: 'other', text: claim('b', 'a', 'All left.') });
    const graph = makeGraph({ posts: [post], responses: [letter, reply, other] });
    return {
      pairs: toDisputes(graph, [post]).map(({ sides }) =>
        sides.map(({ text, from }) => `${text} ${from ?? ''}`),
      ),
      addresses: toDisputes(graph, [post]).flatMap(({ sides }) => sides.map(({ to }) => to)),
      claims: toClaims(graph, post),
      topic: toTopicPage(graph, makeTopic()).disputes,
    };
  };

  test('stands beside it, each side saying whose words they are', () => {
    expect(show().pairs).toEqual([
      ['Some left. in the post', 'Nobody left. in a response by an invented trainee in the north'],
      [
        'Nobody left. in a response by an invented trainee in the north',
        'Two did. in a reply by Robin Example',
      ],
      ['Some left. in the post', 'All left. in a response by an invented trainee in the north'],
    ]);
    expect(show().addresses.slice(0, 2)).toEqual([
      '/posts/first-week/#a',
      '/posts/first-week/#response-a-letter--b',
    ]);
  });

  test('is the other side of that claim in the list, which holds the post’s own claims only', () => {
    expect(show().claims.map(({ disputes }) => disputes)).toEqual([
      { label: 'Nobody left.', to: '#response-a-letter--b' },
    ]);
  });

  test('is told on the topics of the post', () => {
    expect(show().topic).toHaveLength(3);
    expect(show().topic[0]?.page).toEqual({ label: 'My first week', to: '/posts/first-week/' });
  });

  test('stays where it is once the letter is retired', () => {
    expect(show('retired').pairs.flat().join()).not.toContain('Nobody left. in a response');
  });
});

test('claims of a topic’s own text that dispute each other are told on its page', () => {
  const text = `${TOPIC_TEXT}\n\n${OPINION}Some left.</Claim> <Claim id="b" status="opinion" disputes="a">Nobody left.</Claim>`;
  const topic = makeTopic({ text });
  expect(toTopicPage(makeGraph({ topics: [topic] }), topic).disputes).toEqual([
    {
      page: { label: 'Resting', to: '/topics/resting/' },
      sides: [
        { text: 'Some left.', status: 'Their opinion', to: '/topics/resting/#a' },
        { text: 'Nobody left.', status: 'Their opinion', to: '/topics/resting/#b' },
      ],
    },
  ]);
});
