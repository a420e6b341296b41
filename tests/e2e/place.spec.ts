import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, groupByKind, test, type Site } from './site.ts';

const KINDS = ['posts', 'evidence', 'topics', 'guide'];

test.use({ viewport: { width: 412, height: 823 } });

test('an address that names a part of a long page leads to it', async ({ page, site }) => {
  await page.goto(`${findLongest(site, 'posts')}#cite`);
  await waitForLetters(page);
  await expect(page.locator('#cite')).toBeInViewport();
});

for (const [how, leave] of [
  ['reloads the page', (page: Page) => page.reload()],
  [
    'comes back to it',
    async (page: Page) => {
      await page.goto('/glossary/');
      await page.goBack();
    },
  ],
] as const)
  test(`whoever ${how} finds the place where they read`, async ({ page, site }) => {
    for (const path of [...KINDS.map((kind) => findLongest(site, kind)), '/facts/']) {
      await page.goto(path);
      await waitForLetters(page);
      await page.evaluate(() =>
        scrollTo({ top: document.documentElement.scrollHeight * 0.6, behavior: 'instant' }),
      );
      // A place is kept by a browser only after it has drawn it.
      await page.waitForTimeout(300);
      const { words, top } = await page.evaluate(readPlace);
      await leave(page);
      await waitForLetters(page);
      // A browser keeps a number of pixels, counted in the system's letters: above a place deep in a page they add up to a few lines.
      const now = await page.evaluate(findWords, words);
      expect.soft(Math.abs(now - top), `${path}: ${words}`).toBeLessThan(160);
    }
  });

test('nothing moves while a page and its letters come in', async ({ page, site }) => {
  for (const [path = ''] of groupByKind(site.paths)) {
    await page.goto(path);
    await waitForLetters(page);
    const moved = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 100);
        }),
    );
    // A word after a link that is a little wider counts as moved, with a thousandth or so.
    expect.soft(moved, path).toBeLessThan(0.01);
  }
});

for (const width of [320, 600])
  test(`no line moves up or down while letters come in, ${width} px wide`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 823 });
    for (const [path = ''] of groupByKind(site.paths)) {
      await page.goto(path);
      await waitForLetters(page);
      const moved = await page.evaluate(
        () =>
          new Promise<string[]>((done) => {
            const lines: string[] = [];
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries() as (PerformanceEntry & { sources: Moved[] })[])
                for (const { node, previousRect, currentRect } of entry.sources)
                  if (Math.abs(currentRect.y - previousRect.y) > 8) lines.push(node?.textContent ?? '');
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(lines), 100);
          }),
      );
      expect.soft(moved, path).toEqual([]);
    }
  });

/** What a browser tells of a part of the page that moved. */
interface Moved {
  readonly node: Node | null;
  readonly previousRect: DOMRectReadOnly;
  readonly currentRect: DOMRectReadOnly;
}

/** The page of a kind with most on it, its list left out. */
function findLongest({ root, paths }: Site, kind: string): string {
  const ones = paths.filter((path) => path.startsWith(`/${kind}/`) && path !== `/${kind}/`);
  const toLength = (path: string) => readFileSync(`${root}${path}index.html`).length;
  return ones.reduce((longest, path) => (toLength(path) > toLength(longest) ? path : longest));
}

/** Waits until the letters are shown, which is the last thing that can move a page, and drawn. */
async function waitForLetters(page: Page): Promise<void> {
  await page.locator('html[data-painted]').waitFor({ state: 'attached' });
  await page.waitForTimeout(300);
}

/** The first paragraph in view, and where it stands. Runs in the page. */
function readPlace(): { words: string; top: number } {
  const first = [...document.querySelectorAll('main :is(p, li, h2, h3)')].find(
    (block) => block.getBoundingClientRect().top > 0,
  );
  return { words: first?.textContent ?? '', top: first?.getBoundingClientRect().top ?? 0 };
}

/** How far from the top of the view a paragraph stands. Runs in the page. */
function findWords(words: string): number {
  const tops = [...document.querySelectorAll('main :is(p, li, h2, h3)')]
    .filter((block) => block.textContent === words)
    .map((block) => block.getBoundingClientRect().top);
  // Some words stand in two places.
  return tops.reduce((near, top) => (Math.abs(top) < Math.abs(near) ? top : near), Infinity);
}
