import { expect, test } from 'vitest';
import { findProblems } from '#rules/index.ts';
import { makeLibrary, makePost, makeWriter } from '../../fixtures/make.ts';

const voice = (props: string) =>
  `<Voice ${props} permission="given" place="a forum" date="2026-01-01" recordedBy="Robin" recordedOn="2026-01-02">\n\nA word.\n\n</Voice>`;
const writers = [
  makeWriter(),
  makeWriter({ id: 'kim', data: { name: 'Kim Sampleton' } }),
  makeWriter({ id: 'otterly', data: { name: 'Otterly', penName: true } }),
];
const find = (text: string, data: Parameters<typeof makePost>[0] & object = {}) =>
  findProblems(makeLibrary({ posts: [makePost({ text, ...data })], writers })).map(({ line, message }) => `${line} ${message}`); // prettier-ignore

test('a voice may lead to the page of the same name', () => {
  expect(find(voice('speaker="Kim Sampleton" writer="kim"'))).toEqual([]);
});

test('a voice linked to the page of another name is refused, without saying which name stands there', () => {
  expect(find(voice('speaker="Jo Real" writer="otterly"'))).toEqual([
    '10 The speaker is not named as on the page of "otterly", and would be tied to it in public.',
  ]);
});

test('a voice under the name of a writer links the page, or bears another name', () => {
  for (const name of ['Kim Sampleton', 'kim  sampleton'])
    expect(find(voice(`speaker="${name}"`))).toEqual(['10 A writer of this name has a page here.']);
  expect(find(voice('speaker="Kim S"'))).toEqual([]);
});

test('a voice linked to a page that is not there gets the nearest one', () => {
  expect(find(voice('speaker="Kim Sampleton" writer="kym"'))).toEqual([
    '10 No writer "kym". Did you mean "kim"?',
  ]);
});

test.each([{ writer: 'kim' }, { name: 'Kim S' }])(
  'who is said to be quoted by a voice is not said to be so twice: %j',
  (person) => {
    const speaker = 'name' in person ? 'speaker="Kim S"' : 'speaker="Kim Sampleton" writer="kim"';
    const found = find(voice(speaker), { data: { credits: [{ ...person, role: 'quoted' }] } });
    expect(found).toEqual(['1 A <Voice> of this text says already who is quoted.']);
    expect(find('A word.', { data: { credits: [{ ...person, role: 'quoted' }] } })).toEqual([]);
  },
);

test('a voice under the earlier name of a writer links that page', () => {
  const renamed = makeWriter({ id: 'lee', data: { name: 'Lee New', formerNames: ['Lee Old'] } });
  const said = (text: string) =>
    findProblems(makeLibrary({ posts: [makePost({ text })], writers: [...writers, renamed] })).map(
      ({ message }) => message,
    );
  expect(said(voice('speaker="Lee Old" writer="lee"'))).toEqual([]);
  expect(said(voice('speaker="Lee Old"'))).toEqual(['A writer of this name has a page here.']);
});
