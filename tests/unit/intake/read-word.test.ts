import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { readClipboard } from '#intake/read-clipboard.ts';
import { readWord } from '#intake/read-word.ts';
import { WordFault } from '#intake/word-parts.ts';
import { makeSampleWord, toBytes } from '../../fixtures/sample-word.ts';
import { understate } from '../../fixtures/zip.ts';
import { makeWord, paragraph, picture, run, table } from '../../fixtures/word.ts';

const read = async (parts: Parameters<typeof makeWord>[0]) => await readWord(toBytes(await makeWord(parts)));

test('keeps headings, nested lists, tables, footnotes, links, stress and the place of pictures', async () => {
  const { title, standfirst, text, pictures } = await readWord(toBytes(await makeSampleWord()));
  expect(title).toBe('Why I stayed');
  expect(standfirst).toBe('Six winters by an invented brook, and what helped.');
  expect(text)
    .toBe(`I <3 this work: 5 < 6, {brackets}, \\*stars\\* and H<sub>2</sub>O. **Bold** *and slanted* end.

## The first winter

- one
  - within one
    1. first of these
- two

### A smaller heading

Read [this page](https://example.org/a), [that page](https://example.org/b) and a file of mine[^1].

> Said by nobody.

| Year | Left |
| - | - |
| 2015 | 5 \\| 6 |

Boxed, once.

Boxed, twice.

Before after.

[picture 1]

Put in later.

[^1]: The words of the note.`);
  expect(pictures.map(({ type, alt }) => [type, alt])).toEqual([['image/jpeg', 'A stone']]);
});

test('reads neither comments, deletions, hidden text, headers nor names, and says what was lost', async () => {
  const { losses, ...rest } = await readWord(toBytes(await makeSampleWord()));
  expect(JSON.stringify({ ...rest, pictures: [] }).toLowerCase()).not.toContain('canary');
  expect(losses).toEqual([
    '1 comment in the margin: left out.',
    '1 tracked deletion: left out for good.',
    '1 tracked insertion: taken as accepted.',
    '1 piece of hidden text: left out.',
    'Words in the header or footer of the pages: left out.',
    'Underlining, colours and highlights: left out. The words are all there.',
    '1 link to a file or a place in the document: now plain words.',
    '1 link through a mail filter: now straight to the page, without your address in it.',
    '1 link with http: now with https. Try them once.',
    'Invisible characters: taken out.',
  ]);
});

test('cells with several paragraphs stay one row, and headings in cells are bold words', async () => {
  const cells = (...texts: string[]) => `<w:tc>${texts.join('')}</w:tc>`;
  const { text } = await read({
    body: `<w:tbl><w:tr>${cells(paragraph(run('A')))}${cells(paragraph(run('B')))}</w:tr><w:tr>${cells(paragraph(run('one')), paragraph(run('two')))}${cells(paragraph(run('Big'), 'Heading1'))}</w:tr></w:tbl>`,
  });
  expect(text).toBe('| A | B |\n| - | - |\n| one<br />two | **Big** |');
});

test('a table with a line only is a table still', async () => {
  expect((await read({ body: table([['a', 'b']]) })).text).toBe('| a | b |\n| - | - |');
});

test.each([
  ['nothing', new ArrayBuffer(0)],
  ['plain words', new TextEncoder().encode('Just words').buffer],
  ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]).buffer],
])('says in words that %s is no Word file', async (_what, bytes) => {
  await expect(readWord(bytes)).rejects.toThrow(/Word file/);
});

test('refuses another packed file, and one that would fill the memory', async () => {
  const zip = async (name: string, text: string) =>
    toBytes(await new JSZip().file(name, text).generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));
  await expect(readWord(await zip('a.txt', 'a'))).rejects.toThrow('not a Word file');
  await expect(readWord(await zip('word/document.xml', ' '.repeat(9_000_000)))).rejects.toThrow('too large');
});

test('weighs tags, which fill the memory, wherever they stand and whatever the file is called', async () => {
  const zip = await JSZip.loadAsync(await makeWord({ body: '<w:tc/>'.repeat(100_000) }));
  const bytes = () => zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
  await expect(readWord(toBytes(await bytes()))).resolves.toMatchObject({ text: '' });
  zip.file('word/media/a.png', `\uFEFF ${'<w:p/>'.repeat(40_000)}`);
  await expect(readWord(toBytes(await bytes()))).rejects.toThrow('too large');
  zip.file('word/media/a.png', `PNG${'<'.repeat(40_000)}`);
  await expect(readWord(toBytes(await bytes()))).resolves.toMatchObject({ text: '' });
}, 30_000);

test('reads a chapter of 30,000 words that Word has cut into runs of four', async () => {
  const look = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="24"/><w:lang w:val="en-GB"/>';
  const chapter = paragraph(run('some words of hers ', look).repeat(25)).repeat(300);
  expect((await read({ body: chapter })).text.split(/\s+/)).toHaveLength(30_000);
}, 30_000); // prettier-ignore

test('does not believe what a file says of its own size: it is unpacked no further than it may', async () => {
  const zip = new JSZip().file('word/media/a.png', ' '.repeat(40_000_000)).file('word/document.xml', '<w:p/>');
  const liar = understate(await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));
  await expect(readWord(toBytes(liar))).rejects.toThrow('too large');
  const small = new JSZip().file('word/document.xml', ' '.repeat(5000));
  const damaged = understate(await small.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));
  await expect(readWord(toBytes(damaged))).rejects.toThrow(WordFault);
}); // prettier-ignore

test('refuses what is nested too deeply to be read, and pictures that are shown until the memory is full', async () => {
  const depth = 20_000;
  const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph(run('x'))}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
  await expect(read({ body: nested })).rejects.toThrow(WordFault);
  const pictures = [{ id: 'one', name: 'one.jpg', bytes: new Uint8Array(5_000_000) }];
  await expect(read({ body: paragraph(picture('one', '')).repeat(30), pictures })).rejects.toThrow('too large');
}); // prettier-ignore

test('reads lists, notes and stress as Word and Google Docs put them on a clipboard, without deletions and comments', () => {
  const { text } = readClipboard(`<html><head><style>p { x: y }</style></head><body>canary<!--StartFragment-->
<p class=MsoNormal>A <b>bold </b><span style="font-style:italic">word</span><del>canary</del><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>One<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.</span>Within</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Two</p>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1">[1]</a> The note</p></div></div>
<div style='mso-element:comment-list'>canary</div></body></html>`);
  expect(text).toBe('A **bold** *word*[^1]\n\n- One\n  1. Within\n- Two\n\n[^1]: The note');
  const docs =
    '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">Bold</span> plain</p><script>canary</script></b>';
  expect(readClipboard(docs).text).toBe('**Bold** plain');
});
