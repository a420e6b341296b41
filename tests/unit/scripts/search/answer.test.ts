import { expect, test } from 'vitest';
import { type Answer, askFully as askWith } from '../../../../src/scripts/search/answer.ts';
import type { FullText, Result } from '../../../../src/scripts/search/pagefind.ts';
import type { Question } from '../../../../src/scripts/search/question.ts';
import { makeQuick } from '../../../../src/scripts/search/quick.ts';

const quick = makeQuick({ names: [], said: [], pages: [['Topic', '/topics/rest/', 'Resting beside water']] });
const pages = { brook: ['kettle', 'boat', 'oars'], oars: ['boat', 'studies', 'oars'] };

/** A full text of two pages that, as Pagefind does, passes over a word that nothing begins like. */
function makeText(isThere = true): FullText {
  const toResult = (id: string, matched: readonly string[]): Result => ({
    id,
    score: 1,
    load: () =>
      Promise.resolve({
        hit: { url: `/${id}/`, title: id, kind: 'Post', parts: [] },
        matched: () => matched,
      }),
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

async function askTwice(text: FullText, question: Question, { signal } = new AbortController(), shown = 6) {
  const answers: Answer[] = [];
  const asking = { shown, still: Promise.resolve(), signal };
  for await (const answer of askWith(text, question, asking)) answers.push(answer);
  return answers;
}

async function askFully(text: FullText, question: Question): Promise<Answer> {
  const answer = (await askTwice(text, question)).at(-1);
  if (!answer) throw new Error('There was no answer.');
  return answer;
}

const toIds = (results: readonly Result[]) => results.map(({ id }) => id);

test('a word that no page has is left out and named', async () => {
  const { all, missing } = await askFully(makeText(), toQuestion('boat ketle'));
  expect(toIds(all)).toEqual(['brook', 'oars']);
  expect(missing).toEqual(['ketle']);
});

test('nothing is found for nothing but such words', async () => {
  const { all, missing } = await askFully(makeText(), toQuestion('ketle'));
  expect(toIds(all)).toEqual([]);
  expect(missing).toEqual(['ketle']);
});

test('a word in another ending is there', async () => {
  expect((await askFully(makeText(), toQuestion('boat study'))).missing).toEqual([]);
});

test('the beginning of a word is not missing', async () => {
  const { missing, some } = await askFully(makeText(), toQuestion('kett studies'));
  expect([missing, some]).toEqual([[], true]);
});

test('where no page has all words, pages with some of them are found', async () => {
  const { all, some } = await askFully(makeText(), toQuestion('kettle studies'));
  expect(toIds(all)).toEqual(['brook', 'oars']);
  expect(some).toBe(true);
});

test('a spelling that the site knows is offered', async () => {
  expect((await askFully(makeText(), toQuestion('restng'))).near).toBe('resting');
});

test('two words for which ours is looked for already are not offered as one', async () => {
  const said = makeQuick({ names: [], said: [['brook', 'house boat', 'houseboat']], pages: [] });
  const others = [
    { question: 'brook', name: 'brook', rest: '', from: 'house boat', to: 'brook', isName: false },
  ];
  const { near } = await askFully(makeText(), { ...toQuestion('house boat'), others, quick: said });
  expect(near).toBeUndefined();
});

test('what is named after a word of the question is shown first, also where readers have another word for it', async () => {
  const ask = async (others: Question['others']) =>
    (await askFully(makeText(), { ...toQuestion('boat kettle'), others })).loaded.map(({ hit }) => hit.title);
  expect(await ask([])).toEqual(['brook']);
  const others = [
    { question: 'oars boat', name: 'oars', rest: 'boat', from: 'kettle', to: 'oars', isName: false },
  ];
  expect(await ask(others)).toEqual(['oars', 'brook']);
});

test('filters leave some, and all are still there to be counted', async () => {
  const { all, left, narrowed } = await askFully(makeText(), toQuestion('boat', { kind: ['Post'] }));
  expect([toIds(all), toIds(left), narrowed]).toEqual([['brook', 'oars'], ['oars'], true]);
});

test('nothing found is not said when the index is out of reach', async () => {
  await expect(askFully(makeText(false), toQuestion('ketle'))).rejects.toThrow('out of reach');
});

test('another name is looked for word for word, with the rest of the question', async () => {
  const toOther = (name: string, rest: string) => ({
    question: '',
    name,
    rest,
    from: 'Urn',
    to: name,
    isName: true,
  });
  const ask = (words: string, others: Question['others']) =>
    askFully(makeText(), { ...toQuestion(words), others });
  expect(toIds((await ask('resting', [toOther('kettle', '')])).all)).toEqual(['brook']);
  expect(toIds((await ask('resting', [toOther('kett', '')])).all)).toEqual([]);
  expect(toIds((await ask('resting studies', [toOther('boat', 'studies')])).all)).toEqual(['oars']);
});

test('pages with another name come after those with the name asked for, in an answer of their own', async () => {
  const others = [{ question: '', name: 'studies', rest: '', from: 'kettle', to: 'studies', isName: true }];
  const answers = await askTwice(makeText(), { ...toQuestion('kettle'), others });
  expect(answers.map(({ all }) => toIds(all))).toEqual([['brook'], ['brook', 'oars']]);
});

test('a word of readers counts only as it stands, and the word of our texts is looked for besides', async () => {
  const others = [{ question: '', name: 'boat', rest: '', from: 'kett', to: 'boat', isName: false }];
  const answers = await askTwice(makeText(), { ...toQuestion('kett'), others });
  expect(answers.map(({ all }) => toIds(all))).toEqual([['brook', 'oars']]);
});

test('whichever name of a thing is asked for, the rest of the question sets the order', async () => {
  const ask = (name: string, other: string) =>
    askTwice(makeText(), {
      ...toQuestion(`${name} boat`),
      others: [{ question: '', name: other, rest: 'boat', from: name, to: other, isName: true }],
    });
  for (const [name, other] of [
    ['kettle', 'studies'],
    ['studies', 'kettle'],
  ] as const)
    expect((await ask(name, other)).map(({ all }) => toIds(all))).toEqual([['brook', 'oars']]);
});

test('a page that is named as what is asked besides a name is shown first', async () => {
  const others = [{ question: '', name: 'studies', rest: 'oars', from: 'boat', to: 'studies', isName: true }];
  const { all, loaded } = await askFully(makeText(), { ...toQuestion('boat oars'), others });
  expect(toIds(all)).toEqual(['brook', 'oars']);
  expect(loaded.map(({ hit }) => hit.title)).toEqual(['oars', 'brook']);
});

test('an abbreviation is also looked for as more than one, because its s is not taken for an ending', async () => {
  const toOther = (to: string) => [{ question: '', name: 'oar', rest: '', from: 'kettle', to, isName: true }];
  const several = await askFully(makeText(), { ...toQuestion('kettle'), others: toOther('OAR') });
  expect(toIds(several.all)).toEqual(['brook', 'oars']);
  const word = await askFully(makeText(), { ...toQuestion('kettle'), others: toOther('Oar') });
  expect(toIds(word.all)).toEqual(['brook']);
});

test('what a hyphen joins in a name is looked for as one word too, as Pagefind keeps it', async () => {
  const phrases: string[] = [];
  const text: FullText = {
    ...makeText(),
    phrase(words) {
      phrases.push(words);
      return makeText().phrase(words);
    },
  };
  const toOther = (to: string) => [
    { question: '', name: 'half deck boat', rest: '', from: 'kettle', to, isName: true },
  ];
  await askFully(text, { ...toQuestion('kettle'), others: toOther('Half-deck boat') });
  expect(phrases).toContain('half deck boat');
  expect(phrases).toContain('half-deck boat');
});

test('nothing more is asked of the full text once a newer question is there', async () => {
  const asked: string[] = [];
  const silenced = new AbortController();
  const text: FullText = {
    ...makeText(),
    phrase(words) {
      asked.push(words);
      silenced.abort();
      return makeText().phrase(words);
    },
  };
  const toOther = (name: string) => ({ question: '', name, rest: '', from: 'boat', to: name, isName: true });
  const question = { ...toQuestion('boat'), others: [toOther('kettle'), toOther('studies')] };
  await expect(askTwice(text, question, silenced)).rejects.toThrow('abort');
  expect(asked).toEqual(['kettle']);
});
