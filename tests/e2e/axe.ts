import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  // Only violations are told in full, and by their markup, which spares the work on everything that is right.
  resultTypes: ['violations'],
  selectors: false,
};

/**
 * Puts axe into a page, once for as often as it is asked. The package that does this for Playwright does it twice for every
 * question, which takes longer than many an answer.
 */
export async function addAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  // What is laid out only when a reader comes near is laid out at once, so that nothing moves while axe measures.
  await page.locator('main .closing > section').evaluateAll((sections) => {
    for (const section of sections)
      if (section instanceof HTMLElement) section.style.contentVisibility = 'visible';
  });
}

/** What axe finds wrong with a page as it is shown now: the rule, how often, and the first place. */
export async function findViolations(page: Page): Promise<string[]> {
  return await page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, options);
    return violations.map(({ id, nodes }) => `${id} ×${nodes.length} ${nodes[0]?.html ?? ''}`);
  }, OPTIONS);
}
