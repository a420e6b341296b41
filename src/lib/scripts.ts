/** Alphabets that people's names are written in. Those written together in one language stand on one line. */
const ALPHABETS = [
  ['Latin', /\p{Script=Latin}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
  [
    'East Asian',
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}]/u,
  ],
] as const;

/** Letters that belong to one alphabet, or pretend to. The two raised ones are part of Spanish and Portuguese names. */
const LETTER = /[\p{L}--[ªº]]/gv;
const SHARED = /\p{Script=Common}/u;

/** What is wrong with the letters of a name: two alphabets in it, or letters in a form that only looks like one. */
export function findMixture(name: string): string | undefined {
  const letters: readonly string[] = name.match(LETTER) ?? [];
  const odd = letters.find((letter) => letter.normalize('NFKC') !== letter.normalize('NFC'));
  if (odd !== undefined) return `has the letter “${odd}”, which only looks like “${odd.normalize('NFKC')}”`;
  const used = new Map<string, string>();
  for (const letter of letters.filter((one) => !SHARED.test(one))) {
    const alphabet = ALPHABETS.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'another';
    if (!used.has(alphabet)) used.set(alphabet, letter);
  }
  if (used.size < 2) return undefined;
  const found = [...used].map(([alphabet, letter]) => `“${letter}” is ${alphabet}`);
  return `mixes alphabets, whose letters look alike: ${found.join(', ')}`;
}
