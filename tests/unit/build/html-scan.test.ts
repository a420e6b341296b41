import { expect, test } from 'vitest';
import { scanTags } from '#build/html-scan.ts';

const scan = (html: string) => [...scanTags(html)];

test('gives tags with their attributes, however they are quoted', () => {
  expect(scan(`<A HREF=/x/ title='a > b' data-x="1"download>text</a>`)).toEqual([
    {
      name: 'a',
      attributes: [
        { name: 'href', value: '/x/' },
        { name: 'title', value: 'a > b' },
        { name: 'data-x', value: '1' },
        { name: 'download', value: '' },
      ],
      text: '',
    },
  ]);
});

test('reads the text of script and style up to their own end tag', () => {
  expect(
    scan('<style>a{content:"</b>"}</style><script>1</scripts></SCRIPT ><p>').map(({ name, text }) => [
      name,
      text,
    ]),
  ).toEqual([
    ['style', 'a{content:"</b>"}'],
    ['script', '1</scripts>'],
    ['p', ''],
  ]);
});

test.each([
  ['<!-- <i> --><b>', ['b']],
  ['<!--><i>', ['i']],
  ['<!---><i>', ['i']],
  ['<!-- --!><i>', ['i']],
  ['<!-- <i>', []],
])('ends comments where a browser does: %s', (html, names) => {
  expect(scan(html).map(({ name }) => name)).toEqual(names);
});

test('looks into title, which inside SVG holds markup', () => {
  expect(scan('<svg><title><script>x</script></title></svg>').map(({ name }) => name)).toContain('script');
});

test.each(['<', '<a', '<a b', '<a b=', '<a b="', '<script>', '<!--', '</', 'a < b', '<a /'])(
  'ends on cut text: %s',
  (html) => {
    expect(() => scan(html)).not.toThrow();
  },
);

test('reads a megabyte of awkward text in well under a second', () => {
  // Microseconds of this thread alone: what else the machine does is no fault of the text.
  const start = process.threadCpuUsage().user;
  scan('<a '.repeat(350_000));
  scan('<!--'.repeat(250_000));
  scan('<style>'.repeat(150_000));
  expect(process.threadCpuUsage().user - start).toBeLessThan(2_000_000);
});
