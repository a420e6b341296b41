import type { Browser, Page } from '@playwright/test';
import { PHONE, slowDown } from '../run/slow.ts';

/** What one question cost a reader on a slow phone. Bytes as sent, headers included; times in milliseconds. */
export interface Cost {
  readonly query: string;
  /** What the page brought by itself; search is not on it yet. */
  readonly page: number;
  /** From opening search to the answer of the full text. */
  readonly search: number;
  readonly files: number;
  /** From the first key to the first result. */
  readonly first: number;
  /** From the last key to the first answer of the full text, and to the last, which knows the other names of a thing. */
  readonly full: number;
  readonly whole: number;
  /** The longest time in which the page could take no key. */
  readonly blocked: number;
  readonly said: string;
}

/** How search is opened: on its own page, or over another. */
export type Way = 'page' | 'dialog';

/** Milliseconds between two keys of somebody who types fast. */
const BETWEEN_KEYS = 60;

/** Milliseconds without a file after which nothing more is to come. */
const SILENCE = 1000;

/** Asks one question with an empty cache, as a person types it. */
export async function ask(browser: Browser, url: string, way: Way, query: string): Promise<Cost> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  // The page tells when it has answered: asking it over and over would keep its processor busy.
  const answered = new Promise<void>((done) => void page.exposeFunction('answered', done));
  await page.addInitScript(watch, query.length);
  const session = await slowDown(page);
  let [sent, files] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    sent += encodedDataLength;
    files += 1;
  });
  const before = await open(page, url, way, () => ({ sent, files }));
  await page.keyboard.type(query, { delay: BETWEEN_KEYS });
  await answered;
  // Other names may still be looked for.
  for (let before = -1; before !== files;) {
    before = files;
    await page.waitForTimeout(SILENCE);
  }
  const seen = await page.evaluate(report);
  await context.close();
  return { query, ...seen, page: before.sent, search: sent - before.sent, files: files - before.files };
}

interface Tally {
  readonly sent: number;
  readonly files: number;
}

/** Opens search and gives what had come before anybody wanted to search. */
async function open(page: Page, url: string, way: Way, count: () => Tally): Promise<Tally> {
  if (way === 'page') {
    const none = count();
    // The search page itself is part of the price.
    await page.goto(`${url}/search/`, { waitUntil: 'networkidle' });
    await page.locator('#q').focus();
    return none;
  }
  await page.goto(`${url}/about/`, { waitUntil: 'networkidle' });
  await page.waitForTimeout(500);
  const before = count();
  await page.keyboard.press('Control+k');
  await page.locator('dialog #q').waitFor();
  return before;
}

interface Watched {
  keys: number[];
  first: number;
  full: number;
  whole: number;
  said: string;
  tasks: [start: number, length: number][];
}

/** Runs in the page before anything of its own: notes when keys were pressed, results stood, and the page was busy. */
function watch(keys: number): void {
  const seen: Watched = { keys: [], first: 0, full: 0, whole: 0, said: '', tasks: [] };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  addEventListener('input', ({ timeStamp }) => seen.keys.push(timeStamp), true);
  new MutationObserver(() => {
    if (seen.keys.length === 0) return;
    if (!seen.first && document.querySelector('.results a')) seen.first = performance.now();
    const said = document.querySelector('.status')?.textContent ?? '';
    // What answers a beginning of the question is no answer.
    if (/found/i.test(said) && said !== seen.said && seen.keys.length >= keys) {
      seen.whole = performance.now();
      seen.full ||= seen.whole;
      void (globalThis as unknown as { answered: () => Promise<void> }).answered();
    }
    seen.said = said;
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Runs in the page when it is at rest. */
function report(): Pick<Cost, 'first' | 'full' | 'whole' | 'blocked' | 'said'> {
  const { keys, first, full, whole, said, tasks } = (globalThis as unknown as { seen: Watched }).seen;
  const [begin = 0, end = 0] = [keys[0], keys.at(-1)];
  return {
    first: first ? first - begin : NaN,
    full: full - end,
    whole: whole - end,
    blocked: Math.max(0, ...tasks.filter(([start]) => start >= begin).map(([, length]) => length)),
    said,
  };
}
