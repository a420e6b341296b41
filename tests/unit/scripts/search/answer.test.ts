import { expect, test } from 'vitest';
import { askFully, type Question } from '../../../../src/scripts/search/answer.ts';
import type { FullText, Result } from '../../../../src/scripts/search/pagefind.ts';
import { makeQuick } from '../../../../src/scripts/search/quick.ts';

const quick = makeQuick({ names: [], pages: [['Topic', '/topics/rest/', 'Resting beside water']] });
const pages = { brook: ['kettle', 'boat'], oars: ['boat', 'studies'] };

/** A full text of two pages that, as Pagefind does, passes over a word that nothing begins like. */
function makeText(isThere = true): FullText {
  const toResult = (id: string, matched: readonly string[]): Result => ({
    id,
    score: 1,
    load: () => Promise.resolve({ hit: { url: `/${id}/`, title: id, kind: 'Post', parts: [] }, matched }),
  });
  const find: FullText['find'] = (question) => {
    const words = question?.split(' ').filter((word) => word !== 'ketle' && word !== 'study') ?? [];
    return Promise.resolve(
      Object.entries(pages)
        .filter(([, has]) => words.every((word) => has.some((other) => other.startsWith(word))))
        .map(([id, has]) => toResult(id, has)),
    );
  };
  return {
    find,
    // Word for word, but in any ending.
    phrase: (words) =>
      Promise.resolve(
        Object.entries(pages)
          .filter(([, has]) => has.includes(words) || (words === 'study' && has.includes('studies')))
          .map(([id, has]) => toResult(id, has)),
      ),
    facets: () => Promise.resolve(new Map([['kind', new Map([['Post', new Set(['oars'])]])]])),
    prepare: () => undefined,
    isThere: () => Promise.resolve(isThere),
  };
}

function toQuestion(words: string, chosen: Record<string, string[]> = {}): Question {
  return { asked: { words, exact: false, chosen }, words: words.split(' '), others: [], first: [], quick };
}

const toIds = (results: readonly Result[]) => results.map(({ id }) => id);

test('a word that no page has is left out and named', async () => {
  const { all, missing } = await askFully(makeText(), toQuestion('boat ketle'), 6);
  expect(toIds(all)).toEqual(['brook', 'oars']);
  expect(missing).toEqual(['ketle']);
});

test('nothing is found for nothing but such words', async () => {
  const { all, missing } = await askFully(makeText(), toQuestion('ketle'), 6);
  expect(toIds(all)).toEqual([]);
  expect(missing).toEqual(['ketle']);
});

test('a word in another ending is there', async () => {
  expect((await askFully(makeText(), toQuestion('boat study'), 6)).missing).toEqual([]);
});

test('the beginning of a word is not missing', async () => {
  const { missing, some } = await askFully(makeText(), toQuestion('kett studies'), 6);
  expect([missing, some]).toEqual([[], true]);
});

test('where no page has all words, pages with some of them are found', async () => {
  const { all, some } = await askFully(makeText(), toQuestion('kettle studies'), 6);
  expect(toIds(all)).toEqual(['brook', 'oars']);
  expect(some).toBe(true);
});

test('a spelling that the site knows is offered', async () => {
  expect((await askFully(makeText(), toQuestion('restng'), 6)).near).toBe('resting');
});

test('filters leave some, and all are still there to be counted', async () => {
  const { all, left, narrowed } = await askFully(makeText(), toQuestion('boat', { kind: ['Post'] }), 6);
  expect([toIds(all), toIds(left), narrowed]).toEqual([['brook', 'oars'], ['oars'], true]);
});

test('nothing found is not said when the index is out of reach', async () => {
  await expect(askFully(makeText(false), toQuestion('ketle'), 6)).rejects.toThrow('out of reach');
});

test('another name is looked for word for word, with the rest of the question', async () => {
  const toOther = (name: string, rest: string) => ({ question: '', name, rest, from: 'Urn', to: name });
  const ask = (words: string, others: Question['others']) =>
    askFully(makeText(), { ...toQuestion(words), others }, 6);
  expect(toIds((await ask('resting', [toOther('kettle', '')])).all)).toEqual(['brook']);
  expect(toIds((await ask('resting', [toOther('kett', '')])).all)).toEqual([]);
  expect(toIds((await ask('resting studies', [toOther('boat', 'studies')])).all)).toEqual(['oars']);
});
