import { describe, expect, test } from 'vitest';
import { marks } from '#prose/marks.ts';
import { read } from '../../fixtures/prose.ts';

const VOICE =
  'speaker="not named" place="a forum" date="2021-07-13" recordedBy="Robin" recordedOn="2026-01-02"';
const around = (tag: string, text = 'Words.') => `<${tag}>\n\n${text}\n\n</${tag.split(' ')[0] ?? ''}>`;

describe('the registry of marks', () => {
  test.each(Object.entries(marks))('has an example that passes: %j', (_name, { example }) => {
    expect(read(example).problems).toEqual([]);
  });
});

describe('an unknown mark', () => {
  test.each([
    ['<Citte id="a" />', '<Cite>'],
    ['<cit id="a" />', '<Cite>'],
    ['<Pasage by="a">x</Pasage>', '<Passage>'],
    ['<Facts id="a" />', '<Fact>'],
  ])('is refused with the nearest one: %j', (text, nearest) => {
    const { rules, words } = read(text);
    expect(rules).toEqual(['mark']);
    expect(words).toContain(`Did you mean ${nearest}?`);
  });

  test('that is like none gets the whole list', () => {
    const { words } = read('<Carousel />');
    expect(words).not.toContain('Did you mean');
    expect(words).toContain(Object.keys(marks).join(', '));
  });

  test('is not one that objects have by nature', () => {
    expect(read('<hasOwnProperty />').rules).toEqual(['mark']);
  });
});

describe('properties', () => {
  test.each([
    ['<Cite id />'],
    ['<Cite id="a" id="b" />'],
    ['<Cite />'],
    ['<Cite id="A B" />'],
    ['<Cite id="a" xlink:href="b" />'],
    ['<Cite id="a" __proto__="b" />'],
    ['<Cite id="a" at="&#x202E;" />'],
    ['<Aside onclick="x">\n\nWords.\n\n</Aside>'],
  ])('are refused unless they are plain text in quotation marks that the mark knows: %j', (text) => {
    const { rules, html } = read(text);
    expect(rules).toEqual(['mark-props']);
    expect(html).not.toMatch(/secret|all|onclick/);
  });

  test.each([
    ['<Cite id={secret} />'],
    ['<Cite id={"a"} />'],
    ['<Cite id={`a`} />'],
    ['<Cite {...all} />'],
    ['<Passage by="some" count={1 + 1}>\n\nWords.\n\n</Passage>'],
  ])('are never a program: %j', (text) => {
    expect(read(text)).toMatchObject({ rules: ['code'], html: '' });
  });

  test('may hold brackets as text', () => {
    expect(read('<Cite id="a" at="{x}" />').prose.uses.marks[0]?.props).toEqual({ id: 'a', at: '{x}' });
  });

  test('that are misspelt are refused with the nearest one', () => {
    expect(read('<Cite idd="a" />').words).toContain('no property "idd" (did you mean "id"?)');
  });

  test('are given to the mark as text, a count as a number', () => {
    expect(read(around('Passage by="some" count={2}')).prose.uses.marks).toMatchObject([
      { name: 'Passage', props: { by: 'some', count: 2 }, anchor: 'passage-1', line: 1, column: 1 },
    ]);
    expect(read('<Cite id="a-b" at="p. 3 &amp; 4" />').prose.uses.marks[0]?.props).toEqual({
      id: 'a-b',
      at: 'p. 3 & 4',
    });
  });
});

describe('the place of a mark', () => {
  test.each([
    ['Words <Passage by="a">words</Passage>.', '1:7 mark-place'],
    ['Words <Voice speaker="a" place="b" date="2021-01-01" permission="given">x</Voice>.', '1:7 mark-place'],
    ['<Passage by="a">\n\n<Passage by="b">\n\nWords.\n\n</Passage>\n\n</Passage>', '3:1 mark-place'],
    ['<Aside>\n\n<Passage by="a">\n\nWords.\n\n</Passage>\n\n</Aside>', '3:1 mark-place'],
  ])('is refused where it does not belong: %j', (text, place) => {
    expect(read(text).places).toEqual([place]);
  });

  test.each([
    ['<Passage by="a">\n\nWords.\n\n</Passage>', '{Passage by=a}<p>Words.</p>{/Passage}'],
    ['<Passage by="a">Words *here*.</Passage>', '{Passage by=a}<p>Words <em>here</em>.</p>{/Passage}'],
    ['<Passage by="a">\nWords.\n</Passage>', '{Passage by=a}<p>Words.</p>{/Passage}'],
    ['<Aside title="x">\n- a\n- b\n</Aside>', '{Aside title=x}<ul>\n<li>a</li>\n<li>b</li>\n</ul>{/Aside}'],
    ['<Cite id="a" />', '<p>{Cite id=a}{/Cite}</p>'],
    ['A <Term id="b">word</Term>.', '<p>A {Term id=b}word{/Term}.</p>'],
    [
      `<Passage by="a">\n\n<Voice ${VOICE} permission="given">\n\nWords.\n\n</Voice>\n\n</Passage>`,
      `{Passage by=a}{Voice speaker=not named place=a forum date=2021-07-13 permission=given recordedBy=Robin recordedOn=2026-01-02}<p>Words.</p>{/Voice}{/Passage}`,
    ],
  ])('is free of needless rules: %j', (text, html) => {
    expect(read(text)).toMatchObject({ html, problems: [] });
  });

  test('around a heading is refused, since a heading begins a part of the whole text', () => {
    expect(read(around('Passage by="a"', '## Head\n\nWords.')).places).toEqual(['3:1 heading']);
  });
});

test.each([
  ['<Term id="a"></Term>', 'There is nothing between'],
  ['<Term id="a"> </Term>', 'There is nothing between'],
  ['<Passage by="a"></Passage>', 'There is nothing between'],
  ['<Cite id="a">words</Cite>', 'takes no text'],
  ['<Fact id="a">words</Fact>', 'takes no text'],
])('what stands between the tags is as the mark wants it: %j', (text, words) => {
  const result = read(text);
  expect(result.rules).toEqual(['mark-text']);
  expect(result.words).toContain(words);
});
