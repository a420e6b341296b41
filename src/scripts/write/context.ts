/** A stretch of a text within its sentence. */
export interface Context {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Characters shown on each side at most: enough to know the place again on a phone. */
const SIDE = 90;
const SENTENCE_END = /[.!?]["”’)]?\s+(?=\S)/g;

/** The sentence around a stretch, cut where it is long. */
export function toContext(text: string, start: number, end: number): Context {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const lead = text.slice(line, start);
  const from = [...lead.matchAll(SENTENCE_END)].at(-1);
  const before = from ? lead.slice(from.index + from[0].length) : lead;
  const tail = text.slice(end).split('\n', 1)[0] ?? '';
  const to = /[.!?]["”’)]?(?=\s|$)/.exec(tail);
  const after = to ? tail.slice(0, to.index + to[0].length) : tail;
  return {
    before: before.length > SIDE ? `…${before.slice(-SIDE)}` : before,
    words: text.slice(start, end),
    after: after.length > SIDE ? `${after.slice(0, SIDE)}…` : after,
  };
}
