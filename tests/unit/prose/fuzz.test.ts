import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanTags, type Tag } from '#build/html-scan.ts';
import { readPage } from '#build/locks.ts';
import { findAddressFault } from '#lib/addresses.ts';
import { findHidden } from '#lib/hidden.ts';
import { read } from '../../fixtures/prose.ts';

/** Everything that readable HTML of ours may hold: tags, and the attributes of each. */
const SAFE: Readonly<Record<string, readonly string[]>> = {
  p: [], ul: [], ol: ['start'], li: ['id'], blockquote: [], pre: [], code: [], em: [], strong: [], del: [], hr: [], br: [],
  h1: ['id'],
  h2: ['id'], h3: ['id'], h4: ['id'], h5: ['id'], h6: ['id'], section: ['class', 'aria-labelledby'], sup: [], sub: [], q: [], kbd: [], cite: [],
  a: ['class', 'href', 'id', 'aria-describedby', 'aria-label'], abbr: ['title'],
  table: [], thead: [], tbody: [], tr: [], th: ['scope', 'class'], td: ['class'], div: ['class', 'role', 'aria-label', 'tabindex'],
}; // prettier-ignore

const PIECES = [
  '<Cite id="a" />', '<Term id="pwp">', '</Term>', '<Passage by="a">', '</Passage>', '<Voice ', '<Aside>', '<Claim id="c" status="opinion">', '</Claim>', '</Aside>', '<script>', '</script>',
  '<img src=x onerror=alert(1)>', '<svg/onload=x>', '<q>', '</q>', '<abbr title="', '">', '<br />', '<!--', '-->', '<![CDATA[', ']]>', '<?php', '<Fragment set:html="<b>" />',
  '{', '}', '{a}', '{/*', '*/}', 'import x from "y"', 'export default 1', '[x](', 'javascript:alert(1)', 'data:text/html,x', 'https://a.example', '//b.example', ')', '![x y](', './a.jpg', '[^1]', '[^1]: ',
  '[a]: ', '|', '|-|-|', '\n', '\n\n', '  ', '\t', '    ', '# ', '## ', '- ', '> ', '1. ', '***', '__', '~~', '`', '```', '\\', '&lt;', '&#x202E;', '&#106;', '&colon;', '"', "'", '<', '>', '=', '/', '---\n', 'by="some" count={2}', 'é', '\u{1F600}', 'word',
]; // prettier-ignore

const pieces = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6, unit: 'grapheme' })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));
const texts = fc.oneof(
  { arbitrary: pieces, weight: 4 },
  { arbitrary: fc.string({ maxLength: 400, unit: 'binary' }), weight: 1 },
);
const repeated = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 50, max: 3_000 }),
  )
  .map(([parts, times]) => parts.join('').repeat(times).slice(0, 40_000));

/** A run stops at its first failure, or after 15 s on a slow machine. */
const BOUNDS = { numRuns: 2_000, endOnFailure: true, interruptAfterTimeLimit: 15_000 } as const;

test('any text ends in harmless HTML or in problems, and never in an exception', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { html, problems, prose } = read(text);
      expect([...scanTags(html)].flatMap(findFaults)).toEqual([]);
      if (problems.length === 0) expect(readPage(html, 'https://midstream.example').problems).toEqual([]);
      for (const { to } of problems.length > 0 ? [] : prose.uses.links)
        expect(findAddressFault(to)).toBeUndefined();
      if (problems.length === 0) expect(findHidden(html)).toBeUndefined();
      for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0);
    }),
    BOUNDS,
  );
});

test('a text with a sound reading has each id once, and its tags are closed in order', () => {
  fc.assert(
    fc.property(pieces, (text) => {
      const { html, problems } = read(text);
      if (problems.length > 0) return;
      const ids = [...html.matchAll(/<[^<>]* id="([^"]*)"/g)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(findUnclosed(html)).toEqual([]);
    }),
    BOUNDS,
  );
});

test('any pattern, however often repeated, is answered in time and in a bounded space', () => {
  fc.assert(
    fc.property(repeated, (text) => {
      const start = process.threadCpuUsage().user;
      const { html, problems } = read(text);
      // Microseconds of this thread alone: what else the machine does is no fault of the text.
      expect(process.threadCpuUsage().user - start).toBeLessThan(1_500_000);
      expect(problems.length).toBeLessThanOrEqual(5_000);
      expect(html.length).toBeLessThan(1_000 + 40 * text.length);
    }),
    { ...BOUNDS, numRuns: 200 },
  );
});

function findFaults({ name, attributes }: Tag): string[] {
  const allowed = SAFE[name];
  if (!allowed) return [`<${name}>`];
  return attributes
    .filter((attribute) => !allowed.includes(attribute.name))
    .map((attribute) => `<${name} ${attribute.name}>`);
}

function findUnclosed(html: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z0-9]+)[^<>]*>/g)) {
    if (['br', 'hr'].includes(name)) continue;
    if (slash !== '/') open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
}
