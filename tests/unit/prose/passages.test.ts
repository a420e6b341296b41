import { describe, expect, test } from 'vitest';
import { read } from '../../fixtures/prose.ts';

const around = (tag: string) => `<${tag}>\n\nWords.\n\n</${tag.split(' ')[0] ?? ''}>`;

describe('a passage', () => {
  test.each([
    ['by="some"', 'count is missing'],
    ['by="some" count={0}', 'count'],
    ['by="some" count="two"', 'count'],
    ['by="robin" count={2}', 'only for by="some"'],
    ['by="together" count={2}', 'only for by="some"'],
    ['by="Robin Example"', 'not a list of writers’ ids'],
    ['', 'by is missing'],
    ['by="a" id="No Good"', 'small letters'],
  ])('names its writers rightly: %j', (props, words) => {
    const result = read(around(`Passage ${props}`));
    expect(result.rules).toEqual(['mark-props']);
    expect(result.words).toContain(words);
  });

  test('of unnamed writers calls no footnote, whose words would stand apart from it', () => {
    const text = (by: string) => `<Passage ${by}>\n\nWords[^1].\n\n</Passage>\n\n[^1]: More words.`;
    expect(read(text('by="some" count={2}')).rules).toEqual(['passage']);
    expect(read(text('by="a"')).rules).toEqual([]);
  });

  test.each([
    ['by="a"'],
    ['by="a b-c d1"'],
    ['by="together"'],
    ['by="some" count={3}'],
    ['by="some" count="2"'],
    ['by="a" id="the-walk"'],
  ])('passes: %j', (props) => {
    expect(read(around(`Passage ${props}`)).problems).toEqual([]);
  });

  test('keeps the id it is given, once', () => {
    const text = around('Passage by="a" id="walk"');
    expect(read(text).prose.uses.marks[0]?.anchor).toBe('walk');
    expect(read(`${text}\n\n${text}`).places).toEqual(['7:1 mark-props']);
  });
});
