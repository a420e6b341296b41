import type { Browser } from '@playwright/test';
import { PHONE, slowDown } from '../run/slow.ts';

/** What a browser reports of one visit with an empty cache. Times are milliseconds since the visit began. */
export interface Visit {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly layoutShift: number;
  readonly requests: readonly RequestSeen[];
}

/** One file that the page fetched. */
export interface RequestSeen {
  readonly path: string;
  /** As the browser names what asked for it: `script`, `link`, `css`. */
  readonly by: string;
  readonly start: number;
  readonly blocking: boolean;
}

/** Opens an address on a slow phone, waits until nothing moves any more, and gives what was seen. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.addInitScript(watch);
  await slowDown(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  // Letters that arrive late may still move the text.
  await page.waitForTimeout(500);
  const seen = await page.evaluate(report);
  await context.close();
  return seen;
}

interface Watched {
  largestPaint: number;
  layoutShift: number;
}

/** Runs in the page before anything of its own. */
function watch(): void {
  const seen: Watched = { largestPaint: 0, layoutShift: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largestPaint = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) seen.layoutShift += Number(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page when it is at rest. */
function report(): Visit {
  const { seen } = globalThis as unknown as { seen: Watched };
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return {
    ...seen,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    requests: resources.map((entry) => ({
      path: new URL(entry.name).pathname,
      by: entry.initiatorType,
      start: entry.startTime,
      blocking: 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking',
    })),
  };
}
