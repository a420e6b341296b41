import type { Day } from '#lib/dates.ts';
import { publishDrafts } from './drafts.ts';
import type { Library, Response } from './types.ts';

/** How an entry is seen: `listed` everywhere, `unlisted` by its address only, `gone` (a page says so), `hidden` nowhere. */
type Visibility = 'listed' | 'unlisted' | 'gone' | 'hidden';

/** What decides how an entry is seen. */
export interface Stated {
  readonly state: 'draft' | 'scheduled' | 'published' | 'retired' | 'withdrawn';
  /** The day it appears. */
  readonly published?: Day | undefined;
  /** The same of a note. */
  readonly date?: Day | undefined;
  /** The day before which nothing may be told of it. */
  readonly embargoedUntil?: Day | undefined;
}

/** How an entry is seen on `today` (a London day). The one place where states are decided. */
export function findVisibility(entry: Stated, today: Day): Visibility {
  const { state, published, date, embargoedUntil } = entry;
  const days = [published, date, embargoedUntil].filter((day) => day !== undefined);
  if (days.some((day) => day > today)) return 'hidden';
  switch (state) {
    case 'draft':
      return 'hidden';
    case 'scheduled':
      return days.length === 0 ? 'hidden' : 'listed';
    case 'published':
      return 'listed';
    case 'retired':
      return 'unlisted';
    case 'withdrawn':
      return 'gone';
  }
}

/** The library as readers may see it on `today`: hidden entries taken out, and of withdrawn ones everything but a stub. */
export function toPublic(library: Library, today: Day): Library {
  const isSeen = (entry: { data: Stated }) =>
    ['listed', 'unlisted'].includes(findVisibility(entry.data, today));
  const posts = library.posts.filter(isSeen);
  const seen = new Set(posts.map(({ id }) => id));
  const open = {
    posts,
    evidence: library.evidence.filter(isSeen),
    topics: library.topics.filter(isSeen),
    guide: library.guide.filter(isSeen),
    notes: library.notes.filter((note) => isSeen(note) && seen.has(note.data.post)),
    ...toPublicResponses(library.responses, seen, today),
  };
  const withdrawn = (['posts', 'evidence', 'topics', 'guide'] as const).flatMap((collection) =>
    library[collection]
      .filter(({ data }) => findVisibility(data, today) === 'gone')
      .map(({ id, data }) => ({ collection, id, changes: data.changes })),
  );
  return { ...library, ...open, writers: findWriters(library, today), withdrawn };
}

/** The last day there is: seen from it, everything that is to come has come. */
export const LAST_DAY: Day = '9999-12-31';

/** The library as those see it who write in it, on `LAST_DAY` and with drafts as if they were published. For nobody else's eyes. */
export function toPreview(library: Library): Library {
  return toPublic(
    publishDrafts(library, LAST_DAY, () => true),
    LAST_DAY,
  );
}

/**
 * The library as a preview of a proposed change shows it on `today`: drafts that stand in one of its `files` as if they
 * appeared that day. What is scheduled or under embargo is not a draft, and stays hidden.
 */
export function toProposed(library: Library, files: ReadonlySet<string>, today: Day): Library {
  return toPublic(
    publishDrafts(library, today, (file) => files.has(file)),
    today,
  );
}

/** Writers with anything that has appeared, or without any text. The page of one who wrote only drafts would tell of them. */
function findWriters(library: Library, today: Day): Library['writers'] {
  const hasAppeared = ({ data }: { data: Stated }) => findVisibility(data, today) !== 'hidden';
  const all = toWriterIds(library);
  const posts = library.posts.filter(hasAppeared);
  const postIds = new Set(posts.map(({ id }) => id));
  const seen = toWriterIds({
    posts,
    evidence: library.evidence.filter(hasAppeared),
    notes: library.notes.filter(hasAppeared),
    responses: library.responses.filter((entry) => hasAppeared(entry) && postIds.has(entry.data.post)),
  });
  return library.writers.filter(({ id }) => seen.has(id) || !all.has(id));
}

/** Ids of everybody who wrote one of these texts or is told of in one. */
function toWriterIds({
  posts,
  evidence,
  notes,
  responses,
}: Pick<Library, 'posts' | 'evidence' | 'notes' | 'responses'>): Set<string> {
  return new Set([
    ...[...posts, ...evidence, ...notes].flatMap(({ data }) => data.writers),
    ...posts.flatMap(({ data }) =>
      [...data.credits, ...(data.original?.writers ?? [])].flatMap(({ writer }) => writer ?? []),
    ),
    ...posts.flatMap(({ prose }) =>
      prose.uses.marks.flatMap((use) => (use.name === 'Voice' ? (use.props.writer ?? []) : [])),
    ),
    ...responses.flatMap(({ data }) => data.by.writer ?? []),
  ]);
}

/** Responses go with their post, and a reply with the response it answers: nothing of them stays when that is not seen. */
function toPublicResponses(
  responses: readonly Response[],
  posts: ReadonlySet<string>,
  today: Day,
): Pick<Library, 'responses' | 'withdrawnResponses'> {
  const placed = responses.filter(({ data }) => posts.has(data.post));
  const seen = placed.filter(({ data }) => ['listed', 'unlisted'].includes(findVisibility(data, today)));
  const letters = new Set(seen.filter(({ data }) => data.answers === undefined).map(({ id }) => id));
  const isPlaced = ({ data: { answers } }: Response) => answers === undefined || letters.has(answers);
  return {
    responses: seen.filter(isPlaced),
    withdrawnResponses: placed
      .filter((response) => findVisibility(response.data, today) === 'gone' && isPlaced(response))
      .map(({ id, data: { post, answers, changes } }) => ({ id, post, answers, changes })),
  };
}
