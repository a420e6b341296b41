import type { Day } from '#lib/dates.ts';
import type { Library } from './types.ts';

/** How an entry is seen: `listed` everywhere, `unlisted` by its address only, `gone` (a page says so), `hidden` nowhere. */
export type Visibility = 'listed' | 'unlisted' | 'gone' | 'hidden';

interface Stated {
  readonly state: 'draft' | 'scheduled' | 'published' | 'retired' | 'withdrawn';
  /** The day it appears; entries without one appear at once. */
  readonly published?: Day;
}

/** How an entry is seen on `today` (a London day). The one place where states are decided. */
export function findVisibility({ state, published }: Stated, today: Day): Visibility {
  switch (state) {
    case 'draft':
      return 'hidden';
    case 'withdrawn':
      return 'gone';
    case 'retired':
      return 'unlisted';
    case 'scheduled':
    case 'published':
      return published !== undefined && published > today ? 'hidden' : 'listed';
  }
}

/** The library as readers may see it on `today`: hidden entries taken out, and of withdrawn ones everything but a stub. */
export function toPublic(library: Library, today: Day): Library {
  const isSeen = (entry: { data: Stated }) =>
    ['listed', 'unlisted'].includes(findVisibility(entry.data, today));
  const stubs = (['posts', 'evidence', 'topics', 'guide'] as const).flatMap((collection) =>
    library[collection]
      .filter(({ data }) => findVisibility(data, today) === 'gone')
      .map(({ id, data }) => ({ collection, id, changes: data.changes })),
  );
  return {
    ...library,
    posts: library.posts.filter(isSeen),
    evidence: library.evidence.filter(isSeen),
    topics: library.topics.filter(isSeen),
    guide: library.guide.filter(isSeen),
    notes: library.notes.filter(isSeen),
    withdrawn: stubs,
  };
}
