import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '#graph/build.ts';
import { isError, toLine } from '#lib/problem.ts';
import { findHidden } from '#lib/hidden.ts';
import { toSafeJson } from '#lib/text.ts';
import { readLibrary } from '#library/read.ts';
import { toPublic } from '#library/states.ts';
import { findProblems } from '#rules/index.ts';
import { toPostPage } from '#views/post.ts';
import { TODAY } from '../../fixtures/make.ts';
import { writeFolder } from '../../fixtures/folder.ts';

// Whole files: fields and words, from nearly sound to anything at all, go the way of every file of the content.

const VALUES = [
  'A title', '"A \\u202E title"', "'</script><script>'", "'=1+1'", '[robin-example]', '[resting]', '[constructor, __proto__]', 'draft', 'published', '2026-01-10', '2025-02-30', '2999-01-01',
  '{ a: [b, { c: d }] }', '&x [*x]', '!!js/function "x"', '|\n  one\n  two', '~', '1e999', '""', '[', '{', '"', "'", '- x', '? x', '@x', '[practitioners]', 'guest', 'joint', 'true',
]; // prettier-ignore
const KEYS = [
  'title', 'standfirst', 'kind', 'writers', 'published', 'topics', 'audience', 'state', 'contentNote', 'series', 'formerIds', 'checks', 'changes', 'credits', 'embargoedUntil', 'original',
  'slug', 'layout', '__proto__', 'constructor', '<<', '"sta\\u0074e"', '? a', '- b', '#', '---', '...', '%TAG',
]; // prettier-ignore
const WORDS = [
  'A plain sentence. ', 'Half of them rested. ', '\n\n', '## Why? {#why}\n\n', '<Cite id="invented-page" />', '<Cite id="constructor" />', '<Fact id="tea-breaks" />', '<Term id="pwp">PWP</Term>', '<Passage by="some" count={2}>\n\n', '\n\n</Passage>',
  '<Claim id="c" status="supported" source="invented-page">', '</Claim>', '[nhs.uk](https://evil.example/)', '[x](/posts/first-week/#y)', '![A river](./x.jpg)', '[^1]', '\n\n[^1]: Note.\n\n', '{x}', '<script>', '- a\n- b\n', '> ', '| a | b |\n|---|---|\n', '&#x202E;', '\u200B', '`', '\\', '"', '😀', 'e\u0301', 'import x', '---\n',
]; // prettier-ignore

const SOUND = [
  ['title', 'A title'], ['standfirst', 'A line.'], ['kind', 'guest'], ['writers', '[robin-example]'], ['published', '2026-01-10'], ['topics', '[resting]'],
  ['audience', '[practitioners]'], ['state', 'published'],
] as const; // prettier-ignore

const any = fc.string({ maxLength: 30, unit: 'binary' });
const field = fc.tuple(fc.oneof(fc.constantFrom(...KEYS), any), fc.oneof(fc.constantFrom(...VALUES), any));
const fields = fc
  .tuple(fc.subarray([...SOUND], { minLength: SOUND.length - 1 }), fc.array(field, { maxLength: 3 }))
  .map(([sound, odd]) => [...sound, ...odd].map(([key, value]) => `${key}: ${value}\n`).join(''));
const words = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...WORDS), weight: 6 }, { arbitrary: any, weight: 1 }), { maxLength: 14 })
  .map((parts) => parts.join('')); // prettier-ignore
const plainFields = fc.constant(SOUND.map(([key, value]) => `${key}: ${value}\n`).join(''));
const files = fc.oneof(
  { arbitrary: fc.tuple(plainFields, words).map(([head, text]) => `---\n${head}---\n\n${text}\n`), weight: 3 },
  { arbitrary: fc.tuple(fields, words).map(([head, text]) => `---\n${head}---\n\n${text}\n`), weight: 3 },
  { arbitrary: fc.uint8Array({ maxLength: 300 }), weight: 1 },
); // prettier-ignore

test('any file ends in problems that say where and how to mend it, or in a page; and no other file is lost', () => {
  const root = writeFolder({});
  let pages = 0;
  fc.assert(
    fc.property(files, (file) => {
      writeFileSync(join(root, 'posts/nasty.mdx'), file);
      const { library, problems, whole } = readLibrary(root);
      const errors = [...problems, ...findProblems(library, problems, whole)].filter(isError);
      for (const error of errors) {
        expect(Math.min(error.line, error.column)).toBeGreaterThan(0);
        expect(error.rule).not.toBe('unreadable');
        expect(toLine(error)).toMatch(/\/posts\/nasty\.mdx:\d+:\d+ {2}\S+ {2}.+ {2}Mend: .+/u);
      }
      expect(library.posts.map(({ id }) => id)).toContain('first-week');
      const post = library.posts.find(({ id }) => id === 'nasty');
      if (errors.length > 0 || post?.data.state !== 'published') return;
      const page = toPostPage(buildGraph(toPublic(library, TODAY), TODAY), post);
      expect(findHidden(JSON.stringify(page))).toBeUndefined();
      expect(toSafeJson(page.head.jsonLd)).not.toContain('<');
      pages += 1;
    }),
    { numRuns: 600, endOnFailure: true, interruptAfterTimeLimit: 15_000 },
  );
  expect(pages).toBeGreaterThan(5);
}, 60_000);
