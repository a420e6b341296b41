import type { ChangeShown, CiteBox, FigureShown, RelatedShown, Source, TermShown } from './closing.ts';
import type { Card, DateShown, Head, Link, TopicChip, WriterChip } from './parts.ts';
import type { Shown } from './prose.ts';

/** One line of the at-a-glance panel. */
export interface GlanceLine {
  readonly label: string;
  readonly value: string;
  readonly caution?: string;
}

export interface RecordPage {
  readonly head: Head;
  readonly eyebrow: string;
  readonly title: string;
  /** `Rebecca Hutten, 2018` */
  readonly byline: string;
  readonly topics: readonly TopicChip[];
  /** Which basis: `We read the abstract, not the full text.` */
  readonly basis: string;
  readonly glance: readonly GlanceLine[];
  readonly brief: readonly string[];
  readonly question: string;
  readonly design: string;
  /** The work for reference managers (COinS). */
  readonly coins: string;
  readonly sample: { readonly text: string; readonly caution?: string };
  readonly measures: readonly string[];
  /** How old the work and this summary are, in words. */
  readonly age: string;
  readonly survey?: string;
  readonly findings: readonly {
    readonly anchor: string;
    readonly text: string;
    readonly topics: readonly TopicChip[];
    readonly basis: string;
  }[];
  /** What studies of this design cannot show, in one sentence. */
  readonly designLimit: string;
  readonly limits: readonly { readonly by: string; readonly texts: readonly string[] }[];
  readonly conflicts: readonly string[];
  /** The editors' comment. */
  readonly comment: readonly Shown[];
  readonly access: {
    readonly sentence: string;
    readonly said: string;
    readonly checked: string;
    readonly routes: readonly { readonly what: string; readonly to?: string; readonly cost: string }[];
    readonly history: readonly { readonly date: string; readonly what: string }[];
  };
  /** Everything the source record gives besides: dates, identifiers, keywords, units, affiliations. */
  readonly details: readonly { readonly label: string; readonly values: readonly string[] }[];
  readonly cite: readonly CiteBox[];
  /** Claims elsewhere on the site that name this work as their support. */
  readonly claims: readonly { readonly text: string; readonly page: Link }[];
  readonly discussedIn: readonly Card[];
  readonly related: readonly RelatedShown[];
  readonly terms: readonly TermShown[];
  readonly figures: readonly FigureShown[];
  readonly sources: readonly Source[];
  readonly written: DateShown;
  readonly writers: readonly WriterChip[];
  readonly changes: readonly ChangeShown[];
}

/** A work in the list of evidence. */
export interface EvidenceRow extends Link {
  /** `Westwood and others, 2017` */
  readonly by: string;
  /** Left out of very long lists, so that the page stays light. */
  readonly summary?: string;
  /** Kind and design of the work, what was read of it and how it can be had, in a few words each. */
  readonly notes: readonly string[];
  readonly topics: readonly TopicChip[];
  /** What the filters look at, one word for each value it has: `kind=thesis`. */
  readonly is: readonly string[];
}

/** One way to narrow the list of evidence. Its name and values stand in the page's address. */
export interface EvidenceFilter {
  readonly name: string;
  readonly label: string;
  /** What stands first and leaves the list as it is: `All kinds`. */
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

/** Something that happened, as the timeline tells it. */
export interface TurningPointShown {
  readonly anchor: string;
  readonly date: DateShown;
  readonly title: string;
  readonly says: string;
  readonly source: Link;
  /** `We read the abstract.` */
  readonly read: string;
  readonly caution?: string;
}

/** Records and turning points on one line of years, none left out between the first and the last. */
export interface TimelineShown {
  /** What the drawing shows, in a sentence or two. */
  readonly says: string;
  readonly years: readonly {
    readonly year: string;
    readonly records: number;
    /** Where the year's records stand in the list, when it has any. */
    readonly to?: string;
    readonly points: readonly TurningPointShown[];
  }[];
  /** Address of everything on it as CSV. */
  readonly csv: string;
}

/** The list of evidence, by year, with the timeline above it. */
export interface EvidencePage {
  readonly head: Head;
  readonly title: string;
  readonly intro: string;
  readonly timeline: TimelineShown;
  readonly filters: readonly EvidenceFilter[];
  readonly count: number;
  /** Newest year first. */
  readonly years: readonly {
    readonly year: string;
    readonly anchor: string;
    readonly rows: readonly EvidenceRow[];
  }[];
}
