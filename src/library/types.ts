import type { Loose } from '#lib/loose.ts';
import type { Prose } from '#prose/types.ts';
import type { EvidenceData } from '#schemas/evidence.ts';
import type { GuideData } from '#schemas/guide.ts';
import type {
  Chart,
  Fact,
  FactConflict,
  Reference,
  SearchWord,
  Term,
  TurningPoint,
} from '#schemas/ledgers.ts';
import type { NoteData } from '#schemas/note.ts';
import type { PostData } from '#schemas/post.ts';
import type { ResponseData } from '#schemas/response.ts';
import type { TopicData } from '#schemas/topic.ts';
import type { WriterData } from '#schemas/writer.ts';

/** One file of a collection: checked front matter, and its text as data. */
export interface Entry<Data> {
  /** File name without its ending. */
  readonly id: string;
  readonly file: string;
  readonly data: Data;
  readonly prose: Prose;
  /** Line of each front-matter field, by path: `writers.1`. */
  readonly lines: Readonly<Record<string, number>>;
}

/** A file that may have faults: what is sound of its fields, and its text as far as it could be read. */
export interface LooseEntry<Data> extends Omit<Entry<Data>, 'data'> {
  readonly data: Loose<Data>;
  readonly hasFaultyText?: boolean;
}

export type Post = Entry<PostData>;
export type Writer = Entry<WriterData>;
export type EvidenceRecord = Entry<EvidenceData>;
export type Topic = Entry<TopicData>;
export type GuideEntry = Entry<GuideData>;
export type Note = Entry<NoteData>;
export type Response = Entry<ResponseData>;

/** A list kept in one YAML file. */
export interface Ledger<Item> {
  readonly file: string;
  readonly items: readonly Item[];
  readonly lines: Readonly<Record<string, number>>;
}

/** An address that was once published: a page, or a place on one. `gone`: an editor let it go on purpose. */
export interface KnownAddress {
  readonly address: string;
  readonly gone: boolean;
  /** Remarks of the editors on the lines right above it, each with its "# ". */
  readonly remarks: readonly string[];
  readonly line: number;
}

/** Everything in `content/`, read once. Lists are sorted: posts newest first, the guide and topics in their order, notes and responses by day, the rest by name. */
export interface Library {
  readonly posts: readonly Post[];
  readonly writers: readonly Writer[];
  readonly evidence: readonly EvidenceRecord[];
  readonly topics: readonly Topic[];
  readonly guide: readonly GuideEntry[];
  readonly notes: readonly Note[];
  /** Readers' letters and the replies to them, oldest first. */
  readonly responses: readonly Response[];
  readonly references: Ledger<Reference>;
  readonly facts: Ledger<Fact>;
  readonly conflicts: Ledger<FactConflict>;
  readonly charts: Ledger<Chart>;
  readonly glossary: Ledger<Term>;
  readonly searchWords: Ledger<SearchWord>;
  readonly turningPoints: Ledger<TurningPoint>;
  /** Every address that was once published. A folder may be without this ledger. */
  readonly addresses?: { readonly file: string; readonly items: readonly KnownAddress[] };
  /** Entries whose words are gone: an address, and the changes that say why. Filled for the public library only. */
  readonly withdrawn: readonly Withdrawn[];
  /** Responses whose words are gone. Filled for the public library only. */
  readonly withdrawnResponses: readonly WithdrawnResponse[];
  /** Pictures by folder and name: `posts/river.jpg`. */
  readonly pictures: readonly string[];
}

type Ledgers = 'references' | 'facts' | 'conflicts' | 'charts' | 'glossary' | 'turningPoints';

/**
 * Everything in `content/`, and of faulty files what is sound: for rules, so that all faults are named at once. No page is
 * made of it.
 */
export type LooseLibrary = Omit<Library, Collection | Ledgers> & {
  readonly [Name in Collection]: readonly LooseEntry<Library[Name][number]['data']>[];
} & {
  readonly [Name in Ledgers]: Ledger<Loose<Library[Name]['items'][number]> | null>;
};

/** Collections whose entries are files with front matter. */
export type Collection = 'posts' | 'writers' | 'evidence' | 'topics' | 'guide' | 'notes' | 'responses';

/** What is left of a withdrawn entry. */
export interface Withdrawn {
  readonly collection: Exclude<Collection, 'writers' | 'notes' | 'responses'>;
  readonly id: string;
  readonly changes: PostData['changes'];
}

/** What is left of a withdrawn response: its place under a post, and the changes that say why. */
export interface WithdrawnResponse {
  readonly id: string;
  readonly post: string;
  /** The response it answered, if it was a reply. */
  readonly answers?: string | undefined;
  readonly changes: ResponseData['changes'];
}
