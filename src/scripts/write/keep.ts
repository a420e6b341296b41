import { isEmpty, type Draft } from './draft.ts';

const KEY = 'draft';

/** Milliseconds after the last key before a draft is kept. */
const PAUSE = 400;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps the draft that `read` gives once nothing has been typed for a moment. Calls `refused` if the browser does not allow it. */
export function keepSoon(read: () => Draft, refused: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (!keepDraft(read())) refused();
  }, PAUSE);
}

/** Keeps a draft in this tab. Gives whether the browser allows it. */
export function keepDraft(draft: Draft): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Takes the kept draft away. */
export function dropKept(): void {
  // What was typed a moment ago would be kept after all.
  clearTimeout(timer);
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Where storage is switched off nothing was kept.
  }
}

/** The kept draft, if there is one that can be read. */
export function readKept(): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isDraft(kept) && !isEmpty(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { topics, ...lines } = value as Record<string, unknown>;
  return (
    Array.isArray(topics) &&
    topics.every((topic) => typeof topic === 'string') &&
    ['title', 'standfirst', 'name', 'text'].every((name) => typeof lines[name] === 'string')
  );
}
