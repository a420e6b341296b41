import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { keep } from '#library/kept.ts';
import { openKept } from '#library/kept-on-disk.ts';
import { readLibrary } from '#library/read.ts';
import { POST_FILE, writeFolder } from '../../fixtures/folder.ts';

const SITE = 'tests/fixtures/site';

/** A place for readings that is gone after the test. */
const makePath = () => join(writeFolder({}), 'kept', 'readings.txt');

test('what is read from the disk is what would be read anew, to the last field', () => {
  const path = makePath();
  const anew = readLibrary(SITE);
  expect(JSON.parse(JSON.stringify(anew))).toEqual(anew);
  expect(readLibrary(SITE, openKept(path))).toEqual(anew);
  const size = statSync(path).size;
  const kept = openKept(path);
  expect(readLibrary(SITE, kept)).toEqual(anew);
  expect(statSync(path).size).toBe(size);
  // The same again from memory, as while somebody writes.
  expect(readLibrary(SITE, kept)).toEqual(anew);
});

test('what is sound of a faulty file is the same from the disk', () => {
  const path = makePath();
  const writers = POST_FILE.replace('[robin-example]', '[robin-example, 5, nobody]').replace('title:', 'titel:');
  const root = writeFolder({ 'posts/faulty.mdx': writers, 'glossary.yaml': '- id: pwp\n  term: 5\n- id: Faulty\n' });
  const anew = readLibrary(root);
  expect(anew.problems.length).toBeGreaterThan(5);
  expect(anew.whole.posts.find(({ id }) => id === 'faulty')?.data.writers).toEqual(['robin-example', null, 'nobody']);
  readLibrary(root, openKept(path));
  expect(readLibrary(root, openKept(path))).toEqual(anew);
}); // prettier-ignore

/** Reads a post with one fault through `path`; gives its problems, and how many texts were read rather than found. */
function read(root: string, path: string, program = 'one program') {
  const kept = openKept(path, program);
  let made = 0;
  const { problems } = readLibrary(root, {
    ...kept,
    add(key, value) {
      made++;
      kept.add(key, value);
    },
  });
  return { made, problems };
}

test('a text is read again when its words, its name or the program are others', () => {
  const path = makePath();
  const root = writeFolder({ 'posts/faulty.mdx': `${POST_FILE}\n{x}\n` });
  const { made, problems } = read(root, path);
  expect(made).toBeGreaterThan(5);
  expect(problems).toMatchObject([{ rule: 'code', line: 14 }]);
  expect(read(root, path)).toEqual({ made: 0, problems });
  expect(read(root, path, 'another program')).toEqual({ made, problems });
  writeFileSync(join(root, 'posts/faulty.mdx'), `${POST_FILE}\n\n{x}\n`);
  expect(read(root, path)).toMatchObject({ made: 1, problems: [{ line: 15 }] });
  writeFileSync(join(root, 'posts/again.mdx'), `${POST_FILE}\n\n{x}\n`);
  const moved = read(root, path);
  expect(moved.made).toBe(1);
  expect(moved.problems.map(({ file }) => basename(file))).toEqual(['again.mdx', 'faulty.mdx']);
});

test.each([
  ['was cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['has one other letter in each line', (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replaceAll('"id"', '"iD"'), 'latin1')],
  ['is no file of ours', () => Buffer.from('\n\u0000{}\nnull\n'.repeat(100))],
  ['has its lines twice and in another order', (bytes: Buffer) => Buffer.from([...bytes.toString().split('\n').reverse(), bytes.toString()].join('\n'))],
])('a file of readings that %s does no harm', (_what, damage) => {
  const path = makePath();
  const root = writeFolder({ 'posts/faulty.mdx': `${POST_FILE}\n{x}\n` });
  const { problems } = read(root, path);
  writeFileSync(path, damage(readFileSync(path)));
  expect(read(root, path).problems).toEqual(problems);
  // The first line added after half a line is lost with it.
  expect(read(root, path).problems).toEqual(problems);
  expect(read(root, path)).toEqual({ made: 0, problems });
}); // prettier-ignore

test('a line under the key of another text is not believed', () => {
  const path = makePath();
  const [first, second] = [openKept(path), openKept(path)];
  first.add('a'.repeat(43), { is: 'one' });
  first.save();
  appendFileSync(path, readFileSync(path, 'utf8').replace('a'.repeat(43), 'b'.repeat(43)));
  expect(openKept(path).find('a'.repeat(43))).toEqual({ is: 'one' });
  expect(openKept(path).find('b'.repeat(43))).toBeUndefined();
  expect(second.find('a'.repeat(43))).toBeUndefined();
});

test('readings that cannot be kept are done without', () => {
  const root = writeFolder({ 'words.txt': '' });
  expect(read(root, join(root, 'words.txt', 'readings.txt')).problems).toEqual([]);
});

test('what nobody asks for any more does not pile up', () => {
  const path = makePath();
  for (let round = 0; round < 6; round++) {
    const kept = openKept(path);
    kept.add(String(round).padStart(43, '0'), { words: 'word '.repeat(100_000) });
    kept.save();
  }
  expect(statSync(path).size).toBeLessThan(2_600_000);
  expect(openKept(path).find('5'.padStart(43, '0'))).toBeDefined();
});

test('nothing is kept of a text that cannot be read', () => {
  const path = makePath();
  const kept = openKept(path);
  const fail = () => {
    throw new RangeError('words of the text');
  };
  expect(keep(kept, 'posts/x.mdx', 'words', fail)).toMatchObject({ problem: { rule: 'unreadable' } });
  kept.save();
  expect(existsSync(path)).toBe(false);
});
