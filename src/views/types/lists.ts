import type { ChangeShown, Source } from './closing.ts';
import type { FactShown } from './figures.ts';
import type { Card, DateShown, Head, Link, TopicChip, WriterChip } from './parts.ts';

export interface HomePage {
  readonly head: Head;
  readonly posts: readonly Card[];
  readonly facts: readonly FactShown[];
  readonly topics: readonly (TopicChip & { readonly question: string })[];
  readonly evidence: readonly Card[];
  /** Those who write here, then those who write elsewhere. */
  readonly writers: readonly { readonly title: string; readonly writers: readonly WriterChip[] }[];
}

/** A page that is a list of cards, in one or more groups. */
export interface ListPage {
  readonly head: Head;
  readonly title: string;
  readonly intro: string;
  readonly groups: readonly { readonly title?: string; readonly cards: readonly Card[] }[];
  /** Whether the title says the kind of every card, which is then not said again. A list of posts may hold one kind by chance. */
  readonly alike?: boolean;
  readonly page: number;
  readonly pages: number;
  readonly newer?: string;
  readonly older?: string;
}

/** The list of topics. */
export interface TopicsPage {
  readonly head: Head;
  readonly title: string;
  readonly intro: string;
  readonly topics: readonly (TopicChip & {
    readonly question: string;
    readonly answer: string;
    readonly answered: DateShown;
    /** Parts that only this topic has: below the four headings of every topic. */
    readonly parts: readonly Link[];
  })[];
  /** The latest posts for those who do the job. */
  readonly posts: readonly Card[];
}

export interface GlossaryPage {
  readonly head: Head;
  readonly terms: readonly {
    readonly anchor: string;
    readonly term: string;
    readonly full?: string;
    readonly definition: string;
    readonly formerNames: readonly string[];
    readonly alsoCalled: readonly string[];
    readonly seeAlso: readonly Link[];
    readonly source: Source;
    readonly caution?: string;
    /** Pages whose text explains this term to the reader, and how many more there are. */
    readonly usedIn: readonly Link[];
    readonly usedInMore: number;
  }[];
}

/** The page where one searches. */
export interface SearchPage {
  readonly head: Head;
  /** Other ways to what is here. */
  readonly ways: readonly { readonly title: string; readonly links: readonly Link[] }[];
}

/** Every entry of the site, without script: by kind, topic, writer, year, design of study and letter. */
export interface BrowsePage {
  readonly head: Head;
  readonly groups: readonly {
    readonly title: string;
    readonly anchor: string;
    readonly lists: readonly {
      readonly title: string;
      readonly links: readonly (Link & { readonly note: string })[];
    }[];
  }[];
}

export interface FeedsPage {
  readonly head: Head;
  readonly groups: readonly {
    readonly title: string;
    /** What each feed of the group brings, or below what one feed does. */
    readonly says?: string;
    readonly feeds: readonly {
      readonly label: string;
      readonly says?: string;
      /** Whole addresses, to be copied into a reader app. */
      readonly rss: string;
      readonly json: string;
    }[];
  }[];
  /** How many entries a feed holds before older ones move to its archives. */
  readonly newest: number;
  /** Path of the file with all feeds (OPML). */
  readonly all: string;
}

/** Everything to take away, in sets of files. */
export interface DataPage {
  readonly head: Head;
  readonly version: number;
  readonly lastChange: DateShown;
  /** What the licence does not cover. */
  readonly notLicensed: string;
  readonly sets: readonly {
    readonly title: string;
    readonly says: string;
    /** `18 rows`, or nothing where it is one thing. */
    readonly count: string;
    readonly files: readonly (Link & { readonly size: string })[];
  }[];
}

export interface CorrectionsPage {
  readonly head: Head;
  readonly changes: readonly (ChangeShown & {
    readonly anchor: string;
    /** What was changed. A withdrawn text has neither title nor address left. */
    readonly page: { readonly label: string; readonly to?: string };
  })[];
}
