import { describe, expect, test } from 'vitest';
import { findHidden, withoutHidden } from '#lib/hidden.ts';

describe('what nobody sees', () => {
  test('is every character that Unicode says is ignored, wherever it is not needed', () => {
    const missed: string[] = [];
    for (let code = 0; code <= 0x10_ff_ff; code += 1) {
      const letter = String.fromCodePoint(code);
      if (/\p{Default_Ignorable_Code_Point}/u.test(letter) && !findHidden(`Robin${letter}`))
        missed.push(code.toString(16));
    }
    expect(missed).toEqual([]);
  });

  test.each([
    ['a soft hyphen in a name', 'Robin Ex\u00ADample', 'U+00AD'],
    ['a joiner between Latin letters', 'Robin Ex\u200Dample', 'U+200D'],
    ['a joiner between digits', '401\u200C023', 'U+200C'],
    ['a sign for pictures after a digit', '401\uFE0F 023 2137', 'U+FE0F'],
    ['a sign for pictures after a letter', 'spy\uFE0F', 'U+FE0F'],
    ['an empty pattern of dots', '\u2800', 'U+2800'],
    ['an empty Korean letter', '\u3164', 'U+3164'],
    ['half of a character', 'A\uD800B', 'U+D800'],
    ['a turn of direction', 'a\u202Eb', 'U+202E'],
    ['a tag without a flag', 'a\u{E0041}', 'U+E0041'],
    ['a joiner before a Persian word, after nothing', ' \u200Cها', 'U+200C'],
    ['a joiner that joins a Latin word to a Persian one', 'PDF\u200Dها', 'U+200D'],
    ['a joiner between Persian digits', '۱\u200C۲', 'U+200C'],
    ['a joiner after a Latin word', 'PDF\u200C ها', 'U+200C'],
    ['a joiner between a Latin word and a Greek one', 'a\u200Cα', 'U+200C'],
    ['a joiner after what is taken out itself', ' \uFE00\u200Cها', 'U+FE00'],
    ['a form of a Han letter after a Latin one', 'Robin\u{E0100}', 'U+E0100'],
    ['a second form of a Han letter', '葛\u{E0100}\u{E0101}', 'U+E0101'],
    ['a sign for text after a plain sign', '1+\uFE0E1', 'U+FE0E'],
    ['a sign for pictures after a tick', '\u2713\uFE0F', 'U+FE0F'],
    ['a place to break between Latin letters', 'Rob\u200Bin', 'U+200B'],
    ['a place to break at the end of Thai', 'ไทย\u200B', 'U+200B'],
    ['a place to break after what is taken out itself', 'a\u17B4\u200Bក', 'U+17B4'],
    ['two places to break between Thai letters', 'ไทย\u200B\u200Bไทย', 'U+200B'],
  ])('is %s', (_name, text, code) => {
    expect(findHidden(text)?.name).toBe(code);
    expect(findHidden(withoutHidden(text))).toBeUndefined();
  });

  test.each([
    ['a heart', '❤\uFE0F'],
    ['a telephone', '☎\uFE0F 111'],
    ['a key with a digit', '1\uFE0F\u20E3'],
    ['a family', '👩\u200D👩\u200D👧'],
    ['a person at work', '🧑🏽\u200D💻'],
    ['a flag with a rainbow', '🏳\uFE0F\u200D🌈'],
    ['the flag of Wales', '🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}'],
    ['Persian', 'می\u200Cخواهم'],
    ['Hindi', 'क्\u200Dष'],
    ['Persian after digits', '۱۰\u200Cساله'],
    ['Persian after Latin letters', 'PDF\u200Cها'],
    ['Persian after a vowel sign', 'خانهٔ\u200Cما'],
    ['a form of a Han letter', '葛\u{E0100}城'],
    ['a tick shown as text', '\u2713\uFE0E'],
    ['Thai with places to break', 'สวัสดี\u200Bชาวโลก'],
    ['Lao with places to break', 'ລາວ\u200Bລາວ'],
    ['Khmer with places to break', 'ខ្មែរ\u200Bខ្មែរ'],
    ['Burmese with places to break', 'မြန်မာ\u200Bမြန်မာ'],
    ['accents in two parts', 'Jose\u0301 Żółw'],
  ])('is nothing in %s', (_name, text) => {
    expect(findHidden(text)).toBeUndefined();
    expect(withoutHidden(text)).toBe(text);
  });

  test('is found in a long text within a blink', () => {
    const text = 'Plain words, over and over again. 👩\u200D👧 PDF\u200Cها ไทย\u200Bไทย 葛\u{E0100} '.repeat(
      20_000,
    );
    const from = process.cpuUsage();
    expect(findHidden(text)).toBeUndefined();
    expect(process.cpuUsage(from).user / 1000).toBeLessThan(500);
  });
});
