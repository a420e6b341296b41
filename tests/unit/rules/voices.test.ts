import { describe, expect, test } from 'vitest';
import { findProblems } from '#rules/index.ts';
import { findVoiceProblems } from '#rules/voices.ts';
import { makeLibrary, makeNote, makePost, TODAY } from '../../fixtures/make.ts';

const voice = (date: string, recordedOn: string) =>
  `<Voice speaker="Jo" place="a forum" date="${date}" permission="given" recordedBy="Robin" recordedOn="${recordedOn}">\n\nWords.\n\n</Voice>`;
const withdrawn = (day: string) => `<Voice permission="withdrawn" withdrawnOn="${day}" />`;
const find = (text: string) => findVoiceProblems(makeLibrary({ posts: [makePost({ text })] }), TODAY);

describe('the days of a voice', () => {
  test.each([
    [voice('2026-06-15', '2026-06-15')],
    [voice('2018-01-01', '2026-06-14')],
    [withdrawn('2026-06-15')],
  ])('pass in their order: %j', (text) => {
    expect(find(text)).toEqual([]);
  });

  test.each([
    [voice('2026-06-16', '2026-06-16'), 'has not come'],
    [voice('2026-06-01', '2026-06-16'), 'has not come'],
    [voice('2026-06-02', '2026-06-01'), 'before the words were said'],
    [withdrawn('2026-06-16'), 'has not come'],
  ])('that cannot be are named: %j', (text, words) => {
    expect(find(text)).toMatchObject([{ rule: 'voice', line: 10 }]);
    expect(find(text)[0]?.message).toContain(words);
  });
});

describe('withdrawing a voice is one change', () => {
  const dispute = '<Claim id="mine" status="opinion" disputes="theirs">So it is.</Claim>';

  test('also where the text disputes a claim made in it', () => {
    const posts = [makePost({ text: `${withdrawn('2026-05-03')}\n\n${dispute}` })];
    expect(findProblems(makeLibrary({ posts }))).toEqual([]);
  });

  test('while a claim that nobody makes is named in any other text', () => {
    expect(findProblems(makeLibrary({ posts: [makePost({ text: dispute })] }))).toMatchObject([{ rule: 'claim' }]);
  });

  test('and no note can be tied to its words beforehand', () => {
    const note = makeNote({ data: { quote: 'Words' } });
    const posts = [makePost({ text: voice('2018-01-01', '2026-01-01') })];
    expect(findProblems(makeLibrary({ posts, notes: [note] }))).toMatchObject([{ rule: 'note' }]);
  });
}); // prettier-ignore
