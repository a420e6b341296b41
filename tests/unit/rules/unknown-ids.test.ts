import { describe, expect, test } from 'vitest';
import type { Problem } from '#lib/problem.ts';
import { findProblems } from '#rules/index.ts';
import {
  makeConflict,
  makeFact,
  makeLibrary,
  makePost,
  makeRecord,
  makeReference,
  makeTerm,
  makeTopic,
} from '../../fixtures/make.ts';

type Parts = Parameters<typeof makeLibrary>[0];

/** What the rules find in a library that is sound but for `parts`. */
function find(parts: Parts, faults: readonly Problem[] = []) {
  const problems = findProblems(makeLibrary(parts), faults);
  return {
    rules: problems.map(({ rule }) => rule),
    words: problems.map(({ message, mend }) => `${message} ${mend}`).join('\n'),
    problems,
  };
}

const sources = { references: [makeReference()], facts: [makeFact()], glossary: [makeTerm()] };

test('a sound library has no problem', () => {
  expect(
    find({
      ...sources,
      posts: [
        makePost({ text: 'A<Cite id="invented-page" /> <Term id="pwp">b</Term> <Fact id="tea-breaks" />.' }),
      ],
    }).problems,
  ).toEqual([]);
});

test('a new writer of a draft is advice, because the page is made with the guest, and of any other post an error', () => {
  const levels = (state: 'draft' | 'scheduled' | 'published') =>
    find({ posts: [makePost({ data: { writers: ['new-guest'], state } })] }).problems.map(
      ({ level }) => level,
    );
  expect(levels('draft')).toEqual(['advice']);
  expect(levels('scheduled')).toEqual(['error']);
  expect(levels('published')).toEqual(['error']);
});

test('topics are named where there are few, and a writer without a page is told how one is made', () => {
  const { problems } = find({
    posts: [makePost({ data: { topics: ['nowhere'], writers: ['new-guest'] } })],
    topics: [makeTopic(), makeTopic({ id: 'learning', data: { stone: 2 } })],
  });
  const mends = problems.map(({ mend }) => mend);
  expect(mends).toContain('There are: learning, resting.');
  expect(mends.join()).toContain('"npm run new" makes one: choose writer.');
});

describe('an id that leads nowhere is named with the nearest one', () => {
  const others = [makePost({ text: 'See [it](/posts/second-week/).' }), makePost({ id: 'second-week' })];
  test.each<[string, Parts, string]>([
    [
      'a writer',
      { posts: [makePost({ data: { writers: ['robin-exampel'] } })] },
      'No writer "robin-exampel". Did you mean "robin-example"?',
    ],
    [
      'a topic',
      { posts: [makePost({ data: { topics: ['restin'] } })] },
      'No topic "restin". Did you mean "resting"?',
    ],
    [
      'a source of a mark',
      { posts: [makePost({ text: 'A<Cite id="invented-pag" />.' })] },
      'No source "invented-pag". Did you mean "invented-page"?',
    ],
    [
      'a fact',
      { ...sources, posts: [makePost({ text: 'A <Fact id="tea-break" />.' })] },
      'No fact "tea-break". Did you mean "tea-breaks"?',
    ],
    [
      'a term',
      { ...sources, posts: [makePost({ text: 'A <Term id="pwpp">b</Term>.' })] },
      'No term "pwpp". Did you mean "pwp"?',
    ],
    [
      'a source of a fact',
      { facts: [makeFact({ source: 'nowhere-at-all' })] },
      'No source "nowhere-at-all".',
    ],
    [
      'a fact of a topic',
      { ...sources, topics: [makeTopic({ data: { facts: ['tea-brakes'] } })] },
      'No fact "tea-brakes". Did you mean "tea-breaks"?',
    ],
    [
      'a fact of a disagreement',
      { ...sources, conflicts: [makeConflict({ facts: ['none'] })] },
      'No fact "none".',
    ],
    [
      'a term to see also',
      { glossary: [makeTerm({ seeAlso: ['pw'] })] },
      'No term "pw". Did you mean "pwp"?',
    ],
    [
      'a work related to another',
      { evidence: [makeRecord({ data: { related: ['invented-pages'] } })] },
      'No source "invented-pages".',
    ],
    [
      'a topic of a finding',
      {
        evidence: [
          makeRecord({ data: { findings: [{ id: 'a', text: 'A.', topics: ['rest'], basis: 'abstract' }] } }),
        ],
      },
      'No topic "rest".',
    ],
    [
      'a page',
      { posts: [makePost({ text: 'See [it](/posts/second-wek/).' }), makePost({ id: 'second-week' })] },
      'No page "/posts/second-wek/". Did you mean "/posts/second-week/"?',
    ],
    [
      'a heading',
      { posts: [makePost({ text: '## Tea\n\nSee [it](#te).' })] },
      'No place "te". Did you mean "tea"?',
    ],
  ])('%s', (_name, parts, words) => {
    const found = find(parts);
    expect(found.problems).toHaveLength(1);
    expect(found.words).toContain(words);
  });

  test('and one that leads somewhere is not', () => {
    expect(find({ posts: others }).problems).toEqual([]);
    expect(
      find({
        posts: [
          makePost({
            text: '## Tea\n\nSee [it](#tea), [that](#cite-1), [all](/posts/) or [feeds](/topics/resting/rss.xml).<Cite id="invented-page" />',
          }),
        ],
      }).problems,
    ).toEqual([]);
  });

  test('nor is one whose file could not be read: one fault, one problem', () => {
    const fault: Problem = {
      file: 'content/writers/sam-placeholder.mdx',
      line: 1,
      column: 1,
      rule: 'yaml',
      message: '',
      mend: '',
      level: 'error',
    };
    const posts = [
      makePost({ data: { writers: ['sam-placeholder'] }, text: 'By [Sam](/writers/sam-placeholder/).' }),
    ];
    expect(find({ posts }, [fault]).problems).toEqual([]);
    expect(find({ posts }).rules).toEqual(['unknown-id', 'inner-link']);
  });
});
