import { describe, expect, test } from 'vitest';
import { toPostHtml } from '#views/feed-post.ts';
import { toPostPage } from '#views/post.ts';
import { toRecordPage } from '#views/record.ts';
import type { Shown } from '#views/types.ts';
import {
  makeFact,
  makeGraph,
  makePost,
  makeRecord,
  makeReference,
  makeResponse,
} from '../../fixtures/make.ts';

const facts = [
  makeFact({ value: '22%', unit: 'of walkers', where: 'p. 8', caution: 'A made-up caution.' }),
  makeFact({ id: 'eight-bridges', value: 'eight bridges', unit: 'bridges', source: 'example-2018' }),
];
const evidence = [makeRecord()];
const text =
  'First <Fact id="tea-breaks" />, then <Fact id="eight-bridges" />, then <Fact id="tea-breaks" />.';

function toPage(parts: Parameters<typeof makeGraph>[0] = {}, words = text) {
  const post = makePost({ text: words });
  return toPostPage(makeGraph({ posts: [post], facts, evidence, ...parts }), post);
}

const factsIn = (prose: readonly Shown[]) =>
  prose.flatMap((shown) => (typeof shown !== 'string' && shown.mark === 'Fact' ? [shown] : []));

describe('a figure in a text', () => {
  test('leads to one explanation, with its unit, whom it counts, when, where and the page of its source', () => {
    const { prose, figures } = toPage();
    expect(factsIn(prose).map(({ value, to }) => [value, to])).toEqual([
      ['22%', '#fig-tea-breaks'],
      ['eight bridges', '#fig-eight-bridges'],
      ['22%', '#fig-tea-breaks'],
    ]);
    expect(figures).toMatchObject([
      { value: '22%', unit: 'of walkers', where: 'p. 8', caution: 'A made-up caution.', to: '/facts/#tea-breaks' },
      { value: 'eight bridges', unit: '' },
    ]); // prettier-ignore
    const [fact] = facts;
    for (const part of [fact?.counts, fact?.period, fact?.place]) expect(figures[0]?.about).toContain(part);
  });

  test('does not speak of a place that nobody knows', () => {
    const nowhere = makeFact({
      counts: 'walkers',
      period: 'Published 2021',
      place: 'Not stated in what we read',
    });
    const { figures } = toPage({ facts: [nowhere] }, '<Fact id="tea-breaks" />');
    expect(figures[0]?.about).toBe('walkers. Published 2021');
  });

  test('has no unit where the value holds it, and none for a day', () => {
    const day = makeFact({ id: 'bridge-opened', value: '10 June 2021', unit: 'date' });
    const { figures } = toPage({ facts: [...facts, day] }, `${text} <Fact id="bridge-opened" />`);
    expect(figures.map(({ unit }) => unit)).toEqual(['of walkers', '', '']);
  });

  test('leads back to every place that prints it', () => {
    const { prose, figures } = toPage();
    const anchors = factsIn(prose).map(({ anchor }) => anchor);
    expect(figures.map(({ backs }) => backs)).toEqual([[anchors[0], anchors[2]], [anchors[1]]]);
  });

  test('brings its source into the list of sources, whether or not the text cites it', () => {
    const { figures, sources } = toPage();
    expect(sources.map(({ anchor, number }) => [anchor, number])).toEqual([
      ['source-invented-page', 1],
      ['source-example-2018', 2],
    ]);
    expect(figures.map(({ source }) => source)).toEqual([
      { label: 'An invented page [1]', to: '#source-invented-page' },
      { label: 'Example, 2018 [2]', to: '#source-example-2018' },
    ]);
  });

  test('does not make a record cite itself', () => {
    const record = makeRecord({ text: 'It counts <Fact id="eight-bridges" />.' });
    const { figures, sources } = toRecordPage(makeGraph({ evidence: [record], facts }), record);
    expect(figures[0]?.source).toEqual({ label: 'The work on this page', to: '/evidence/example-2018/' });
    expect(sources).toEqual([]);
  });

  test('is explained without what its value or an earlier part says already', () => {
    const named = makeFact({ value: 'January 2023', unit: 'date', counts: 'Services in England', period: '2023', place: 'England' });
    expect(toPage({ facts: [named] }).figures[0]?.about).toBe('Services in England');
  }); // prettier-ignore

  test('stands in feeds with a whole address and the same explanation', () => {
    const post = makePost({ text });
    const html = toPostHtml(makeGraph({ posts: [post], facts, evidence }), post);
    expect(html).toContain('/posts/first-week/#fig-tea-breaks">22%</a>');
    expect(html).toMatch(
      /<h2>Figures explained<\/h2><ul><li><a href="https?:[^"]*\/facts\/#tea-breaks">22% of walkers<\/a>/,
    );
    expect(html).not.toContain('href="#');
  });

  test('in a letter leads to the ledger, and takes nothing from the sources of the post', () => {
    const letter = makeResponse({
      text: `${'A word. '.repeat(60)}<Fact id="tea-breaks" /> and<Cite id="invented-page" />.`,
    });
    const page = toPage(
      { responses: [letter], references: [makeReference()] },
      'It says<Cite id="example-2018" />.',
    );
    expect(page.figures).toEqual([]);
    expect(factsIn(page.responses.letters[0]?.prose ?? []).map(({ to }) => to)).toEqual([
      '/facts/#tea-breaks',
    ]);
    expect(page.sources.map(({ number }) => number)).toEqual([1]);
    expect(page.responses.sources.map(({ number }) => number)).toEqual([2]);
  });
});
