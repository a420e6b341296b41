import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYaml } from '#library/yaml.ts';

const read = (source: string) => readYaml(source, 'content/facts.yaml', 1);
const places = (source: string) => read(source).problems.map(({ line, column }) => `${line}:${column}`);

describe('YAML', () => {
  test.each([
    ['a: 1\nb:\n  - x\n  - y: 2', { a: 1, b: ['x', { y: 2 }] }],
    ['a: 2021-07-17', { a: '2021-07-17' }],
    ['a: yes\nb: no\nc: on', { a: 'yes', b: 'no', c: 'on' }],
    ['a: 1_000\nb: 12:30:45', { a: '1_000', b: '12:30:45' }],
    ['a: >\n  one\n  two\nb: |\n  three\n', { a: 'one two\n', b: 'three\n' }],
    ['a: "x: y # z"  # remark', { a: 'x: y # z' }],
    ['{ a: [1, 2] }', { a: [1, 2] }],
    ['', null],
    ['# nothing', null],
  ])('gives plain values: %j', (source, value) => {
    expect(read(source)).toMatchObject({ value, problems: [] });
  });

  test.each([
    ['a: 1\na: 2', '2:1'],
    ['x:\n  - a: 1\n    a: 2', '3:5'],
    ['a: 1\n"a": 2', '2:1'],
  ])('takes a field once: %j', (source, place) => {
    expect(places(source)).toEqual([place]);
  });

  test.each([
    ['an anchor', 'a: &x 1'],
    ['an alias', 'a: &x 1\nb: *x'],
    ['a merge key', '<<: { a: 1 }'],
    ['a merge key in quotation marks', '"<<": { a: 1 }'],
    ['a merge key further in', 'a: { b: { <<: { c: 1 } } }'],
    ['a private tag', 'a: !secret 1'],
    ['a plain tag', 'a: ! 1'],
    ['a known tag', 'a: !!str 1'],
    ['a binary tag', 'a: !!binary aGVsbG8='],
    ['a tag on a map', 'a: !!map { b: 1 }'],
    ['a tag on a set', '!!set { a, b }'],
    ['a tag by directive', '%TAG ! tag:evil.example,2026:\n---\na: !x 1'],
    ['the prototype', '__proto__: { admin: true }'],
    ['the prototype in quotation marks', 'a: { "__proto__": 1 }'],
    ['a list as a key', '? [a, b]\n: 1'],
    ['a map as a key', '? { __proto__: 1 }\n: 1'],
  ])('refuses %s', (_name, source) => {
    const { value, problems } = read(source);
    expect(value).toBeUndefined();
    expect(problems[0]).toMatchObject({
      rule: 'yaml',
      message: expect.stringMatching(/anchor|nothing|cannot/i) as string,
    });
  });

  test.each([
    ['\ta: 1', '1:1', 'tab'],
    ['a:\n\tb: 1', '2:1', 'tab'],
    ['a: b: c', '1:4', 'hold a colon'],
    ['a: 1\n b: 2', '1:4', 'The line below'],
    ['a: [Draft] words', '1:12', 'after the closing bracket'],
    ['a: *My* week', '1:4', 'An anchor'],
    ['a:\n  - b\n c: 1', '3:1', 'does not begin below'],
    ['a: [1', '1:6', 'bracket is opened'],
    ['a: {b: 1\nc: 2', '2:1', 'bracket is opened'],
    ['a: 1]\nb: ]', '2:4', 'closes nothing'],
    ['a: 1\nb: "x\nc: 1', '2:4', 'quotation mark is opened'],
    ["a: 'it's fine'", '1:8', 'after the closing quotation mark'],
    ['a: @x', '1:4', 'begins with a sign'],
    ['a: 1\nkind:guest\nb: 2', '2:1', 'no colon with a space'],
    ['a: 1\nkind:guest', '2:1', 'no colon with a space'],
    ['a: - b', '1:4', 'list begins on the line'],
    ['a: "\\q"', '1:5', 'backslash'],
    ['a: 1\n---\nb: 2', '2:1', 'Three hyphens'],
    ['a: Winter #1 on the phones', '1:11', 'after # is not read'],
    ['a: Two words # and a remark', '1:14', 'after # is not read'],
    ['a:\n  - B # and a remark', '2:7', 'after # is not read'],
    ['b: 1\na: 1\na: 2', '3:1', 'The field "a" stands here for the second time: the first is on line 2.'],
  ])('says what is wrong and where: %j', (source, place, words) => {
    expect(places(source)).toEqual([place]);
    expect(read(source).problems[0]?.message).toContain(words);
  });

  test.each([
    ['# A remark\na: One two\n  # and another\nb: x'],
    ['a: a-b # a remark\nb: 2021-07-17 # a day'],
    ['a: [b, c] # a remark\nd: "e" # one more'],
    ['a: > # a remark\n  b # c'],
  ])('leaves remarks that cut no words: %j', (source) => {
    expect(places(source)).toEqual([]);
  });

  test('counts lines from the line of the file it begins on', () => {
    expect(readYaml('a: 1\nb: [', 'content/posts/x.mdx', 2).problems[0]).toMatchObject({
      file: 'content/posts/x.mdx',
      line: 3,
    });
    expect(readYaml('a:\n  - b: 1', 'content/posts/x.mdx', 2).lines).toEqual({
      '': 2,
      a: 2,
      'a.0': 3,
      'a.0.b': 3,
    });
  });

  test('knows the line of fields named like those every object has', () => {
    expect(read('toString: 1\nconstructor: 2').lines).toMatchObject({ toString: 1, constructor: 2 });
  });
});

const HOSTILE: readonly [string, string][] = [
  ['brackets in brackets', `a: ${'['.repeat(50_000)}`],
  ['closed brackets in brackets', `a: ${'['.repeat(3_000)}${']'.repeat(3_000)}`],
  ['flow maps in maps', '{a: '.repeat(5_000)],
  ['lists in lists', '- '.repeat(20_000)],
  ['keys in keys', '? '.repeat(20_000)],
  [
    'aliases of aliases',
    `a: &a [x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*a, *a, *a]`).join('\n')}`,
  ],
  ['ten thousand faults', ': :\n'.repeat(10_000)],
  ['ten thousand tabs', '\t- x\n'.repeat(10_000)],
  ['bad escapes', `a: "${'\\x'.repeat(15_000)}"`],
  ['more than a file may hold', 'a: 1\n'.repeat(60_000)],
];

test.each(HOSTILE)('is answered in bounded time and space: %s', (_name, source) => {
  const start = process.threadCpuUsage().user;
  const { problems } = read(source);
  expect(process.threadCpuUsage().user - start).toBeLessThan(2_000_000);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThanOrEqual(60);
});

test('ten thousand fields are read in bounded time', () => {
  const start = process.threadCpuUsage().user;
  expect(read(Array.from({ length: 10_000 }, (_, i) => `k${i}: 1`).join('\n')).problems).toEqual([]);
  expect(process.threadCpuUsage().user - start).toBeLessThan(2_000_000);
});

const PIECES = ['a: ', 'b:\n', '  ', '- ', '? ', ': ', '&x ', '*x ', '!t ', '!!str ', '<<: ', '__proto__: ', '{', '}', '[', ']', ',', '"', "'", '|\n', '>\n', '#', '---\n', '...\n', '%YAML 1.2\n', '\t', '\n', '\\', 'x', '1e999', '.nan', '~', '2025-02-30', '\u0000', '\uFEFF', 'é', '\u{1F600}']; // prettier-ignore
const sources = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5, unit: 'binary' })), { maxLength: 50 })
  .map((parts) => parts.join(''));

test('any text ends in plain values or in problems, and never in an exception', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const { value, problems } = read(source);
      if (problems.length === 0) expect(isPlain(value)).toBe(true);
      else expect(value).toBeUndefined();
      expect(problems.length).toBeLessThanOrEqual(60);
      for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0);
    }),
    { numRuns: 2_000, endOnFailure: true, interruptAfterTimeLimit: 15_000 },
  );
});

/** Whether a value holds nothing but text, numbers, truth values, lists and plain objects. */
function isPlain(value: unknown): boolean {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  if (Array.isArray(value)) return value.every(isPlain);
  return (
    typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every(isPlain)
  );
}
