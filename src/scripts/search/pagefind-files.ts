/** Where the index of the full text lies. */
export const FOLDER = '/pagefind/';

/** Pagefind puts the time of day there, so that no cache would ever answer. A name that stays lets the file be fetched ahead. */
const ENTRY = `${FOLDER}pagefind-entry.json?ts=`;

/** What Pagefind would ask for one after another sets out together; it then takes what has come. */
export function fetchAhead(): void {
  for (const href of [ENTRY, `${FOLDER}wasm.${document.documentElement.lang.toLowerCase()}.pagefind`]) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
    document.head.append(link);
  }
}

/** Milliseconds after which a file of a few bytes is taken to be out of reach. */
const PATIENCE = 1500;

/** The list of what the index holds now, or nothing where it is out of reach. */
export async function readEntry(): Promise<string | undefined> {
  const asked = fetch(ENTRY, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) });
  const answer = await asked.catch(() => undefined);
  return answer?.ok ? await answer.text() : undefined;
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
