import type { Day } from '#lib/dates.ts';
import type { Stated } from './states.ts';
import type { Library } from './types.ts';

/** The library with those drafts that stand in an `isOpen` file as if they were published, none on a day later than `today`. */
export function publishDrafts(library: Library, today: Day, isOpen: (file: string) => boolean): Library {
  const publish = <E extends { readonly file: string; readonly data: Stated }>(entries: readonly E[]): E[] =>
    entries.map((entry) =>
      entry.data.state === 'draft' && isOpen(entry.file)
        ? { ...entry, data: { ...entry.data, ...toPast(entry.data, today), state: 'published' } }
        : entry,
    );
  const { posts, evidence, topics, guide, notes, responses } = library;
  return {
    ...library,
    posts: publish(posts),
    evidence: publish(evidence),
    topics: publish(topics),
    guide: publish(guide),
    notes: publish(notes),
    responses: publish(responses),
  };
}

/** The days on which an entry appears, none later than `today`. */
function toPast({ published, date }: Stated, today: Day): Pick<Stated, 'published' | 'date'> {
  return {
    ...(published === undefined ? {} : { published: published < today ? published : today }),
    ...(date === undefined ? {} : { date: date < today ? date : today }),
  };
}
