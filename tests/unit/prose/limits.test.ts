import { describe, expect, test } from 'vitest';
import { TEXT_LIMITS } from '#prose/text-limits.ts';
import { read } from '../../fixtures/prose.ts';

const table = (columns: number, lines: number) =>
  `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|a\n'.repeat(lines)}`;

// Each of these made the parser, or the code behind it, slow or ended it before there were limits.
const HOSTILE: readonly [string, string, string][] = [
  ['more characters than a file may hold', 'a '.repeat(60_000), 'too-long'],
  ['a line as long as a book', 'word '.repeat(2_000), 'too-long'],
  ['more lines than a file may hold', '- a\n'.repeat(20_000), 'too-long'],
  ['one character over and over', 'a'.repeat(200), 'repetition'],
  ['one sign over and over', '>'.repeat(1_000), 'repetition'],
  ['brackets over and over', '['.repeat(399), 'repetition'],
  ['signs of emphasis in one paragraph', '_a__b'.repeat(1_000), 'repetition'],
  ['quotation marks in one paragraph', `"' `.repeat(1_000), 'repetition'],
  ['entities in one paragraph', '&amp;'.repeat(1_000), 'repetition'],
  ['signs between lines that only look blank', `${`'a"`.repeat(40)}\n\u00A0\n`.repeat(120), 'repetition'],
  ['signs in many paragraphs', `${'*a '.repeat(200)}\n\n`.repeat(100), 'repetition'],
  ['rows of dots in one paragraph', `${'.'.repeat(7_999)}\n`.repeat(12), 'repetition'],
  ['rows of dots in paragraphs of their own', `${'.'.repeat(7_999)}\n\n`.repeat(12), 'repetition'],
  ['a list of contents with dotted lines', `Chapter ${'.'.repeat(100)} 3\n`.repeat(300), 'repetition'],
  ['dashes in one paragraph', `${'a--'.repeat(2_600)}\n`.repeat(6), 'repetition'],
  ['dashes between the signs of a table', `a\n${`${':--'.repeat(2_600)}\n`.repeat(6)}`, 'repetition'],
  ['dots and dashes in many paragraphs', `${'...--'.repeat(190)}\n\n`.repeat(100), 'repetition'],
  ['quotations in quotations in many paragraphs', '>>>>>>>> a\n\n'.repeat(2_490), 'repetition'],
  ['footnotes cited thousands of times', `${'[^a] '.repeat(90)}\n\n`.repeat(150), 'repetition'],
  ['quotations in quotations', '> '.repeat(50), 'too-deep'],
  ['lists in lists on one line', '- '.repeat(50), 'too-deep'],
  ['numbered lists in lists', '1. '.repeat(50), 'too-deep'],
  ['lists in quotations in lists', '- > '.repeat(50), 'too-deep'],
  [
    'lists in lists by indentation',
    Array.from({ length: 60 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n'),
    'too-deep',
  ],
  [
    'lists in a quotation by indentation',
    Array.from({ length: 60 }, (_, level) => `> ${'  '.repeat(level)}- a`).join('\n'),
    'too-deep',
  ],
  ['notes in notes', '[^a]: '.repeat(50), 'too-deep'],
  ['a table of thousands of columns', table(3_000, 2), 'repetition'],
  ['a table whose short lines are filled up', table(100, 4_000), 'repetition'],
  ['tags in tags', `${'<q>\n\n'.repeat(2_000)}${'</q>\n\n'.repeat(2_000)}`, 'too-long'],
  ['fewer tags in tags', `${'<q>\n\n'.repeat(400)}${'</q>\n\n'.repeat(400)}`, 'html'],
  ['marks in marks', `${'<Aside>\n\n'.repeat(500)}a\n\n${'</Aside>\n\n'.repeat(500)}`, 'mark-place'],
  ['tags left open', '<Aside>\n\n'.repeat(1_000), 'syntax'],
  ['brackets before tags, each of which doubled the time', '{<q>'.repeat(100), 'code'],
  ['tags in brackets', `{${'<a>('.repeat(100)}}`, 'code'],
  ['brackets as properties', '<a b={'.repeat(100), 'code'],
  ['brackets in a list', '- {<q>'.repeat(100), 'code'],
  ['a last line that ended the process', 'export default 1\n</Passage>xy\\', 'syntax'],
  ['a program as long as a text', `{${'a+'.repeat(3_000)}a}`, 'code'],
];

describe('a text that no parser should see', () => {
  test.each(HOSTILE)('ends in a problem within a second: %s', (_name, text, rule) => {
    const start = process.threadCpuUsage().user;
    const { rules, problems } = read(text);
    // Microseconds of this thread alone, not of a busy machine.
    expect(process.threadCpuUsage().user - start).toBeLessThan(1_000_000);
    expect(rules).toContain(rule);
    expect(problems.length).toBeLessThanOrEqual(5_000);
  });
});

describe('a limit', () => {
  test('of signs in a paragraph ends with the paragraph', () => {
    const paragraph = `${'*a* '.repeat(150)}\n\n`;
    expect(read(paragraph.repeat(10)).problems).toEqual([]);
  });

  test('of length is just wide enough for itself', () => {
    const text = `${'word '.repeat(100)}\n\n`.repeat(1_000).slice(0, TEXT_LIMITS.characters);
    expect(text.length).toBe(TEXT_LIMITS.characters);
    expect(read(text).problems).toEqual([]);
    expect(read(`${text}.`).rules).toEqual(['too-long']);
  });

  test('names the line it is about', () => {
    expect(read(`Fine.\n\n${'- '.repeat(20)}\n\nFine.`).places).toEqual(['3:1 too-deep']);
  });

  test.each([
    ['three levels of list', '- a\n  - b\n    - c\n      1. d'],
    ['a quotation in a quotation', '> > > so he said'],
    ['a rule across the page', '-'.repeat(300)],
    ['a wide table', `|${' a |'.repeat(12)}\n|${'---|'.repeat(12)}\n${`|${' b |'.repeat(12)}\n`.repeat(40)}`],
    ['a long dialogue', '"No," she said. "It\'s not."\n'.repeat(60)],
    ['rules between lines', `${'-'.repeat(7_900)}\n`.repeat(12)],
    ['a table whose columns are filled up', `|a|b|\n|${'-'.repeat(900)}|${'-'.repeat(900)}|\n|c|d|\n`],
    ['hundreds of dashes and dots', `${'Then -- well... nothing. '.repeat(8)}\n\n`.repeat(60)],
    ['a long quotation', `${'> So she said.\n'.repeat(10)}>\n`.repeat(120)],
    ['contents with dotted lines apart', `Chapter ${'.'.repeat(80)} 3\n\n`.repeat(300)],
    ['a row of dots', `Chapter one ${'.'.repeat(300)} 3`],
    ['a very long word', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3)],
    ['a long line', 'A sentence like any other. '.repeat(200)],
  ])('leaves room for %s', (_name, text) => {
    expect(read(text).problems).toEqual([]);
  });
});
