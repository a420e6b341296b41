import { describe, expect, test } from 'vitest';
import { read } from '../../fixtures/prose.ts';

describe('an address', () => {
  test.each([
    ['javascript:alert(1)'],
    ['JavaScript:alert(1)'],
    ['&#x6A;avascript:alert(1)'],
    ['javascript&colon;alert(1)'],
    ['data:text/html,x'],
    ['vbscript:x'],
    ['file:///etc/passwd'],
    ['//host.example'],
    ['\\\\\\\\host.example'],
    ['https://user@host.example/'],
    ['https://user:word@host.example/'],
    ['https://127.0.0.1/'],
    ['https://2130706433/'],
    ['https://0x7f.1/'],
    ['https://[::1]/'],
    ['https://localhost/'],
    ['http://host.example/'],
    ['posts/x'],
    ['../x'],
    ['ftp://host.example'],
    ['https://www.nһs.uk/'],
    ['https://www.n%D2%BBs.uk/'],
    ['/%2f%2fhost.example/'],
    ['/\\t/host.example/'],
    ['/posts//x/'],
    ['/posts/../x/'],
  ])('is refused: %j', (address) => {
    expect(read(`A [word](${address}).`).rules).toEqual(['link']);
  });

  test('is refused where it is empty or stands apart from the link', () => {
    expect(read('A [word]().').rules).toEqual(['link']);
    expect(read('A [word][1].\n\n[1]: javascript:alert(1)').rules).toEqual(['link']);
    expect(read('See www.host.example now.').rules).toEqual(['link']);
  });

  test.each([
    ['https://journal.example/a?b=c&d=e#f', 'https://journal.example/a?b=c&amp;d=e#f'],
    ['mailto:robin@example.org', 'mailto:robin@example.org'],
    ['/posts/first-week/', '/posts/first-week/'],
    ['#notes-on-tea', '#notes-on-tea'],
  ])('is kept: %j', (address, shown) => {
    expect(read(`A [word](${address}).`)).toMatchObject({
      problems: [],
      html: `<p>A <a href="${shown}">word</a>.</p>`,
    });
  });

  test.each([['See www.host.example/x now.'], ['A [word](www.host.example).'], ['[www.host.example](www.host.example)']])(
    'without its beginning is told what to begin with: %j', (text) => {
      expect(read(text)).toMatchObject({ rules: ['link'], words: expect.stringContaining('Write https:// before www.host.example.') as string });
    },
  ); // prettier-ignore

  test.each([
    ['[this] (https://journal.example/x)', '1:9 link'],
    ['See [this page] (/posts/first-week/) now.', '1:1 link'],
  ])('apart from its words by a space is named: %j', (text, place) => {
    expect(read(text)).toMatchObject({
      places: [place],
      words: expect.stringContaining('no space') as string,
    });
  });

  test.each([
    ['`[this] (/posts/x/)`'],
    ['He [Robin] (on the bank) said so.'],
    ['He [Robin] ([elsewhere](https://journal.example/x)) said so.'],
    ['Robin (https://journal.example/x).'],
  ])('in brackets of its own is left alone: %j', (text) => {
    expect(read(text).problems).toEqual([]);
  });

  test('of a reference-style link is resolved, its title left out', () => {
    expect(read('A [word][1].\n\n[1]: https://journal.example "Title"').html).toBe(
      '<p>A <a href="https://journal.example">word</a>.</p>',
    );
  });

  test('typed on its own becomes a link', () => {
    expect(read('See https://journal.example/x or robin@example.org').html).toBe(
      '<p>See <a class="typed" href="https://journal.example/x">https://journal.example/x</a> or <a href="mailto:robin@example.org">robin@example.org</a></p>',
    );
  });
});

describe('a link that shows one host and leads to another', () => {
  test.each([
    ['[bank.example](https://evil.example)'],
    ['[https://bank.example/login](https://evil.example/)'],
    ['[**https://bank.example**](https://evil.example)'],
    ['[*bank*.example](https://evil.example)'],
    ['[bаnk.example](https://evil.example)'],
    ['[HTTPS://BANK.EXAMPLE](https://evil.example)'],
    ['[bank.example:443/x](https://evil.example)'],
    ['[jobs at bank.example](https://evil.example)'],
    ['[https://bank.example/ jobs](https://evil.example)'],
    ['[(bank.example)](https://evil.example)'],
    ['[‘bank.example’](https://evil.example)'],
    ['[bank.example.](https://evil.example)'],
    ['[bank .example](https://evil.example)'],
    ['[bank․example](https://evil.example)'],
    ['[bank．example](https://evil.example)'],
    ['[bank。example](https://evil.example)'],
    ['[bank.example](https://bank.example.evil.example)'],
    ['[https://bank.example?ref=1](https://evil.example/)'],
    ['[bank.example#top](https://evil.example/)'],
    ['[robin@bank.example](https://evil.example/)'],
    ['[the bank.example’s own page](https://evil.example/)'],
    ['[https://bank.example–the site](https://evil.example/)'],
    ['[see:bank.example](https://evil.example/)'],
    ['[bank.example,login](https://evil.example/)'],
    ['[ftp://bank.example](https://evil.example/)'],
    ['[@robin@bank.example](https://evil.example/@robin)'],
    ['[robin@bank.example](mailto:robin@bank.evil.example)'],
    ['[robin@bank.example](mailto:kim@bank.example)'],
    ['[write to bank.example](mailto:robin@evil.example)'],
    ['[mailto:robin@bank.example](mailto:robin@evil.example)'],
  ])('is refused: %j', (text) => {
    expect(read(text).rules).toEqual(['link']);
  });

  test.each([
    ['[www.bank.example](https://bank.example/)'],
    ['[Robin@Bank.example](mailto:robin@bank.example)'],
    ['[@robin@bank.example](https://bank.example/@robin)'],
    ['[manual.pdf](https://bank.example/manual.pdf)'],
    ['[slides.pptx](https://bank.example/slides.pptx)'],
    ['[Node.js](https://bank.example/)'],
    ['[A.T.Invented](https://bank.example/)'],
    ['[Dr.Invented](https://bank.example/)'],
    ['[https://bank.example/about.html](https://bank.example/about.html)'],
    ['[write to robin@bank.example](mailto:robin@bank.example?subject=A%20post)'],
    ['[Robin at bank.example](mailto:robin@bank.example)'],
    ['[bank.example/about](https://www.bank.example/about)'],
    ['[what the bank says](https://bank.example/)'],
    ['[e.g. this](https://bank.example/)'],
    ['[Dr. Example](https://bank.example/)'],
    ['[Node.js and the end.Then more](https://bank.example/)'],
    ['[a page of bank.example](https://jobs.bank.example/)'],
    ['[version 2.0](https://bank.example/)'],
    ['[paper.pdf of 1.5 MB](https://bank.example/)'],
  ])('is not seen where there is none: %j', (text) => {
    expect(read(text).problems).toEqual([]);
  });
});

describe('links', () => {
  test('are noted with their words and places; those of footnotes are not', () => {
    const { prose } = read('A [*fine* word](/posts/a/).\n\nB[^1].\n\n[^1]: Note.');
    expect(prose.uses.links).toEqual([{ to: '/posts/a/', text: 'fine word', line: 1, column: 3 }]);
  });

  test.each([
    ['[<Term id="pwp">x</Term>](https://journal.example)'],
    ['[words<Cite id="a" />](https://journal.example)'],
    ['<Term id="pwp">a [link](https://journal.example)</Term>'],
    ['<Term id="pwp">a<Cite id="a" /></Term>'],
    ['<Term id="pwp">a[^1]</Term>\n\n[^1]: Note.'],
  ])('do not stand inside links: %j', (text) => {
    expect(read(text).rules).toEqual(['mark-place']);
  });
});
