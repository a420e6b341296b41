import { describe, expect, test } from 'vitest';
import { POST_FILE, readFolderOf } from '../../fixtures/folder.ts';

const utf16 = (text: string, mark: readonly number[]) =>
  new Uint8Array([...mark, ...Buffer.from(text, 'utf16le')]);

describe('a file saved in another way', () => {
  test.each([
    ['UTF-16, little end first', utf16(POST_FILE, [0xff, 0xfe]), 'UTF-16'],
    ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, 0, 0x2d]), 'UTF-16'],
    ['Windows-1252', Buffer.from(POST_FILE.replace('plain', 'pl\u00E4in'), 'latin1'), 'UTF-8'],
    ['half a character', new Uint8Array([...Buffer.from(POST_FILE), 0xc3]), 'UTF-8'],
    ['Word', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14]), 'Word file'],
    ['something far too large', new Uint8Array(50_000_000).fill(0x61), 'kB'],
  ])('is refused with what to do: %s', (_name, bytes, words) => {
    const read = readFolderOf({ 'posts/odd.mdx': bytes });
    expect(read.places).toEqual(['posts/odd.mdx:1:1 encoding']);
    expect(read.words).toContain(words);
  });

  test.each([
    ['a byte order mark', `\uFEFF${POST_FILE}`],
    ['Windows line ends', POST_FILE.replaceAll('\n', '\r\n')],
    ['old Mac line ends', POST_FILE.replaceAll('\n', '\r')],
    ['no line end at its end', POST_FILE.trimEnd()],
  ])('is read all the same: %s', (_name, text) => {
    const { library, problems } = readFolderOf({ 'posts/first-week.mdx': text });
    expect(problems).toEqual([]);
    expect(library.posts[0]).toMatchObject({
      data: { title: 'My first week' },
      prose: { plain: 'A plain sentence.' },
    });
  });
});

describe('front matter', () => {
  test.each([
    ['+++\ntitle = "x"\n+++\n'],
    ['---js\nmodule.exports = {}\n---\n'],
    ['---\ntitle: x\n'],
    ['\n---\ntitle: x\n---\n'],
    [''],
    ['----\ntitle: x\n----\n'],
  ])('begins and ends with a line of three hyphens: %j', (text) => {
    expect(readFolderOf({ 'posts/bad.mdx': text }).places).toEqual(['posts/bad.mdx:1:1 front-matter']);
  });

  test('may be the whole file', () => {
    expect(
      readFolderOf({ 'writers/sam-placeholder.mdx': '---\nname: Sam Placeholder\nsummary: Invented.\n---' })
        .problems,
    ).toEqual([]);
  });

  test('that is longer than any front matter is not parsed', () => {
    expect(readFolderOf({ 'posts/bad.mdx': `---\n${': :\n'.repeat(50_000)}---\n` }).places).toEqual([
      'posts/bad.mdx:2:1 too-long',
    ]);
  });
});
