import { describe, expect, test } from 'vitest';
import { listProps } from '#prose/list-props.ts';
import { marks } from '#prose/marks.ts';
import { findMarkFaults } from '#scripts/write/marks.ts';
import { parse } from '#scripts/write/preview/parse.ts';
import { read } from '../../../fixtures/prose.ts';

const find = (text: string) => findMarkFaults(parse(text), listProps());
const others = Object.entries(marks).filter(([name]) => name !== 'Passage');

describe('every mark but passages', () => {
  test.each(others)('is sound as its example has it: %j', (_name, { example }) => {
    expect(find(example)).toEqual([]);
  });

  // The desk says word for word what the check of files says, which also sees which properties go together.
  test.each(others)('is told of as by the check of files: %j', (_name, { example, props }) => {
    const [first = ''] = Object.keys(props.shape);
    const faulty = example.replace(/ \w+="/, ` ${first}x="`);
    const files = read(faulty).problems.map(({ message }) => message);
    const told = find(faulty).map((says) => says.replace(/ Its properties are .*$/, ''));
    expect(told.join('\n')).toContain(`no property "${first}x" (did you mean "${first}"?)`);
    expect(files).toEqual(expect.arrayContaining(told));
  });
});

test('a property that is missing is told once, with what the mark can have', () => {
  expect(find('So<Cite /> it<Cite /> is.')).toEqual(['<Cite>: id is missing. Its properties are id, at.']);
});

test('a passage has no place in a text of one writer', () => {
  const text = '<Passage by="somebody">\n\nWords.\n\n</Passage>';
  expect(find(`${text}\n\n${text}`)).toEqual([expect.stringContaining('Only a post of several writers has passages')]);
}); // prettier-ignore

test('code, escaped tags and other elements are no marks', () => {
  expect(find('`<Cite />`, \\<Cite />, <br /> and <constructor x="y" />')).toEqual([]);
});
