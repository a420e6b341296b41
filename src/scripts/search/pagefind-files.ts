import { FOLDER } from './files.ts';

/** Milliseconds after which a file of a few bytes is taken to be out of reach. */
const PATIENCE = 1500;

/** The list of what the index holds now, or nothing where it is out of reach. */
export async function readEntry(): Promise<unknown> {
  const asked = fetch(`${FOLDER}pagefind-entry.json`, {
    cache: 'no-cache',
    signal: AbortSignal.timeout(PATIENCE),
  });
  const answer = await asked.catch(() => undefined);
  return answer?.ok ? await answer.json() : undefined;
}

/** Whether a part of the index was not where it should be: Pagefind passes over it in silence, as if no page had the word. */
export function lacksPart(): boolean {
  return performance
    .getEntriesByType('resource')
    .some(
      (file) =>
        file instanceof PerformanceResourceTiming &&
        file.name.includes(`${FOLDER}index/`) &&
        file.responseStatus >= 400,
    );
}
