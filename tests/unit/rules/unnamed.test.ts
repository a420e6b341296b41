import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findProblems } from '#rules/index.ts';
import { makeLibrary, makePost, makeWriter } from '../../fixtures/make.ts';

// Whoever reads a post knows its writers, its passages, and the rule that everybody named on top wrote something of it.
// From that a reader may try to work out who the unnamed are. Here every way in which it can have been is tried.

type Part = { by: readonly number[] } | { some: number } | 'together' | 'unsigned';

interface Shape {
  readonly writers: number;
  readonly parts: readonly Part[];
}

const idOf = (writer: number) => `writer-${String.fromCharCode(97 + writer)}`;

const shapes: fc.Arbitrary<Shape> = fc.integer({ min: 2, max: 5 }).chain((writers) =>
  fc.record({
    writers: fc.constant(writers),
    parts: fc.array(
      fc.oneof(
        fc
          .subarray([...Array(writers).keys()], { minLength: 1, maxLength: Math.min(3, writers) })
          .map((by) => ({ by })),
        fc.integer({ min: 1, max: writers }).map((some) => ({ some })),
        fc.constantFrom('together' as const, 'unsigned' as const),
      ),
      { minLength: 1, maxLength: 5 },
    ),
  }),
);

/** Every way to fill the unnamed passages with writers, in which everybody has written something. */
function findWorlds({ writers, parts }: Shape): ReadonlySet<number>[] {
  const everybody = [...Array(writers).keys()];
  const shared = parts.includes('together') || parts.includes('unsigned');
  const named = new Set(parts.flatMap((part) => (typeof part === 'object' && 'by' in part ? part.by : [])));
  const counts = parts.flatMap((part) => (typeof part === 'object' && 'some' in part ? [part.some] : []));
  const groups = counts.map((count) => toGroups(everybody, count));
  // Of worlds with the same writers one is enough: without this there are a hundred thousand of five passages.
  const worlds = groups.reduce<ReadonlyMap<string, readonly number[]>>(
    (all, some) =>
      new Map(
        [...all.values()].flatMap((world) =>
          some.map((group) => {
            const both = [...new Set([...world, ...group])].sort();
            return [both.join(), both] as const;
          }),
        ),
      ),
    new Map([['', []]]),
  );
  return [...worlds.values()]
    .map((world) => new Set(world))
    .filter((world) => shared || everybody.every((writer) => named.has(writer) || world.has(writer)));
}

function toGroups(from: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return from.flatMap((first, index) =>
    toGroups(from.slice(index + 1), size - 1).map((rest) => [first, ...rest]),
  );
}

function findLevels({ writers, parts }: Shape): string[] {
  const ids = [...Array(writers).keys()].map(idOf);
  const toText = (part: Part) => {
    if (part === 'unsigned') return 'Words that nobody signs.';
    const props =
      part === 'together'
        ? 'by="together"'
        : 'by' in part
          ? `by="${part.by.map(idOf).join(' ')}"`
          : `by="some" count={${part.some}}`;
    return `<Passage ${props}>\n\nA few words.\n\n</Passage>`;
  };
  const post = makePost({ data: { kind: 'joint', writers: ids }, text: parts.map(toText).join('\n\n') });
  const library = makeLibrary({ posts: [post], writers: ids.map((id) => makeWriter({ id })) });
  return findProblems(library).map(({ level }) => level);
}

test('in a post that passes nobody is known to be one of the unnamed, and nobody is known not to be', () => {
  let passed = 0;
  fc.assert(
    fc.property(shapes, (shape) => {
      if (!shape.parts.some((part) => typeof part === 'object' && 'some' in part)) return;
      if (findLevels(shape).includes('error')) return;
      passed += 1;
      const worlds = findWorlds(shape);
      const known = [...Array(shape.writers).keys()].filter(
        (writer) => worlds.every((world) => world.has(writer)) || worlds.every((world) => !world.has(writer)),
      );
      expect(known).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(passed).toBeGreaterThan(15);
});

test('no post is refused without need: where nobody can be worked out, it passes', () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const counts = shape.parts.flatMap((part) => (typeof part === 'object' && 'some' in part ? [part.some] : []));
      if (counts.length === 0 || counts.some((count) => count < 2 || count >= shape.writers)) return;
      const worlds = findWorlds(shape);
      const writers = [...Array(shape.writers).keys()];
      const isSafe = writers.every((writer) => worlds.some((world) => !world.has(writer)));
      if (isSafe) expect(findLevels(shape)).not.toContain('error');
    }),
    { numRuns: 400 },
  ); // prettier-ignore
});
