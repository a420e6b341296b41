import { hideCode } from '#lib/code.ts';

/** Where a tag stands: within a sentence, or alone on its line around paragraphs. */
export type Tags = Readonly<Record<string, 'sentence' | 'line'>>;

const TAG = /<(\/?)([A-Za-z]\w*)((?:\s+[A-Za-z]+="[^"<>{}]*")*)\s*(\/?)>/g;
const OPENING = /(?<!\\)<(?=\/?[A-Za-z])/g;

/** `text` with a backslash before every tag that is not one of `tags`, is not closed, or stands where it may not. */
export function escapeUnsound(text: string, tags: Tags): string {
  const plain = hideCode(text);
  const sound = findSound(plain, tags);
  const faulty = [...plain.matchAll(OPENING)].map(({ index }) => index).filter((index) => !sound.has(index));
  let [at, escaped] = [0, ''];
  for (const index of faulty) {
    escaped += `${text.slice(at, index)}\\`;
    at = index;
  }
  return escaped + text.slice(at);
}

/** Where tags begin that are known, in their place, and closed in order. */
function findSound(plain: string, tags: Tags): ReadonlySet<number> {
  const sound = new Set<number>();
  const open: { readonly name: string; readonly index: number }[] = [];
  for (const match of plain.matchAll(TAG)) {
    const [whole, close, name = '', , empty] = match;
    const { index } = match;
    if (!Object.hasOwn(tags, name) || plain[index - 1] === '\\') continue;
    if (tags[name] === 'line' && !isAlone(plain, index, index + whole.length)) continue;
    if (empty === '/') sound.add(index);
    else if (close === '') open.push({ name, index });
    else {
      const last = open.findLastIndex((tag) => tag.name === name);
      const start = open[last];
      if (!start) continue;
      open.length = last;
      sound.add(start.index).add(index);
    }
  }
  return sound;
}

function isAlone(plain: string, start: number, end: number): boolean {
  const before = plain.slice(plain.lastIndexOf('\n', start - 1) + 1, start);
  const next = plain.indexOf('\n', end);
  return `${before}${plain.slice(end, next < 0 ? plain.length : next)}`.trim() === '';
}
