import { describe, expect, test } from 'vitest';
import { read } from '../../fixtures/prose.ts';

const VOICE = 'speaker="not named" place="a forum" date="2021-07-13"';
const around = (tag: string) => `<${tag}>\n\nWords.\n\n</${tag.split(' ')[0] ?? ''}>`;

describe('a passage', () => {
  test.each([
    ['by="some"', 'count is missing'],
    ['by="some" count={1}', 'count'],
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

describe('a voice', () => {
  test.each([['asked'], ['refused']])('without permission is refused: %j', (permission) => {
    const result = read(around(`Voice ${VOICE} permission="${permission}"`));
    expect(result.rules).toEqual(['mark-props']);
    expect(result.words).toContain('may not be published');
  });

  test.each([
    ['permission="given"'],
    ['permission="public and anonymous"'],
    ['permission="not needed" because="one line of a law"'],
    ['permission="given" recordedBy="Robin" recordedOn="2026-01-02" address="https://forum.example/1"'],
  ])('with permission passes: %j', (permission) => {
    expect(read(around(`Voice ${VOICE} ${permission}`)).problems).toEqual([]);
  });

  test.each([
    ['permission="not needed"', 'because is missing'],
    ['permission="maybe"', 'permission'],
    ['', 'permission is missing'],
    ['permission="given" address="javascript:x"', 'address'],
    ['permission="given" recordedOn="2025-02-30"', 'not a day that exists'],
  ])('is refused: %j', (permission, words) => {
    const result = read(around(`Voice ${VOICE} ${permission}`));
    expect(result.rules).toEqual(['mark-props']);
    expect(result.words).toContain(words);
  });
});
