import { expect, test } from 'vitest';
import { LONGEST_ADDRESS, toNewFile } from '#intake/new-file.ts';
import { toFileName, toPostFile } from '#intake/post-file.ts';
import { toSafeText } from '#intake/safe-text.ts';
import type { Tags } from '#intake/sound-tags.ts';
import { checkFields } from '#library/check-fields.ts';
import { readYaml } from '#library/yaml.ts';
import { postSchema } from '#schemas/post.ts';
import { read } from '../../fixtures/prose.ts';

const TAGS: Tags = { Cite: 'sentence', Term: 'sentence', Aside: 'line', sub: 'sentence', br: 'sentence' };

test.each([
  ['I <3 it', 'I <3 it'],
  ['5 < 6 and {brackets}', '5 < 6 and {brackets}'],
  ['import duties\n\nexport more', 'import duties\n\nexport more'],
  [' import x', 'import x'],
  ['\n\u00A0export y', 'export y'],
  ['```npm``` is 5 < 6\n\nand {y}', 'npm is 5 < 6\n\nand {y}'],
  ['a <b and <Cite that is none', 'a <b and <Cite that is none'],
  ['<Aside> in a sentence </Aside>', '<Aside> in a sentence </Aside>'],
  ['an open <Term> mark', 'an open <Term> mark'],
  ['a closed </Term> mark', 'a closed </Term> mark'],
  ['H<sub>2</sub>O', 'H2O'],
  ['zero\u200Bwidth \u202Eturned', 'zerowidth turned'],
  ['one\r\n\r\ntwo', 'one\n\ntwo'],
  ['see www.example.org/a.', 'see www.example.org/a.'],
  ['see <https://example.org>', 'see https://example.org'],
  ['# One\n\n### Three\n\n# One more', 'One\n\nThree\n\nOne more'],
  ['<!-- no remark -->', '<!– no remark –>'],
])('%j comes out as typed', (typed, plain) => {
  const { prose, problems } = read(toSafeText(typed, TAGS));
  expect(problems).toEqual([]);
  expect(prose.plain).toBe(plain);
});

test('keeps marks that are whole, code, and what is escaped already', () => {
  const text =
    'A<Cite id="a-b" at="p. 8" />.\n\n<Aside title="T">\n\nInner `{a} <b`.\n\n</Aside>\n\n5 \\< 6 \\{a\\}\n\n```\n# {code} www.example.org\n```';
  expect(toSafeText(text, TAGS)).toBe(text);
});

test('puts pictures where their lines stand, with what is said of them', () => {
  const text = toSafeText('One\n[picture 1]\nTwo [picture 2]', {}, [
    { file: 'x-1.webp', alt: 'A [stone] {here}' },
  ]);
  expect(text).toBe('One\n\n![A \\[stone\\] \\{here\\}](./x-1.webp)\n\nTwo [picture 2]');
  const { prose, problems } = read(text);
  expect(problems).toEqual([]);
  expect(prose.uses.pictures).toMatchObject([{ file: 'x-1.webp', alt: 'A [stone] {here}' }]);
});

test.each([
  ['Why I stayed', 'Zoë Łuczak'],
  ['"Quotes": a #hash, {braces} and \\ more', '李'],
  ['yes', 'A: b # c'],
  ['- no list', "O'Neill"],
])('the file of a post called %j is sound', (title, name) => {
  const fields = { title, standfirst: `${title}.`, name, topics: ['resting'], day: '2026-06-15' };
  const [, yaml = '', text] = toPostFile(fields, 'Some words.').split(/^---\n/m);
  const { value, problems } = readYaml(yaml, 'x.mdx', 2);
  expect(problems).toEqual([]);
  const checked = checkFields(postSchema, value, { file: 'x.mdx', lines: {} });
  expect(checked).toMatchObject({ data: { state: 'draft', topics: ['resting'] } });
  expect(text?.trim()).toBe('Some words.');
});

test('a file name is made of the title', () => {
  expect(toFileName('Why I stayed: “six” years!')).toBe('why-i-stayed-six-years');
  expect(toFileName('为什么')).toBe('my-post');
  expect(toFileName(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
});

test('the address of a new file never passes the longest that is sure to work', () => {
  const make = (length: number) => toNewFile('https://github.com/o/r', 'a.mdx', 'é'.repeat(length));
  const short = make(100);
  expect(short.isWhole).toBe(true);
  expect(new URL(short.address).searchParams.get('value')).toBe('é'.repeat(100));
  for (const length of [1_300, 1_320, 1_330, 5_000])
    expect(make(length).address.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
  expect(make(5_000)).toEqual({
    address: 'https://github.com/o/r/new/main/content/posts?filename=a.mdx',
    isWhole: false,
  });
});
