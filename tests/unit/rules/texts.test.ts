import { describe, expect, test } from 'vitest';
import { findProblems } from '#rules/index.ts';
import { makeGuide, makeLibrary, makePost, makeTopic, makeWriter } from '../../fixtures/make.ts';

type Parts = Parameters<typeof makeLibrary>[0];

function find(parts: Parts) {
  const problems = findProblems(makeLibrary(parts));
  return {
    rules: problems.map(({ rule }) => rule),
    words: problems.map(({ message }) => message).join('\n'),
  };
}

describe('headings', () => {
  test.each([['### Three'], ['## Two\n\n#### Four']])('that skip a level are named: %j', (text) => {
    expect(find({ posts: [makePost({ text })] }).rules).toEqual(['heading']);
  });

  test('that skip a level are named with their own line', () => {
    const problems = findProblems(
      makeLibrary({ posts: [makePost({ text: '## Two\n\nWords.\n\n#### Four' })] }),
    );
    expect(problems).toMatchObject([{ rule: 'heading', line: 14, mend: 'Begin it with ###.' }]);
  });

  test('that go down step by step, and up as they like, pass', () => {
    expect(find({ posts: [makePost({ text: '## Two\n\n### Three\n\n#### Four\n\n## Two' })] }).rules).toEqual(
      [],
    );
  });
});

describe('a topic', () => {
  const heads = [
    'What research found',
    'What practitioners say',
    'Where they disagree',
    'What nobody has studied',
  ];
  const text = (names: readonly string[], before = '') =>
    `${before}${names.map((name) => `## ${name}\n\nWords.`).join('\n\n')}`;

  test('has its four headings in their order and nothing above them', () => {
    expect(find({ topics: [makeTopic({ text: text(heads) })] }).rules).toEqual([]);
    expect(find({ topics: [makeTopic({ text: text(heads.slice(1)) })] }).rules).toEqual(['topic']);
    expect(find({ topics: [makeTopic({ text: text([...heads].reverse()) })] }).rules).toEqual(['topic']);
    expect(
      find({ topics: [makeTopic({ text: text(heads, 'Words that no page shows.\n\n') })] }).rules,
    ).toEqual(['topic']);
  });

  test('has a stone of its own', () => {
    expect(find({ topics: [makeTopic(), makeTopic({ id: 'walking' })] }).rules).toEqual(['topic', 'topic']);
    expect(find({ topics: [makeTopic(), makeTopic({ id: 'walking', data: { stone: 2 } })] }).rules).toEqual(
      [],
    );
  });
});

describe('pictures', () => {
  const shown = makePost({ text: '![Two chairs](./two-chairs.jpg)' });

  test('that lie beside the text that shows them pass', () => {
    expect(find({ posts: [shown], pictures: ['posts/two-chairs.jpg'] }).rules).toEqual([]);
  });

  test('that are not there, lie elsewhere or are shown by nobody are named', () => {
    expect(find({ posts: [shown] }).words).toContain('There is no picture "two-chairs.jpg"');
    expect(find({ posts: [shown], pictures: ['guide/two-chairs.jpg'] }).rules).toHaveLength(2);
    const guide = makeGuide({ text: '![Two chairs](./two-chairs.jpg)' });
    expect(find({ guide: [guide], pictures: ['guide/two-chairs.jpg'] }).words).toContain(
      'in posts and on the pages of writers only',
    );
    expect(find({ pictures: ['posts/left-over.png'] }).words).toBe('No text shows this picture.');
  });

  test('of a writer count as shown', () => {
    const writer = makeWriter({ data: { portrait: { file: 'robin.jpg', alt: 'An invented face' } } });
    expect(find({ writers: [writer], pictures: ['writers/robin.jpg'] }).rules).toEqual([]);
  });

  test('of a writer are named where they are not there', () => {
    const writer = makeWriter({ data: { portrait: { file: 'nobody.jpg', alt: 'An invented face' } } });
    const found = find({
      writers: [writer],
      pictures: ['posts/nobody.jpg'],
      posts: [makePost({ text: '![A face](./nobody.jpg)' })],
    });
    expect(found.rules).toEqual(['picture']);
    expect(found.words).toContain('There is no picture "nobody.jpg" beside the text.');
  });
});

describe('inner links', () => {
  test.each([
    ['/posts/first-week', 'needs a slash at its end'],
    ['/about', 'needs a slash at its end'],
    ['/evidence/none/', 'No page "/evidence/none/"'],
    ['/writers/none/#x', 'No page "/writers/none/"'],
    ['/topics/none/?x=1', 'No page "/topics/none/"'],
  ])('%s is refused', (to, words) => {
    const found = find({ posts: [makePost({ text: `See [it](${to}).` })] });
    expect(found.rules).toEqual(['inner-link']);
    expect(found.words).toContain(words);
  });
});
