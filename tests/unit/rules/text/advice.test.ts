import { describe, expect, test } from 'vitest';
import { findUnexplained } from '#rules/text/acronyms.ts';
import { toOwnWords } from '#rules/text/own-words.ts';
import { findUnplainWords } from '#rules/text/plain-words.ts';
import { findLongSentences, splitSentences } from '#rules/text/sentences.ts';
import { findMisspelt } from '#rules/text/spelling.ts';
import { toProblems } from '#rules/text/text-hit.ts';

const words = (text: string) => toOwnWords(`---\ntitle: x\n---\n${text}`, 'text');

describe('own words', () => {
  test.each([
    ['a [link](https://odd.example/adress "tittle") here', 'link', 'adress'],
    ['a mark<Cite id="hutten-adress" /> here', 'mark', 'adress'],
    ['code `adress` here', 'here', 'adress'],
    ['```\nadress\n```\nhere', 'here', 'adress'],
    ['> adress, said by others\n\nhere', 'here', 'adress'],
    ['<Voice speaker="A">\n\nadress\n\n</Voice>\n\nhere', 'here', 'adress'],
    ['see https://odd.example/adress or odd.adress.org, here', 'here', 'adress'],
    ['write to adress@odd.example here', 'here', 'adress'],
    ['{/* adress */} here', 'here', 'adress'],
    ['a note[^adress] here', 'here', 'adress'],
    ['![what it shows](./adress.jpg)', 'shows', 'adress'],
  ])('leave out what is not the writer’s: %j', (text, kept, gone) => {
    expect(words(text)).toContain(kept);
    expect(words(text)).not.toContain(gone);
  });

  test('keep their places', () => {
    const text = 'One `two` <Term id="x">three</Term>\n\n> four\n\n- five';
    const own = words(text);
    for (const word of ['One', 'three', 'five'])
      expect(own.indexOf(word)).toBe(`---\ntitle: x\n---\n${text}`.indexOf(word));
    expect(own).toHaveLength(17 + text.length);
  });

  // A word that would begin a program gets its first letter as a number: it is no misspelt word.
  test('have their letters, also where one stands as its number', () => {
    const text = '&#105;mport all of it, R&#38;D and &#x69;t, &eacute;lan';
    expect(words(text)).toContain('     import all of it');
    expect(words(text)).toHaveLength(17 + text.length);
    expect(words(text)).not.toContain('38');
  });

  test('are those of the fields that hold words of ours', () => {
    const yaml =
      '---\ntitle: Ours\nkind: guest\noriginal:\n  title: Theirs\nfindings:\n  - id: some-id\n    text: Found\n    basis: abstract\nbrief:\n  - First\n  - "Second"\naccess:\n  said: |\n    Across\n    lines\n# remark\n---\n';
    const own = toOwnWords(yaml, 'text');
    expect(own.match(/\p{L}+/gu)).toEqual(['Ours', 'Found', 'First', 'Second', 'Across', 'lines']);
    expect(toOwnWords(yaml, 'text', false)).not.toContain('Ours');
    expect(toOwnWords('- id: a\n  says: Ours\n  source: theirs\n', 'ledger').trim()).toMatch(/Ours$/);
  });

  test('take time in proportion to the text', () => {
    for (const piece of ['<Voice ', '{/*', '`', '[a](', '<a ', '```\n', 'a@', 'www.', '> ', '&#', 'a.b.'])
      expect(timeOf(() => words(piece.repeat(20_000)))).toBeLessThan(1500);
  });
});

function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}

describe('sentences', () => {
  test('end where one expects it, and never reach over a heading, an item or a field', () => {
    const own = words(
      '## A heading\nOne two. “Three?” Four\nfive (e.g. six).\n\n- Seven\n- Eight\n\n| nine | ten |',
    );
    expect(splitSentences(own).map(({ text }) => text.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'x', 'A heading', 'One two.', '“Three?”', 'Four five (e.g. six).', 'Seven', 'Eight', 'nine', 'ten',
    ]); // prettier-ignore
  });

  test('of 46 words are too long, of 45 not', () => {
    expect(findLongSentences(words(`${'word '.repeat(44)}end.`))).toEqual([]);
    expect(findLongSentences(words(`Short. ${'Word '.repeat(1)}${'word '.repeat(44)}end.`))).toMatchObject([
      { start: 24, message: 'This sentence has 46 words.' },
    ]);
  });
});

describe('initials', () => {
  const find = (text: string) =>
    findUnexplained(words(text), (initials) => initials === 'PWP').map(
      ({ message }) => /“(.*?)”/.exec(message)?.[1],
    );

  test.each([
    ['cognitive behavioural therapy (CBT) and CBT again'],
    ['CBT (cognitive behavioural therapy)'],
    ['trained as PWPs, once as a PWP'],
    ['the NHS, a GP, two GPs and A&E in the UK'],
    ['part II and part IV'],
    ['WHAT I LEARNED IN MY FIRST YEAR'],
    ['J.K. and I. A. met'],
    ['`QXZ` and https://odd.example/QXZ'],
  ])('are explained or need no explanation: %j', (text) => {
    expect(find(text)).toEqual([]);
  });

  test.each([
    ['We met the QXZ, the QXZ again.', ['QXZ']],
    ['CBTs and others (see there)', ['CBT']],
    ['a word (or a QXZ and more)', ['QXZ']],
  ])('are named once where they are not: %j', (text, initials) => {
    expect(find(text)).toEqual(initials);
  });
});

describe('plain words', () => {
  test.each([
    ['She suffers from panic', 'suffers from'],
    ['the mentally ill', 'mentally ill'],
    ['a victim of depression', 'victim of'],
    ['Service users told us', 'Service users'],
    ['tea, e.g. green', 'e.g.'],
    ['tea, milk etc.', 'etc.'],
    ['a clinical setting', 'clinical setting'],
  ])('are offered for what the service manual does not say: %j', (text, word) => {
    expect(findUnplainWords(words(text))).toMatchObject([
      { message: expect.stringContaining(`“${word}”`) as string },
    ]);
  });

  test.each([
    ['a victim of crime'],
    ['Regarding the setting sun'],
    ['etching'],
    ['I.e is a name'],
    ['> the mentally ill'],
  ])('leave other words alone: %j', (text) => {
    expect(findUnplainWords(words(text))).toEqual([]);
  });
});

describe('spelling', () => {
  const known = new Set("the boat boats word is wet and one day is long don't well being met".split(' '));
  const find = (text: string) =>
    findMisspelt(words(text), known).map(({ message }) => message.split(' is not')[0]);

  test.each([
    ['The boat is wet.'],
    ['the boat’s day; the boats’ well-being; don’t'],
    ['we met Łukasz Żółć, Lowri Wyn-Esiampl and O’Neill'],
    ['Zadie met one. The day Zadie met Zadie.'],
    ['the word שלום and Привет and 日本'],
    ['PHQ-9, AfC, iTalk, B2B, x2'],
    ['the `baot`'],
  ])('lets %j pass', (text) => {
    expect(find(text)).toEqual([]);
  });

  test.each([
    ['the baot and the baot', ['“baot”']],
    ['Baot is wet', ['“Baot”']],
    ['one-baot day', ['“one-baot”']],
  ])('names %j once', (text, found) => {
    expect(find(text)).toEqual(found);
  });
});

test('places become lines and columns, in order', () => {
  const hit = (start: number) => ({ start, rule: 'x', level: 'advice' as const, message: 'm', mend: 'n' });
  const places = toProblems('ab\n\ncd\ne', [hit(7), hit(0), hit(5), hit(4)], 'f');
  expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual(['1:1', '3:1', '3:2', '4:1']);
});
