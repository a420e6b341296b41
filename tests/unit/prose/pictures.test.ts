import { describe, expect, test } from 'vitest';
import { read } from '../../fixtures/prose.ts';

describe('a picture', () => {
  test('on a line of its own is shown with its words and its caption', () => {
    const { prose, problems } = read(
      'Before.\n\n![Two chairs by a window](./two-chairs.jpg "The waiting room")\n\nAfter.',
    );
    expect(problems).toEqual([]);
    expect(prose.blocks[1]?.segments).toEqual([
      { type: 'picture', file: 'two-chairs.jpg', alt: 'Two chairs by a window', caption: 'The waiting room' },
    ]);
    expect(prose.uses.pictures).toEqual([
      { file: 'two-chairs.jpg', alt: 'Two chairs by a window', line: 3, column: 1 },
    ]);
    expect(prose.plain).toBe('Before.\n\nTwo chairs by a window\n\nAfter.');
  });

  test('may be written by reference', () => {
    expect(read('![Two chairs][chairs]\n\n[chairs]: ./chairs.webp').html).toBe('{picture chairs.webp}');
  });

  test.each([
    ['./x.js'],
    ['./x.svg'],
    ['./x.gif'],
    ['./x.jpg.svg'],
    ['../../.env?raw'],
    ['./x.jpg?raw'],
    ['./x.jpg#a'],
    ['../writers/x.jpg'],
    ['./sub/x.jpg'],
    ['/x.jpg'],
    ['https://elsewhere.example/x.jpg'],
    ['//elsewhere.example/x.jpg'],
    ['data:image/png;base64,AAAA'],
    ['./Photo.JPG'],
    ['./my%20photo.jpg'],
    ['./%2e%2e/x.jpg'],
    ['./x_y.png'],
    ['./-x.png'],
    ['./.x.png'],
    ['file:///etc/x.png'],
    [''],
  ])('is refused where it is not a plain name beside the text: %j', (source) => {
    expect(read(`![Two chairs](${source})`)).toMatchObject({ rules: ['picture'], html: '' });
  });

  test.each([['![](./x.jpg)'], ['![ ](./x.jpg)'], ['![img](./x.jpg)']])(
    'needs words for those who cannot see it: %j',
    (text) => {
      expect(read(text).rules).toEqual(['alt-text']);
    },
  );

  test.each([
    ['Words ![two chairs](./x.jpg) words.'],
    ['[![two chairs](./x.jpg)](https://journal.example)'],
    ['| a |\n|---|\n| ![two chairs](./x.jpg) |'],
    ['## ![two chairs](./x.jpg)'],
    ['![two chairs](./x.jpg) ![two more](./y.jpg)'],
  ])('is refused inside a sentence: %j', (text) => {
    expect(read(text).rules).toContain('picture-place');
  });
});
