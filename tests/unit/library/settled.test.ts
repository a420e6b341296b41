import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLibrary } from '#library/read.ts';
import { canBeSettled, toSettledDigest } from '#library/settled.ts';
import { makeFolder, POST_FILE, writeSound } from '../../fixtures/folder.ts';
import { INVENTED } from '../../fixtures/private.ts';

const SENTENCE = `The order had the number ${INVENTED.nhs}, and came late.`;

/** A content folder with one such sentence, and the digest of what is found in it. */
function makeContent(text = `${POST_FILE}\n${SENTENCE}\n`, name = 'posts/order.mdx') {
  const home = makeFolder();
  const root = join(home, 'content');
  mkdirSync(root);
  writeSound(root, { [name]: text });
  const read = () => readLibrary(root).problems.filter(canBeSettled);
  const [problem] = read();
  return { read, settle: (lines: string) => { writeFileSync(join(home, 'settled.txt'), lines); }, root, digest: (problem && toSettledDigest(root, problem)) ?? '' }; // prettier-ignore
}

test('what the editors have settled is no problem, and a line end of another kind changes nothing', () => {
  const { read, settle, digest, root } = makeContent();
  expect(read()).toHaveLength(1);
  settle(`# A remark.\r\n${digest} 2026-06-15 The number of an order.\r\n`);
  expect(read()).toEqual([]);
  const path = join(root, 'posts/order.mdx');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
  expect(read()).toEqual([]);
});

test.each([
  ['another number in the same words', POST_FILE + `\n${SENTENCE.replace(INVENTED.nhs, '4505577112')}\n`, 'posts/order.mdx'],
  ['the same number in other words', POST_FILE + `\n${SENTENCE.replace('The order', 'The woman')}\n`, 'posts/order.mdx'],
  ['the same words in another file', POST_FILE + `\n${SENTENCE}\n`, 'posts/another.mdx'],
  ['other words in the line below', `${POST_FILE}\n${SENTENCE}\nIt was hers.\n`, 'posts/order.mdx'],
])('%s opens the question again', (_what, text, name) => {
  const { digest } = makeContent();
  const other = makeContent(text, name);
  other.settle(`${digest} 2026-06-15 The number of an order.\n`);
  expect(other.read()).toHaveLength(1);
}); // prettier-ignore

test('what goes on in the next line is settled with it, and not when it changes', () => {
  const toText = (number: string) => `${POST_FILE}\nThe hospital number is\n${number} in all our examples.\n`;
  const { digest } = makeContent(toText('12345'));
  const [same, other] = [makeContent(toText('12345')), makeContent(toText('83471'))];
  for (const { settle } of [same, other]) settle(`${digest} 2026-06-15 The number of an example.\n`);
  expect(same.read()).toEqual([]);
  expect(other.read()).toHaveLength(1);
});

test('another paragraph may change', () => {
  const { digest } = makeContent();
  const other = makeContent(`${POST_FILE}\n${SENTENCE}\n\nIt was a box of pens.\n`);
  other.settle(`${digest} 2026-06-15 The number of an order.\n`);
  expect(other.read()).toEqual([]);
});

test('another number beside it is still named', () => {
  const { digest } = makeContent();
  const other = makeContent(`${POST_FILE}\n${SENTENCE}\n\nRing ${INVENTED.mobile}.\n`);
  other.settle(`${digest} 2026-06-15 The number of an order.\n`);
  expect(other.read()).toMatchObject([{ line: 16 }]);
});

test.each([
  ['a digest without a reason', (digest: string) => `${digest} 2026-06-15 \n`],
  ['a digest without a day', (digest: string) => `${digest} The number of an order.\n`],
  ['a digest in a remark', (digest: string) => `# ${digest} 2026-06-15 The number of an order.\n`],
  ['the words themselves', () => `${INVENTED.nhs} 2026-06-15 The number of an order.\n`],
])('%s settles nothing', (_what, toLine) => {
  const { read, settle, digest } = makeContent();
  settle(toLine(digest));
  expect(read()).toHaveLength(1);
});

test('a list inside of the content settles nothing: a stranger’s text would bring its own', () => {
  const { read, root, digest } = makeContent();
  writeFileSync(join(root, 'settled.txt'), `${digest} 2026-06-15 The number of an order.\n`);
  expect(read()).toHaveLength(1);
});

test('only what stops the build can be settled, and no other fault', () => {
  const problem = { file: 'x', line: 1, column: 1, message: '', mend: '', rule: 'privacy', level: 'error' } as const;
  expect(canBeSettled(problem)).toBe(true);
  expect(canBeSettled({ ...problem, level: 'advice' })).toBe(false);
  expect(canBeSettled({ ...problem, rule: 'unknown-id' })).toBe(false);
}); // prettier-ignore
