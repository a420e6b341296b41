import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeProse } from '#lib/escape-prose.ts';
import { read } from '../../fixtures/prose.ts';

test.each([
  'I <3 this',
  '5 < 6 and 6 > 5',
  'with {brackets} and }{ more',
  'a <b> that is none, </i> and <not a tag',
  'import costs rose',
  'export was stopped',
  'if (a < b && c > d) { return }',
  '<https://x.example/a',
  'x={2} and {/* no remark */}',
  '<! no remark >',
  '<?php no program ?>',
  '{#not-an-id}',
])('%j comes out as typed', (text) => {
  const { prose, problems } = read(escapeProse(text));
  expect(problems).toEqual([]);
  expect(prose.plain).toBe(text);
});

test('leaves Markdown, escaped signs, code and named marks alone', () => {
  const text = '## A \\{b\\}\n\n`{a} < b` and ``{a`` **bold** <Cite id="x" /> </Aside>';
  expect(escapeProse(text, ['Cite', 'Aside'])).toBe(text);
  expect(escapeProse('<Cite id="x" />')).toBe('\\<Cite id="x" />');
  const fenced = '```\n{a} < b\n```\n{a}';
  expect(escapeProse(fenced)).toBe('```\n{a} < b\n```\n\\{a\\}');
  expect(escapeProse('imported goods, import-led')).toBe('imported goods, import-led');
});

test.each([
  ['a line that begins like a fence and is none', '```npm``` is 5 < 6 and {y}', '```npm``` is 5 \\< 6 and \\{y\\}'],
  ['a fence in a fence', '```\n```js\n{a}\n```\n{b}', '```\n```js\n{a}\n```\n\\{b\\}'],
  ['a span over two lines', '`{a\nb}` {c}', '`{a\nb}` \\{c\\}'],
  ['two items of a list', '- a `b\n- {c}` d', '- a `b\n- \\{c\\}` d'],
  ['a program behind spaces, which may be taken away', ' import x\n\u00A0export y', ' &#105;mport x\n\u00A0&#101;xport y'],
  ['a word behind code', '`a`import x', '`a`import x'],
])('knows %s', (_what, text, escaped) => {
  expect(escapeProse(text)).toBe(escaped);
}); // prettier-ignore

test('escaping twice is escaping once', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 200, unit: fc.constantFrom(...Array.from('a{}<>\\`~\n /3')) }),
      (text) => {
        const once = escapeProse(text);
        expect(escapeProse(once)).toBe(once);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('words with signs between them come out as typed', () => {
  const word = fc.constantFrom('a', 'I', '3', '{', '}', '<', '</', '<b>', '<Cite', '{a}', 'import', 'export', '\\{', '<3', '>', '{{', '<<', '={2}', 'é', '🙂', '{/', '/}'); // prettier-ignore
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
      const text = `a ${words.join(' ')} b`;
      const { prose, problems } = read(escapeProse(text));
      expect(problems).toEqual([]);
      expect(prose.plain).toBe(text.replaceAll('\\{', '{'));
    }),
    { numRuns: 1_000, interruptAfterTimeLimit: 10_000 },
  );
});
