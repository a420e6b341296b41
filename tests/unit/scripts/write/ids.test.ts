import { expect, test } from 'vitest';
import { marks } from '#prose/marks.ts';
import { findNamed } from '#lib/named.ts';
import { findUnknownIds, mayHoldMarks } from '#scripts/write/ids.ts';
import { parse } from '#scripts/write/preview/parse.ts';

const KNOWN = { source: ['brook-2019'], fact: ['tea-breaks'], term: ['pwp'], writer: ['robin-example'] };
const find = (text: string) => findUnknownIds(parse(text), KNOWN);

test.each([
  ['<Cite id="brook-2019" at="p. 8" /> and <Fact id="tea-breaks" />'],
  ['<Claim id="own-name" status="opinion">Rest helps.</Claim>'],
  ['<Claim id="own-name" status="supported" source="brook-2019">Rest helps.</Claim>'],
  ['<Voice speaker="A" writer="robin-example" place="x" date="2025-06-12">\n\nWords.\n\n</Voice>'],
  ['<Passage by="somebody" id="part-one">\n\nWords.\n\n</Passage>'],
  ['`<Cite id="nowhere" />` and \\<Cite id="nowhere" /> are words'],
])('what is there, and what is a mark’s own, is no fault: %j', (text) => {
  expect(find(text)).toEqual([]);
});

test.each([
  ['So it is<Cite id="brook-2091" />.', 'source “brook-2091”, which is not on this site. Did you mean “brook-2019”? Mend it, or take'],
  ['<Claim id="brook-2019" status="second hand" source="nothing-alike-at-all">So.</Claim>', 'source “nothing-alike-at-all”, which is not on this site. Mend it'],
  ['In <Fact id="tea-break" /> of', 'fact “tea-break”'],
  ['- a <Term id="pwq">PWP</Term>', 'term “pwq”'],
  ['<Voice speaker="A"\n  writer="robin-exampel" place="x">\n\nWords.\n\n</Voice>', 'writer “robin-exampel”'],
  ['| a |\n| - |\n| <Cite id="__proto__" /> |', 'source “__proto__”'],
])('what is not there is named once, with what is near: %j', (text, says) => {
  expect(find(`${text}\n\n${text}`)).toEqual([expect.stringContaining(says)]);
}); // prettier-ignore

test('marks of the registry name what they say they name', () => {
  const naming = Object.keys(marks).filter((name) => findNamed(name, { id: 'x', source: 'x', writer: 'x' }));
  expect(naming).toEqual(['Cite', 'Term', 'Fact', 'Claim', 'Voice']);
  for (const name of Object.keys(marks))
    for (const tag of [`<${name} id="x" />`, `<${name}>`, `<${name}/>`]) expect(mayHoldMarks(tag)).toBe(true);
  expect(mayHoldMarks('<br />, <Citation id="x" /> and 5 < 6')).toBe(false);
  expect(findNamed('constructor', { id: 'x' })).toBeUndefined();
});
