import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../src/styles');
const tokens = readTokens(readFileSync(join(folder, 'tokens.css'), 'utf8'));
const themes = ['light', 'dark'] as const;

/** What may lie under text. */
const grounds = ['paper', 'raised', 'wash'];
/** What text is set in, and how many times lighter or darker than its ground it must be (WCAG 2.2: 4.5 AA, 7 AAA). */
const inks: Readonly<Record<string, number>> = {
  ink: 7,
  quiet: 4.5,
  river: 4.5,
  plum: 4.5,
  moss: 4.5,
  clay: 4.5,
};

describe.each(themes)('in the %s theme', (theme) => {
  for (const [ink, least] of Object.entries(inks)) {
    test.each(grounds)(`${ink} is readable on %s`, (ground) => {
      expect(contrast(toColour(ink, theme), toColour(ground, theme))).toBeGreaterThanOrEqual(least);
    });
  }

  test('words on a filled button are readable', () => {
    expect(contrast(toColour('paper', theme), toColour('river', theme))).toBeGreaterThanOrEqual(4.5);
  });
});

test('sheets name no colour but the tokens', () => {
  for (const name of readdirSync(folder).filter((file) => file !== 'tokens.css')) {
    const css = readFileSync(join(folder, name), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
    const screen = name === 'print.css' ? css.replaceAll('#fff', '') : css;
    expect.soft(screen.match(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi), name).toBeNull();
  }
});

test('every token that a sheet uses as a colour is checked', () => {
  const used = new Set<string>();
  for (const name of readdirSync(folder)) {
    const css = readFileSync(join(folder, name), 'utf8');
    for (const match of css.matchAll(/(?<![-\w])color: var\(--([a-z]+)\)/g)) used.add(match[1] ?? '');
  }
  // Lines that only decorate, buttons' paper (above), and a passage's shade, which is always one of the inks.
  for (const other of ['line', 'paper', 'shade']) used.delete(other);
  expect([...used].filter((name) => !(name in inks))).toEqual([]);
});

type Theme = (typeof themes)[number];

function readTokens(css: string): Map<string, Record<Theme, string>> {
  const pairs = css.matchAll(/--([a-z]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g);
  return new Map([...pairs].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

function toColour(name: string, theme: Theme): string {
  const token = tokens.get(name);
  if (!token) throw new Error(`tokens.css has no --${name}: light-dark(…)`);
  return token[theme];
}

/** Contrast ratio of two colours written `#rrggbb`, as WCAG defines it. */
function contrast(one: string, two: string): number {
  const [low = 0, high = 0] = [toLuminance(one), toLuminance(two)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function toLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
