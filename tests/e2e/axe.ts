import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

/** One way of looking at a page. */
export interface Look {
  readonly width: 320 | 1280;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors?: 'active';
}

/** Two looks that between them have both schemes and both widths. The two pairs have all four. */
export const PAIRS: readonly [readonly Look[], readonly Look[]] = [
  [
    { width: 320, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
  ],
  [
    { width: 320, colorScheme: 'dark' },
    { width: 1280, colorScheme: 'light' },
  ],
];

/** What opens and closes in one page is the same on both sites, so that each site shows it in one pair of looks. */
export function pairOf(root: string): readonly Look[] {
  return PAIRS[root === 'dist-fixture' ? 1 : 0];
}

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  // Only violations are told in full, and by their markup, which spares the work on everything that is right.
  resultTypes: ['violations'],
  selectors: false,
  // What axe would load anew is sound that plays by itself and style sheets for a rule that is not among these.
  preload: false,
};

// Less than half as long as what the package calls its source, and it is read anew on every page.
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Puts axe into a page, once for as often as it is asked. The package that does this for Playwright does it twice for every
 * question, which takes longer than many an answer.
 */
export async function addAxe(page: Page): Promise<void> {
  // Until then the rest of the page is not laid out.
  await page.locator('html[data-painted]').waitFor();
  await page.evaluate(AXE);
}

/** What axe finds wrong with a page as it is shown now: the rule, how often, and the first place. */
export async function findViolations(page: Page): Promise<string[]> {
  return await page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, options);
    return violations.map(({ id, nodes }) => `${id} ×${nodes.length} ${nodes[0]?.html ?? ''}`);
  }, OPTIONS);
}

/**
 * What is wrong with a page in each of `looks`: what axe finds, and whether it scrolls sideways. A window of 320 px is one of
 * 1,280 by 1,024 at 400 %.
 */
export async function findFaults(page: Page, looks: readonly Look[]): Promise<string[]> {
  const found: string[] = [];
  for (const { width, colorScheme, forcedColors } of looks) {
    await page.setViewportSize({ width, height: width === 320 ? 256 : 1024 });
    await page.emulateMedia({ colorScheme, forcedColors: forcedColors ?? 'none', reducedMotion: 'reduce' });
    const faults = await findViolations(page);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (excess > 0) faults.push(`${excess} px too wide`);
    const look = `at ${width} px in ${forcedColors ? 'forced ' : ''}${colorScheme} colours`;
    found.push(...faults.map((it) => `${look}: ${it}`));
  }
  return found;
}
