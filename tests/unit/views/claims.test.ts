import { describe, expect, test } from 'vitest';
import { toClaims, toDisputes, toSupported } from '#views/claims.ts';
import { makeFact, makeGraph, makePost, makeRecord } from '../../fixtures/make.ts';

function show(text: string) {
  const post = makePost({ text });
  const facts = [makeFact({ id: 'tea-breaks', value: '25%' })];
  const graph = makeGraph({ posts: [post], evidence: [makeRecord()], facts });
  return {
    claims: toClaims(graph, post.prose),
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
  expect(claims.map((claim) => claim.disputes?.text)).toEqual(['Nobody left.', 'Some left.']);
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
