import type { Browser, Page } from '@playwright/test';

/** How many times slower than this machine's the reader's processor is. */
const SLOWER = 4;

interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  readonly pid: number;
  readonly ts: number;
  /** Time on the processor in microseconds: other programs on the machine do not lengthen it, as they do the time on the clock. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Does something on a page, and gives the longest time in milliseconds in which a slow processor would have taken no key. */
export async function findBusiest(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  const categories = ['disabled-by-default-devtools.timeline', 'toplevel', '__metadata'];
  await browser.startTracing(page, { categories });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => /RunTask$/.test(name) && threads.has(`${pid} ${tid}`));
  return (Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000) * SLOWER;
}
