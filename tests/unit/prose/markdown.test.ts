import { describe, expect, test } from 'vitest';
import { PAGE_ANCHORS } from '#lib/anchors.ts';
import { read } from '../../fixtures/prose.ts';

describe('plain Markdown', () => {
  test.each([
    [
      '*em* **strong** ~~gone~~ `code`',
      '<p><em>em</em> <strong>strong</strong> <del>gone</del> <code>code</code></p>',
    ],
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['- [ ] a\n- [ ] b', '<ul class="ticks">\n<li> a</li>\n<li> b</li>\n</ul>'],
    ['3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['> quoted', '<blockquote>\n<p>quoted</p>\n</blockquote>'],
    ['a  \nb', '<p>a<br>\nb</p>'],
    ['a\n\n---\n\nb', '<p>a</p><hr><p>b</p>'],
    ['"So," it\'s -- and --- ...', '<p>“So,” it’s – and — …</p>'],
    ['    indented', '<p>indented</p>'],
  ])('becomes HTML: %j', (text, html) => {
    expect(read(text)).toMatchObject({ html, problems: [] });
  });

  test.each([
    ['- [x] a box that is ticked already'],
    ['# A second title'],
    ['##### Too deep'],
    ['> ## In a quotation'],
    ['- ## In a list'],
    ['##\n\nA heading without words'],
    ['## {#only-an-id}\n\nWords.'],
  ])('that does not fit is refused: %j', (text) => {
    expect(read(text).problems).toHaveLength(1);
  });

  test('gives an empty text for nothing', () => {
    expect(read(' \n\n ')).toMatchObject({
      html: '',
      problems: [],
      prose: { words: 0, plain: '', headings: [] },
    });
  });
});

describe('a table', () => {
  test('carries alignment as a class, header cells with their scope, and can be scrolled by keyboard', () => {
    const { html, problems } = read('| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |');
    expect(problems).toEqual([]);
    expect(html.replaceAll('\n', '')).toBe(
      '<div class="table" role="region" aria-label="Table" tabindex="0"><table><thead><tr><th scope="col">a</th><th scope="col" class="c">b</th><th scope="col" class="r">c</th></tr></thead>' +
        '<tbody><tr><td>1</td><td class="c">2</td><td class="r">3</td></tr></tbody></table></div>',
    );
  });
});

describe('footnotes', () => {
  test('lead there and back, from each place that cites them', () => {
    const { html, problems } = read('One[^a] two[^a] three[^b].\n\n[^a]: First *note*.\n\n[^b]: Second.');
    expect(problems).toEqual([]);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...targets, 'footnote-label']));
    expect(targets).toHaveLength(6);
    expect(html).toContain('First <em>note</em>.');
  });

  test('count as words; the numbers that lead to them do not', () => {
    expect(read('One[^a] two.\n\n[^a]: Three four.').prose.plain).toBe('One two.\n\nNotes\n\nThree four.');
  });

  test('without a note stay as typed', () => {
    expect(read('One[^a].').html).toBe('<p>One[^a].</p>');
  });
});

describe('a heading', () => {
  const anchors = (text: string) => read(text).prose.headings.map(({ anchor }) => anchor);

  test('has an id made of its words, without accents and marks', () => {
    expect(
      anchors(
        '## Café crème & *tea*\n\n### Łódź, Ŵyn\n\n## It’s <Term id="a">PWP</Term> time<Cite id="b" />',
      ),
    ).toEqual(['cafe-creme-tea', 'lodz-wyn', 'its-pwp-time']);
  });

  test('has an id that no other place of the page has', () => {
    expect(anchors('## A\n\n## A 2\n\n## A\n\n## A')).toEqual(['a', 'a-2', 'a-3', 'a-4']);
    expect(anchors('## Cite 1\n\nWords<Cite id="x" />.')).toEqual(['cite-1']);
    expect(read('## Cite 1\n\nWords<Cite id="x" />.').prose.uses.marks[0]?.anchor).toBe('cite-1-2');
  });

  test.each([...PAGE_ANCHORS, 'fn-1', 'fnref-1', 'source-tea', 'response-tea'])(
    'never takes an id that the page needs itself: %j',
    (id) => {
      expect(anchors(`## ${id.replaceAll('-', ' ')}`)).not.toContain(id);
    },
  );

  test('of signs that no address holds gets a plain id', () => {
    expect(anchors('## 你好\n\n## ???')).toEqual(['part', 'part-2']);
  });

  test('is noted with its level and plain words', () => {
    expect(read('## One *two*\n\nx\n\n#### Four').prose.headings).toEqual([
      { depth: 2, anchor: 'one-two', text: 'One two' },
      { depth: 4, anchor: 'four', text: 'Four' },
    ]);
  });
});

describe('a fixed id at the end of a heading', () => {
  test('is its address, whatever its words', () => {
    const { html, problems, prose } = read('## The *bank* {#bank}\n\n### So, `{#x}` {#bank-2}');
    expect(problems).toEqual([]);
    expect(html).toBe('<h2 id="bank">The <em>bank</em></h2><h3 id="bank-2">So, <code>{#x}</code></h3>');
    expect(prose.headings.map(({ anchor, text }) => [anchor, text])).toEqual([
      ['bank', 'The bank'],
      ['bank-2', 'So, {#x}'],
    ]);
  });

  test('may be followed by former ones, which lead to it', () => {
    const { html, problems, prose } = read('## The bank {#bank #shore #old-side}');
    expect(problems).toEqual([]);
    expect(html).toBe('<h2 id="bank"><span id="shore"></span><span id="old-side"></span>The bank</h2>');
    expect(prose.headings).toEqual([
      { depth: 2, anchor: 'bank', former: ['shore', 'old-side'], text: 'The bank' },
    ]);
  });

  test.each([
    ['## The bank {#The Bank}', 'small letters'],
    ['## The bank {#}', 'small letters'],
    ['## The bank {#a--b}', 'small letters'],
    ['## The bank {#bank} today', 'program'],
    ['## The bank {bank}', 'program'],
    ['## The bank {#bank', 'program'],
    ['A sentence {#bank}', 'program'],
    ['## One {#bank}\n\n## Two {#bank}', 'already taken'],
    ['## Bank\n\n## Two {#bank}', 'already taken'],
    ['## One {#sources}', 'already taken'],
    ['## One {#fn-1}', 'already taken'],
    ['## One {#one #one}', 'already taken'],
  ])('is refused where it cannot be one: %j', (text, words) => {
    const { problems } = read(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(words);
  });

  test('can be printed as words with a backslash', () => {
    expect(read('## The bank \\{#bank\\}').prose.headings[0]?.text).toBe('The bank {#bank}');
  });
});

describe('plain words', () => {
  test('are the words a reader meets, paragraphs apart, with those of marks', () => {
    const { prose } = read(
      '## Head\n\nA **b** <Term id="x">c</Term><Cite id="y" />.\n\n<Aside>\n\nD e.\n\n</Aside>\n\n| f | g |\n|---|---|\n| h | i |',
    );
    expect(prose.plain).toBe('Head\n\nA b c.\n\nD e.\n\nf\n\ng\n\nh\n\ni');
    expect(prose.words).toBe(10);
  });
});
