import type { Check } from '#lib/checks.ts';
import type { Problem } from '#lib/problem.ts';
import { findPrivacyHits, type PrivacyHit } from './privacy.ts';
import { toProblems } from './text-hit.ts';

/** Where naming a service gives nothing away: what a published source printed, with the source beside it. */
const PUBLISHED = /(?:^|\/)(?:evidence\/[^/]*\.mdx|[\w-]+\.yaml)$/;
/** The one field in which a writer may ask for an address to be printed. */
const OWN_ADDRESS = /^email: *\S+ *$/;

/** Patterns see signs and not what they mean. */
const SETTLE = 'If it only looks so, the editors can settle it (npm run settle).';

/**
 * Everything in a file's `text` that may lead to a person: an error where it may not be published, advice where a person
 * has to decide and has not switched it `off`. The words themselves are never repeated.
 */
export function findPrivacyProblems(text: string, file: string, off: readonly Check[] = []): Problem[] {
  const silent: readonly string[] = PUBLISHED.test(file) ? [...off, 'service'] : off;
  const isWriter = /(?:^|\/)writers\/[^/]*$/.test(file);
  const end = text.indexOf('\n---', 1);
  const isField = (start: number) => end === -1 || start < end;
  const hits = findPrivacyHits(text).filter(
    ({ kind, level, start }) =>
      (level === 'stop' || !silent.includes(kind)) &&
      !(isWriter && kind === 'email' && isField(start) && OWN_ADDRESS.test(lineAt(text, start))),
  );
  return toProblems(
    text,
    [
      ...hits,
      ...findInNames(text, file).filter(
        ({ start, end }) => !hits.some((hit) => hit.start >= start && hit.start < end),
      ),
    ].map(({ start, level, why, mend }) => ({
      start,
      rule: 'privacy',
      message: why,
      mend: level === 'stop' ? `${mend} ${SETTLE}` : mend,
      level: level === 'stop' ? ('error' as const) : ('advice' as const),
    })),
    file,
  );
}

/** Names of the file, of pictures and of places in the text: all of them become part of an address. */
function findInNames(text: string, file: string): Omit<PrivacyHit, 'kind'>[] {
  const own = { name: file.replace(/^.*\//, ''), start: 0 };
  const others = [...text.matchAll(NAMES)].map(({ 0: all, 1: name = '', index }) => ({
    name,
    start: index + all.length - name.length,
  }));
  // All at once, each in a paragraph of its own: a text may hold very many.
  const places: { readonly at: number; readonly start: number; readonly end: number }[] = [];
  let words = '';
  for (const { name, start } of [own, ...others]) {
    places.push({ at: words.length, start, end: start + name.length });
    words += `${name.replaceAll(/[-_.]+/g, ' ')}\n\n`;
  }
  return findPrivacyHits(words)
    .filter(({ level }) => level === 'stop')
    .map(({ level, why, start: at }) => {
      const { start = 0, end = 0 } = places.findLast((place) => place.at <= at) ?? {};
      return { level, why, start, end, mend: 'Give the file, the picture or the place another name.' };
    });
}

/** What stands before a name: of a place, a picture, a mark, a note or a portrait. */
const NAMES = /(?:\{#|\]\((?:\.\/)?|\bid="|\[\^|\bfile: *"?)([\w-]+)/g;

function lineAt(text: string, index: number): string {
  const end = text.indexOf('\n', index);
  return text.slice(text.lastIndexOf('\n', index - 1) + 1, end === -1 ? text.length : end);
}

/** Problems without words that may lead to a person: a message that quotes a text may hold some. */
export function withoutPrivate(problems: readonly Problem[]): Problem[] {
  const hide = (text: string) =>
    findPrivacyHits(text)
      .filter(({ level }) => level === 'stop')
      .reverse()
      .reduce((shown, { start, end }) => `${shown.slice(0, start)}…${shown.slice(end)}`, text);
  return problems.map((problem) => ({ ...problem, message: hide(problem.message), mend: hide(problem.mend) }));
} // prettier-ignore
