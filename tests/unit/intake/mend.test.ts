import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDay } from '#lib/loose-days.ts';
import { mendLedger, mendText } from '#intake/mend/file.ts';
import { listTags } from '#prose/tags.ts';
import { POST_FILE, readFolderOf } from '../../fixtures/folder.ts';

const withText = (text: string) => POST_FILE.replace('A plain sentence.\n', text);
const tags = listTags();
const mend = (source: string) => mendText(source, tags).text;
const mendBody = (text: string) => mend(withText(text)).slice(withText('').length).replace(/\n$/, '');
/** Letters and digits in order, as they are read. */
const wordsOf = (text: string) =>
  text.normalize('NFC').replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))).match(/[\p{L}\p{N}]/gu)?.join(''); // prettier-ignore

/** Texts as people write them. None holds a mistake. */
const INNOCENT: readonly string[] = [
  '5 < 6, and 6 > 5',
  'p<.05 and n<10',
  'I <3 this work',
  'a <- b -> c <-> d <= e',
  'x<y and a<b',
  'Tea ☕ and family 👩‍👩‍👧‍👦 and flag 🏴󠁧󠁢󠁷󠁬󠁳󠁿 all day',
  'Łukasz Żółć and Siân Ŵyn met Zoë, Ñuño and Đorđe',
  'Croeso i’r tŷ, meddai Lowri',
  'Zażółć gęślą jaźń',
  '“Curly,” she said, ‘and’ it’s fine',
  "\"Straight,\" she said, 'and' it's fine",
  'the word שלום and مرحبا in a line',
  'שלום עולם',
  'a \u200Fmarked\u200E turn',
  'zero\u200Bwidth and soft\u00ADhyphen',
  'Say {nothing} or {a: 1} or {{twice}}',
  'an {open bracket',
  'a closed} bracket',
  'array[0], f(x) and a[b](c',
  'if (a < b && c > d) { return; }',
  'We use `<Aside>` and `{x}` in code',
  '```\nif (a < b) { c }\n\tindented\n```',
  'export figures fell\n\nimport duties rose',
  'My own\u00A0words\u00A0from Word and Band\u00A05',
  'one line \r\nand another\r\n\r\nnew paragraph\rold Mac',
  'a line  \nbroken by two spaces',
  'a line\u2028broken in Word',
  '• one\n• two',
  'a tab\there and   many spaces',
  '1) first\n2) second',
  '* stars\n+ plus\n- minus',
  'A very long line: ' + 'word '.repeat(1200),
  '£5 – or 50% — of $10 & more; 3 × 4 ≈ 12 °C',
  'cafe\u0301 and nai\u0308ve',
  'See <https://example.org/a?b=c> for more',
  'Write a_b_c, snake_case and 2*3*4',
  'C:\\Users\\me and \\o/',
  'a line<br>and the next',
  '#hashtag, @someone, a/b, and/or',
  'H2O, x² and ½',
  '"Quote with "inner" quotes"',
  '...and so on…',
  'Footnote[^1] here.\n\n[^1]: The note.',
  '| a | b |\n| - | - |\n| 1 < 2 | {x} |',
  '<Aside title="A word">\nNo blank lines.\n</Aside>\nNext.',
  'A source<Cite id=“invented-page” />.',
  '~~struck~~ and ~20 people',
  "Mr O'Neill & Ms Ó\u00A0Néill <robin at home>",
  'An em—dash, an en–dash, a hy-phen, and ‑ one',
  '日本語 and 中文 and ภาษาไทย',
];

describe('innocent texts', () => {
  test('are at least forty', () => {
    expect(INNOCENT.length).toBeGreaterThanOrEqual(40);
  });

  test.each(INNOCENT)('pass once mended, with every word in its place: %j', (text) => {
    const { text: mended } = mendText(withText(text), tags);
    const { problems } = readFolderOf({ 'posts/x.mdx': mended });
    expect(problems.map(({ line, rule, message }) => `${line} ${rule} ${message}`)).toEqual([]);
    if (text.includes('🏴')) expect(mended).toContain('🏴󠁧󠁢󠁷󠁬󠁳󠁿 all day');
    // Addresses in angle brackets are written twice: as what is shown and as where it leads.
    if (!text.includes('<http')) expect(wordsOf(mended)).toBe(wordsOf(withText(text)));
    expect(mendText(mended, tags)).toEqual({ text: mended, done: [] });
  });
});

describe('mending', () => {
  test.each([
    ['leaves marks, remarks and ids of headings alone', '## The bank {#the-bank #the-shore}\n\nA<Cite id="a-b" at="p. 8" /> {/* remark */} <Term id="x">y</Term>'],
    ['leaves a misspelt mark to be named', 'A <Citte id="a-b" /> and a <Pasage'],
    ['leaves remarks to be named, which would else be read', 'Words <!-- private remark --> and more'],
    ['leaves tags of HTML to be named', '<script>alert(1)</script> <iframe src="x"></iframe>'],
    ['leaves addresses with http to a person', '[a](http://example.org)'],
    ['leaves straight quotation marks: the site makes them curly', 'It\'s "so"'],
    ['leaves words of code', '`“a”\u2009{b}`'],
    ['leaves what stands in a fence like another fence', '```\n```js\n<Aside>\na {b}\n```\n\nb'],
    ['leaves what is escaped', '5 \\< 6 \\{a\\}'],
  ])('%s', (_what, text) => {
    expect(mendBody(text)).toBe(text);
  }); // prettier-ignore

  test.each([
    ['5 < 6 {a}', '5 \\< 6 \\{a\\}'],
    ['• one\n• two', '- one\n- two'],
    ['one  \ntwo', 'one\\\ntwo'],
    ['one \ntwo\t', 'one\ntwo'],
    ['<Aside>\na\n</Aside>\nb', '<Aside>\n\na\n\n</Aside>\n\nb'],
    ['a<Cite id=“b” at=“p. 8” />', 'a<Cite id="b" at="p. 8" />'],
    ['<Voice date="13/07/2021" place="x">', '<Voice date="2021-07-13" place="x">'],
    ['a\u00A0b, Band\u00A05', 'a b, Band\u00A05'],
    ['e\u0301', 'é'],
  ])('makes %j into %j', (before, after) => {
    expect(mendBody(before)).toBe(after);
  });

  test('mends fields that a program reads, and quotes a title with a colon', () => {
    const before = '\uFEFF\n—\ntitle: Staying: a year\nkind: “guest”\nwriters: [‘robin-example’]\npublished: 15th January 2027\ntopics:\t[resting]\n---\n\nWords\n'; // prettier-ignore
    expect(mend(before)).toBe(
      '---\ntitle: "Staying: a year"\nkind: "guest"\nwriters: [\'robin-example\']\npublished: 2027-01-15\ntopics: [resting]\n---\n\nWords\n',
    );
    expect(mendText(before, tags).done).toEqual([
      'invisible characters',
      'the lines around the fields',
      'fields',
    ]);
  });

  test.each([
    ['summary: >-\n  Short: two things\n\n  published: 15/01/2027\nkind: guest\n'],
    ['summary: |\n  “Short”: two\n   things: three\nkind: guest\n'],
    ['changes:\n  - what: > # a remark\n      One: two\n    date: 2027-01-15\n'],
  ])('leaves words that stand below their field as they are: %j', (fields) => {
    const file = `---\n${fields}---\n\nWords\n`;
    expect(mendText(file, tags)).toEqual({ text: file, done: [] });
  });

  test('mends what follows after such words', () => {
    expect(mend('---\nsummary: >\n  One: two\ntitle: A: b\n---\n')).toContain('title: "A: b"');
    expect(mend('---\nchanges:\n  - what: >\n      One: two\n    on: 15/01/2027\n---\n')).toContain(
      '\n      One: two\n    on: 2027-01-15\n',
    );
  });

  test('keeps the quotation marks of a title', () => {
    expect(mend('---\ntitle: Reading “Stones”: a note\n---\n\nWords\n')).toContain(
      'title: "Reading “Stones”: a note"',
    );
  });

  test('leaves a ledger as its editors wrote it, but for how it is saved', () => {
    expect(mendLedger('- id: a \r\n  says: "5 < 6 {x}  y"').text).toBe('- id: a\n  says: "5 < 6 {x}  y"\n');
  });

  test('twice is the same as once, for any text', { timeout: 60_000 }, () => {
    const piece = fc.constantFrom('<', '>', '{', '}', '\\', '`', '\n', ' ', '\t', '  \n', '<Aside>', '</Aside>', '\r', '“', '=', '<Cite id=“a” />', '•', 'import', '#', '\u00A0', '5', 'a', '\u200B', '```\n', '---\n', ': ', '—\n', '{/*', '*/}', '<https://a>', '<br>', '\u0301'); // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), fc.boolean(), (pieces, isBody) => {
        const source = isBody ? withText(pieces.join('')) : pieces.join('');
        const once = mend(source);
        expect(mend(once)).toBe(once);
      }),
      { numRuns: 1500 },
    );
  });

  test('takes time in proportion to the text', { timeout: 60_000 }, () => {
    for (const piece of ['<', '{', '<a ', '<Cite id=“', '{/*', '`', '  \n', '\t', '<Aside>\n', '“', '\\', '{#', '<a b', '—\n']) {
      const start = process.cpuUsage();
      mend(withText(piece.repeat(90_000 / piece.length)));
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(1500);
    } // prettier-ignore
  });
});

describe('a day', () => {
  test.each([
    ['15/01/2027', '2027-01-15'],
    ['01/15/2027', '2027-01-15'],
    ['5.5.2027', '2027-05-05'],
    ['2027/1/5', '2027-01-05'],
    ['2027-1-5', '2027-01-05'],
    ['"15 January 2027"', '2027-01-15'],
    ['January 15th, 2027', '2027-01-15'],
    ['3rd of Sept 2026', '2026-09-03'],
  ])('that can mean one day only is written year-month-day: %s', (text, day) => {
    expect(toDay(text)).toBe(day);
  });

  test.each([
    ['10/01/2027'],
    ['2027-01-15'],
    ['31/02/2027'],
    ['32/01/2027'],
    ['January 2027'],
    ['15/01/27'],
    ['soon'],
  ])('is left alone where it can mean two, or none: %s', (text) => {
    expect(toDay(text)).toBeUndefined();
  });
});
