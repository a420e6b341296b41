import { describe, expect, test } from 'vitest';
import { findMixture } from '#lib/scripts.ts';

describe('a name', () => {
  test.each([
    'Robin Example',
    'Łucja Przykładowa',
    'Lowri Ŵyn-Esiampl',
    'Kaʻu O’Brien',
    'Mª José',
    'Zoe\u0308',
    'Ирина Примерова',
    'Ελένη Παράδειγμα',
    '山田 みほ',
    'A. 2nd',
    'คำดี อำนาจ',
    'ລຳໄພ',
    'Լևոն Սևակ',
    'Ĳsbrand ĳ',
    'Ŀ Exemple',
    'ﻣﺮﻳﻢ',
  ])('in one alphabet passes: %s', (name) => {
    expect(findMixture(name)).toBeUndefined();
  });

  test.each(['Ming Li (李明)', '李明 (Ming Li)', 'Irina Example (Ирина)'])(
    'may stand in a second alphabet in brackets: %s',
    (name) => {
      expect(findMixture(name)).toBeUndefined();
    },
  );

  test.each([
    ['R\u043Ebin Example', 'mixes alphabets, whose letters look alike: “R” is Latin, “\u043E” is Cyrillic'],
    ['Robin \u0415\u0445', 'Cyrillic'],
    ['Zoë \u0391lpha', 'Greek'],
    ['\u{1D411}obin', 'has the letter “\u{1D411}”, which only looks like “R”'],
    ['Ｒobin', 'only looks like “R”'],
    ['Ming Li (李x)', 'mixes alphabets'],
    ['R\u043Ebin (李明)', 'Cyrillic'],
    ['Robin(\u0415)', 'Cyrillic'],
    ['Ming (李明) Li', 'East Asian'],
  ])('that mixes letters is refused: %s', (name, words) => {
    expect(findMixture(name)).toContain(words);
  });
});
