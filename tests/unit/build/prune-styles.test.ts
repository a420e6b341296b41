import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pruneStyle, pruneStyles } from '#build/prune-styles.ts';

const pruneFor = (css: string, ...used: string[]) => pruneStyle(css, (name) => used.includes(name));

test('leaves out rules for classes that are not used, also in groups and in one another', () => {
  expect(pruneFor('.on{color:red}.off{color:blue}.off p{margin:0}.on .off{gap:1px}', 'on')).toBe(
    '.on{color:red}',
  );
  expect(pruneFor('@media print{.off{color:red}.on{color:#00f}}', 'on')).toBe(
    '@media print{.on{color:#00f}}',
  );
  expect(pruneFor('.off{& p{color:red}}p{color:red}')).toBe('p{color:red}');
});

test('keeps a rule that one of its selectors still asks for', () => {
  expect(pruneFor('.off,.on{color:red}', 'on')).toContain('.on{color:red}');
  expect(pruneFor(':is(.off,.on) a{color:red}', 'on')).toContain('.on');
  expect(pruneFor('p:not(.off){color:red}')).toBe('p:not(.off){color:red}');
});

test.each([
  '#off{color:red}.off{color:#00f}',
  'a[href]{color:red}',
  '[data-theme=dark]{color:red}',
  '.tw\\:sr-only{color:red}',
  '@media (width<44rem){p{inset:.5rem}}',
])('keeps what is no matter of classes: %s', (css) => {
  expect(pruneFor(css)).toBe(css);
});

test('a page keeps what it, its siblings with the same style and the programs they load name, and other pages nothing of it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'prune-'));
  const css = '.a{color:red}.b{color:red}.c{color:red}.d{color:red}.e{color:red}.f{color:red}';
  const put = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
  };
  put('one.html', `<style>${css}</style><style>.a{gap:1px}.d{gap:1px}</style><p class="a other">d</p>`);
  put('two.html', `<style>${css}</style><script src="/_astro/x.1-2.js"></script><p class=b>`);
  put('else.html', `<style>.d{gap:2px}.a{gap:2px}</style><p class='d'>`);
  mkdirSync(join(folder, '_astro'));
  put('_astro/x.1-2.js', 'import("./y.js"); node.className="c c2"');
  put('_astro/y.js', 'import "./x.1-2.js"; node.className="f"');
  // Nobody loads this one.
  put('_astro/z.js', 'node.className="d e"');
  pruneStyles(folder);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  expect(read('one.html')).toBe(
    '<style>.a,.b,.c,.f{color:red}</style><style>.a{gap:1px}</style><p class="a other">d</p>',
  );
  expect(read('two.html')).toBe(
    '<style>.a,.b,.c,.f{color:red}</style><script src="/_astro/x.1-2.js"></script><p class=b>',
  );
  expect(read('else.html')).toBe("<style>.d{gap:2px}</style><p class='d'>");
});
