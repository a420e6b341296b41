import { describe, expect, test } from 'vitest';
import { readProse } from '#prose/parse.ts';
import { read } from '../../fixtures/prose.ts';

describe('a text that cannot be parsed', () => {
  test.each([
    ['One.\n\nI <3 it.', '3:3 syntax', '\\<'],
    ['One.\n\nTwo <!-- aside -->', '3:5 syntax', 'remarks do not stay hidden'],
    ['See <https://journal.example>.', '1:5 syntax', '[words](address)'],
    ['See <robin@post.example>.', '1:5 syntax', '[words](address)'],
    ['É said<Cite id=“invented-page” />.', '1:7 syntax', 'straight quotation marks'],
    ['<Voice speaker="a"\n  place=“b”>\n\nA.\n\n</Voice>', '1:1 syntax', 'straight quotation marks'],
    ['<img src="x.jpg">', '1:1 syntax', '![what it shows](./file.jpg)'],
    ['One.\n\n<Aside a={b>two</Aside>', '3:10 code', '\\{'],
    ['A <Term id="x>word</Term>.', '1:3 syntax', ''],
  ])('says where and what to do: %j', (text, place, words) => {
    const result = read(text);
    expect(result.places).toEqual([place]);
    expect(result.words).toContain(words);
    expect(result.html).toBe('');
  });
});

describe('a mark that is not closed, or closes nothing', () => {
  const OPEN = '<Passage by="a">\n\nWords.';
  const FAULT = '[b](//c.example)';
  test.each([
    [`${OPEN}\n\n${FAULT}`, ['1:1 syntax', '5:1 link'], 'not closed'],
    [`${OPEN}\n\n${OPEN}\n\n</Passage>\n\n${FAULT}`, ['1:1 syntax', '11:1 link'], 'not closed'],
    [`${FAULT}\n\n</Passage>\n\n${FAULT}`, ['1:1 link', '3:1 syntax', '5:1 link'], 'closes nothing'],
    [`${OPEN}\n\n</Pasage>\n\n${FAULT}`, ['5:1 syntax', '7:1 link'], 'Write </Passage>'],
    [`${OPEN}\n\n## A\n\n${FAULT}`, ['1:1 syntax', '7:1 link'], 'not closed'],
    [`<Passage\n  by="a">\n\nWords.\n\n${FAULT}`, ['1:1 syntax', '6:1 link'], 'not closed'],
    [
      `<Aside>\n\n${OPEN}\n\n</Aside>\n\n</Passage>\n\n${FAULT}`,
      ['3:1 mark-place', '3:1 syntax', '11:1 link'],
      'not closed',
    ],
    [`${OPEN}\n\n\`\`\`\n</Passage>\n\`\`\`\n\n${FAULT}`, ['1:1 syntax', '9:1 link'], 'not closed'],
    [
      `${OPEN}\n\n\`\`\`\n\`\`\`js\n</Passage>\n\`\`\`\n\n${FAULT}`,
      ['1:1 syntax', '10:1 link'],
      'not closed',
    ],
    [`${OPEN}\n\n${FAULT} I <3 it.`, ['1:1 syntax', '5:20 syntax'], 'not closed'],
  ])('does not hide the other faults: %j', (text, places, words) => {
    expect(read(text).places).toEqual(places);
    expect(read(text).words).toContain(words);
  });
});

test('places count from the first line of the file, front matter included', () => {
  const { problems } = readProse('Fine.\n\nA [word](javascript:x).\n', 'content/posts/x.mdx', 12);
  expect(problems).toMatchObject([
    { file: 'content/posts/x.mdx', line: 14, column: 3, rule: 'link', level: 'error' },
  ]);
});

test('every fault of a text is named at once, in order', () => {
  const { places } = read('{x}\n\n<Cit id="a" />\n\n![](./a.jpg)\n\n[b](//c.example)\n\n# One');
  expect(places).toEqual(['1:1 code', '3:1 mark', '5:1 alt-text', '7:1 link', '9:1 heading']);
});

test('a text of a thousand faults names the first fifty', () => {
  expect(read('<Cit id="a" />\n\n'.repeat(1_000)).problems).toHaveLength(50);
});
