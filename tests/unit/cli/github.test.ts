import { describe, expect, test } from 'vitest';
import type { Problem } from '#lib/problem.ts';
import { toAnnotations, toSummary } from '../../../cli/check/github.ts';

const make = (parts: Partial<Problem> = {}): Problem => ({
  file: 'content/posts/x.mdx',
  line: 14,
  column: 9,
  rule: 'unknown-id',
  message: 'No writer "liz".',
  mend: 'Correct it.',
  level: 'error',
  ...parts,
});

const report = (...problems: readonly Problem[]) => ({ problems, texts: 3 });
const commands = (text: string) => text.split('\n').filter((line) => line.startsWith('::'));

describe('annotations', () => {
  test('name file, line, column, rule, what is wrong and how to mend it', () => {
    expect(toAnnotations(report(make()))).toBe(
      '::error file=content/posts/x.mdx,line=14,col=9,title=unknown-id::No writer "liz". Mend: Correct it.\n3 texts read: 1 error, 0 pieces of advice.\n',
    );
  });

  test('are at most ten of each kind, errors first', () => {
    const advice = Array.from({ length: 12 }, () => make({ level: 'advice' }));
    const errors = Array.from({ length: 13 }, () => make());
    const kinds = commands(toAnnotations(report(...advice, ...errors))).map((line) => line.split(' ')[0]);
    expect(kinds).toEqual([...Array<string>(10).fill('::error'), ...Array<string>(10).fill('::notice')]);
  });

  test('show each rule once before any for the second time', () => {
    const many = Array.from({ length: 12 }, (_, index) => make({ rule: 'address', line: index + 1 }));
    const text = toAnnotations(report(...many, make({ rule: 'fields', line: 99 })));
    expect(commands(text)[1]).toContain('line=99');
    expect(commands(text)).toHaveLength(10);
  });

  test.each([
    ['a line end in a message', { message: 'a\n::set-output name=x::y' }],
    ['a carriage return', { message: 'a\r::stop-commands::z' }],
    ['a line end that is written as a percentage', { message: 'a%0A::error::b' }],
    ['a comma and a colon in a file name', { file: 'content/posts/a,line=1::b.mdx' }],
    ['a line end in a file name', { file: 'content/a\n::add-mask::b' }],
    ['a line separator', { mend: 'a\u2028::error::b' }],
  ])('hold one command each, whatever stands in a text: %s', (_name, parts) => {
    const text = toAnnotations(report(make(parts)));
    expect(text.split(/[\n\r\u2028\u2029]/).filter((line) => line.startsWith('::'))).toHaveLength(1);
    const properties = /^::error ([^\n]*?)::/.exec(text)?.[1] ?? '';
    expect(properties.split(',').map((property) => property.split('=')[0])).toEqual([
      'file', 'line', 'col', 'title',
    ]); // prettier-ignore
  });
});

describe('the summary of the job', () => {
  test('lists everything, errors first, in one table', () => {
    const many = Array.from({ length: 30 }, (_, index) => make({ line: index + 1, level: 'advice' }));
    const summary = toSummary(report(...many, make({ line: 99 })));
    expect(summary.match(/<tr>/g)).toHaveLength(32);
    expect(summary.indexOf(':99:')).toBeLessThan(summary.indexOf(':1:'));
  });

  test('shows what stands in a text as words: no tag, no link, no way out of the table', () => {
    const summary = toSummary(
      report(make({ message: '<img src=x>\n\n[a](https://example.org) | @someone </table>' })),
    );
    expect(summary).not.toMatch(/<img|<\/table>.*<\/table>/s);
    const table = /<table>[\s\S]*<\/table>/.exec(summary)?.[0] ?? '';
    // An empty line would end the block of HTML, and Markdown would begin.
    expect(table).toContain('@someone');
    expect(table).not.toMatch(/\n\s*\n/);
  });

  test('stays below what GitHub takes', () => {
    const long = Array.from({ length: 5_000 }, () => make({ message: 'a'.repeat(400) }));
    const summary = toSummary(report(...long));
    expect(summary.length).toBeLessThan(1_000_000);
    expect(summary).toContain('4500 more');
  });
});
