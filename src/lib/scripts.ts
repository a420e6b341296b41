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
const LETTER = /(?![ªº])\p{L}/gu;
const SHARED = /\p{Script=Common}/u;

/** A name, and the same in brackets after it, as people write whose own alphabet few readers know. The space keeps hosts out. */
const TWICE = /^([^()]+) \(([^()]+)\)$/;

/** What is wrong with the letters of a name: two alphabets in it, or letters in a form that only looks like one. */
export function findMixture(name: string): string | undefined {
  const [, first, second] = TWICE.exec(name) ?? [];
  return first !== undefined && second !== undefined ? (findOdd(first) ?? findOdd(second)) : findOdd(name);
}

function findOdd(name: string): string | undefined {
  const letters: readonly string[] = name.match(LETTER) ?? [];
  const odd = letters.find(isOdd);
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

/** Whether a letter is another one in a form of its own. Thai, Lao, Armenian, Dutch … have letters that stand for two: those are real. */
function isOdd(letter: string): boolean {
  const plain = letter.normalize('NFKC');
  return (
    plain !== letter.normalize('NFC') &&
    /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u.test(plain)
  );
}

/**
 * Small letters with the Latin ones that a reader takes them or their capitals for: Cyrillic, Greek, Lisu (which has one case),
 * Cherokee, and small capitals. Plain strings, so that pages which ask for no name do not carry them.
 */
const ALIKE = [
  ['авеѕіјӏкмнорстухԍԛԝԁһьг', 'abesijikmhopctyxgqwdhbr'],
  ['αβεζηικμνορτυχω', 'abezhikmnoptyxw'],
  ['ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ', 'bpdtgkjczfmnlsrvhwxyaeiou'],
  ['ꭰꭱꭲꭵꭹꭺꭻꭼꮃꮇꮋꮍꮐꮓꮎꮟꮢꮤꮥꮩꮪꮮꮯꮲꮶᏼ', 'drtiyajewmhygzobrwsvslcpkb'],
  ['ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɡɩǀ', 'abcdefghijklmnoprstuvwyzagii'],
] as const;

function toLatin(letter: string): string {
  for (const [letters, latin] of ALIKE)
    if (letters.includes(letter)) return latin.charAt(letters.indexOf(letter));
  return letter;
}

/** Small letters as a reader takes them who looks at them once: other alphabets for Latin, and l, 1 and | for i, 0 for o. */
export function toLookalike(small: string): string {
  return small
    .replaceAll(/[^a-z\s]/gu, toLatin)
    .replaceAll(/[l1|]/g, 'i')
    .replaceAll('0', 'o');
}
