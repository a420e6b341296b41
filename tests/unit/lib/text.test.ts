import { describe, expect, test } from 'vitest';
import { sortProblems, toLine, type Problem } from '#lib/problem.ts';
import { findHidden } from '#lib/hidden.ts';
import {
  countWords,
  escapeHtml,
  findNearest,
  findQuoted,
  isBlank,
  toCount,
  toCurly,
  toExcerpt,
  toList,
  toNameKey,
  toSafeJson,
  toSlug,
} from '#lib/text.ts';

test('HTML signs are escaped, in text and in attributes', () => {
  expect(escapeHtml('<a href="x">&amp; \'b\'</a>')).toBe(
    "&lt;a href=&quot;x&quot;&gt;&amp;amp; 'b'&lt;/a&gt;",
  );
});

describe('JSON inside a page', () => {
  test('cannot end the script it stands in, and reads back as it was', () => {
    const value = { title: '</script><script>alert(1)</script>', note: '<!-- & \u2028 \u2029 ]]> -->' };
    const json = toSafeJson(value);
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual(value);
  });
});

describe('words', () => {
  test.each([
    ['One two three.', 3],
    ['It’s a well-known 5% – and Łódź, Ŵyn, عربي.', 8],
    ['– … !', 0],
    ['', 0],
    ['Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', 1],
  ])('of %j are %d', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  test.each([
    [[], ''],
    [['one'], 'one'],
    [['one', 'two'], 'one and two'],
    [['one', 'two', 'three'], 'one, two and three'],
  ])('%j become "%s"', (items, shown) => {
    expect(toList(items)).toBe(shown);
  });

  test('are counted in words', () => {
    expect([toCount(1, 'post'), toCount(0, 'post'), toCount(1200, 'reply', 'replies')]).toEqual([
      '1 post',
      '0 posts',
      '1,200 replies',
    ]);
  });

  test.each([
    [`"So," he said ("it's 'fine'").`, '“So,” he said (“it’s ‘fine’”).'],
    [`in the '90s`, 'in the ’90s'],
  ])('get curly quotation marks: %j', (text, curly) => {
    expect(toCurly(text)).toBe(curly);
  });
});

describe('a name for an address', () => {
  test.each([
    ['Café crème', 'cafe-creme'],
    ['Łódź and Ŵyn', 'lodz-and-wyn'],
    ['Straße, Øre, Æon', 'strasse-ore-aeon'],
    ['It’s what’s new', 'its-whats-new'],
    ['  --A  b--  ', 'a-b'],
    ['你好', ''],
    ['x'.repeat(200), 'x'.repeat(80)],
  ])('of %j is "%s"', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });
});

describe('the nearest known name', () => {
  test.each([
    ['liz-kel', ['liz-kell', 'sam'], 'liz-kell'],
    ['retension', ['retention', 'identity'], 'retention'],
    ['banana', ['retention', 'identity'], undefined],
    ['x', [], undefined],
  ])('of %s among %j is %s', (name, known, nearest) => {
    expect(findNearest(name, known)).toBe(nearest);
  });

  test('of a very long name is looked for in bounded time', () => {
    const start = process.threadCpuUsage().user;
    findNearest(
      'a'.repeat(100_000),
      Array.from({ length: 1_000 }, (_, i) => 'b'.repeat(1_000) + String(i)),
    );
    expect(process.threadCpuUsage().user - start).toBeLessThan(1_000_000);
  });
});

test('the first invisible character is found by place and name', () => {
  expect(findHidden('ab\u202Ec\u200B')).toEqual({ index: 2, name: 'U+202E' });
  expect(findHidden('🏴󠁧󠁢󠁷󠁬󠁳󠁿 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿')).toBeUndefined();
  expect(findHidden(`🏴${'\u{E0061}'.repeat(9)}`)?.name).toBe('U+E0061');
  expect(findHidden('a\u{E0041}')).toEqual({ index: 1, name: 'U+E0041' });
  expect(findHidden('a\tb\nc \u00A0 é 你 \u{1F600}')).toBeUndefined();
});

test('quoted words are found whatever their quotation marks and spaces', () => {
  expect(findQuoted(`it's "so"`, ['Nothing.', 'Well, it’s\n“so” and it’s “so”.'])).toEqual([1, 1]);
  expect(findQuoted(' ', ['Nothing.'])).toEqual([]);
});

describe('a problem', () => {
  const problem = (file: string, line: number, column: number, rule = 'link'): Problem => ({
    file,
    line,
    column,
    rule,
    message: 'It is so.',
    mend: 'Do this.',
    level: 'error',
  });

  test('is one line for a terminal', () => {
    expect(toLine(problem('content/posts/x.mdx', 14, 9))).toBe(
      'content/posts/x.mdx:14:9  link  It is so.  Mend: Do this.',
    );
  });

  test('stands in the order of reading', () => {
    const problems = [
      problem('b', 1, 1),
      problem('a', 10, 1),
      problem('a', 2, 5),
      problem('a', 2, 1, 'z'),
      problem('a', 2, 1, 'c'),
    ];
    expect(
      sortProblems(problems).map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`),
    ).toEqual(['a:2:1 c', 'a:2:1 z', 'a:2:5 link', 'a:10:1 link', 'b:1:1 link']);
  });
});

test.each([
  ['', true],
  [' \t ', true],
  ['\t\r\n', true],
  ['\u00A0', false],
  [' \u3000', false],
  ['a', false],
])('whether the parser takes %j for a blank line: %s', (line, is) => {
  expect(isBlank(line)).toBe(is);
});

describe('the beginning of a text', () => {
  test.each([
    ['One two.', 20, 'One two.'],
    ['One two three', 9, 'One two…'],
    ['One two three', 7, 'One two…'],
    ['One two, three', 9, 'One two…'],
    ['One two – three', 11, 'One two…'],
    ['Unterwasserkiesel', 5, 'Unterw…'],
  ])('%j in %d characters is %j', (text, longest, expected) => {
    expect(toExcerpt(text, longest)).toBe(expected);
  });
});

describe('names that look alike', () => {
  test.each([
    ['Liz Kell', 'LIZ  KELL'],
    ['Liz Kell', 'Liz KeII'],
    ['Liz Kell', 'L1z Kell'],
    ['Liz Kell', 'Liz Ke|l'],
    ['Liz Kell', 'Liz Keʟʟ'],
    ['Liz Kell', 'ꓡꓲꓜ ꓗꓰꓡꓡ'],
    ['Liz Kell', 'ᏞᎥᏃ ᏦᎬᏞᏞ'],
    ['Liz Kell', 'Dr Liz Kell'],
    ['Liz Kell', 'Prof. Dr. Liz Kell'],
    ['Liz Kell', 'M\u0456ss Liz Kell'],
    ['Joe Cox', 'Јое Сох'],
    ['Joe Cox', 'J0e C0x'],
    ['Kim Mato', 'ΚΙΜ ΜΑΤΟ'],
    ['The editors', 'Editors'],
    ['The editors', 'editors.'],
  ])('have one key: %s, %s', (name, other) => {
    expect(toNameKey(other)).toBe(toNameKey(name));
  });

  test.each([
    ['Robin Example', 'Robyn Example'],
    ['Robin Example', 'Robin B. Example'],
    ['Иван Небывалов', 'Иван Выдуманный'],
    ['Ελένη', 'Ελένα'],
    ['Thea Kell', 'A Kell'],
    ['Drew Kell', 'Ew Kell'],
    ['Missy Kell', 'Kell'],
  ])('are not those of two people: %s, %s', (name, other) => {
    expect(toNameKey(other)).not.toBe(toNameKey(name));
  });

  test('are keyed one way in capitals and small letters', () => {
    for (const name of ['Ελένη Μανου', 'Ирина Нова', 'ᏣᎳᎩ', 'Łucja'])
      expect(toNameKey(name.toUpperCase())).toBe(toNameKey(name.toLowerCase()));
  });

  test('are never left without a key', () => {
    for (const name of ['Miss', 'The', 'Dr Mr', '山田 みほ']) expect(toNameKey(name)).not.toBe('');
  });
});
