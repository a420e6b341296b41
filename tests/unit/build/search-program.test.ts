import { expect, test } from 'vitest';
import { toSearchProgram } from '#build/search-program.ts';

const PROGRAM =
  'var PagefindInstance=class{at(){return 1;}};var Pagefind=class{};var worker=new Worker("x");export{Pagefind};';

test('the program keeps what searches one index, with the list of what it holds', async () => {
  const text = toSearchProgram(PROGRAM, '{"version":"1.6.0"}\n');
  expect(text).not.toContain('Worker');
  const made = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as {
    INDEX: object;
    PagefindInstance: new () => { at: () => number };
  };
  expect(made.INDEX).toEqual({ version: '1.6.0' });
  expect(new made.PagefindInstance().at()).toBe(1);
});

test.each(['class Pagefind{}', 'var Pagefind=class{};var PagefindInstance=class{};'])(
  'a program that is cut in another way is refused: %s',
  (program) => {
    expect(() => toSearchProgram(program, '{}')).toThrow('Mend:');
  },
);
