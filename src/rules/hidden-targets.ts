import { today, toReadable, type Day } from '#lib/dates.ts';
import { paths } from '#lib/paths.ts';
import type { Problem } from '#lib/problem.ts';
import { toPublic, type Stated } from '#library/states.ts';
import type { Library, LooseLibrary } from '#library/types.ts';
import { findPointers, type Pointer } from './pointers.ts';
import type { AnyEntry, Rule } from './rule.ts';

/** What readers see and what points at something they do not see: they would meet a missing page or a bare id. */
export const hiddenTargets: Rule = (library, _known, whole = library) => {
  const seen = toPublic(library, today());
  const hidden = findHidden(library, seen, today());
  return findPointers(withFaulty(seen, library, whole)).flatMap((pointer) => {
    const why = hidden.get(pointer.to);
    return why === undefined ? [] : [toProblem(pointer, why)];
  });
};

const FOLDERS = ['posts', 'writers', 'evidence', 'topics', 'guide', 'notes', 'responses'] as const;

/** What readers see, and faulty files that say they are published: readers would see them. */
function withFaulty(seen: Library, sound: Library, whole: LooseLibrary): LooseLibrary {
  const files = new Set(FOLDERS.flatMap((folder) => sound[folder].map(({ file }) => file)));
  const isMeant = ({ file, data }: AnyEntry) =>
    !files.has(file) && (data as { readonly state?: string }).state === 'published';
  return { ...whole, ...Object.fromEntries(FOLDERS.map((folder) => [folder, [...seen[folder], ...whole[folder].filter(isMeant)]])) };
} // prettier-ignore

const PAGES = {
  posts: paths.post,
  evidence: paths.record,
  topics: paths.topic,
  guide: paths.guidePage,
  writers: paths.writer,
} as const;

/** Address of every page that is in `library` and not in `seen`, with the reason in words. */
function findHidden(library: Library, seen: Library, now: Day): ReadonlyMap<string, string> {
  return new Map(
    (['posts', 'evidence', 'topics', 'guide', 'writers'] as const).flatMap((collection) => {
      const ids = new Set<string>(seen[collection].map(({ id }) => id));
      return library[collection]
        .filter(({ id }) => !ids.has(id))
        .map(({ id, data }) => [PAGES[collection](id), toReason(data, now)] as const);
    }),
  );
}

function toReason(data: Library[keyof typeof PAGES][number]['data'], now: Day): string {
  if (!('state' in data)) return 'the page of a writer whose texts are all hidden';
  const { state, published = '', embargoedUntil = '' }: Stated = data;
  if (state === 'draft') return 'a draft';
  const day = published > embargoedUntil ? published : embargoedUntil;
  return day > now ? `which nobody sees before ${toReadable(day)}` : state;
}

function toProblem({ file, line, column, to }: Pointer, why: string): Problem {
  return {
    file, line, column, rule: 'hidden-target', level: 'error',
    message: `This leads to ${to}, ${why.startsWith('which') ? why : `which is ${why}`}.`,
    mend: 'Take it out until that text is published.',
  }; // prettier-ignore
}
