import type { ClaimShown, DisputeShown } from './claims.ts';
import type {
  ChangeShown,
  CiteBox,
  CreditsShown,
  FigureShown,
  RelatedShown,
  ResponsesShown,
  Source,
  TermShown,
} from './closing.ts';
import type { ChartShown, FactShown } from './figures.ts';
import type { Card, DateShown, Head, HeadingShown, Link, TopicChip, WriterChip } from './parts.ts';
import type { Part, Shown } from './prose.ts';

export interface PostPage {
  readonly head: Head;
  readonly eyebrow: string;
  readonly topics: readonly TopicChip[];
  readonly title: string;
  readonly standfirst: string;
  readonly writers: readonly WriterChip[];
  /** Says that a draft has writers without a page. */
  readonly newcomers?: string;
  readonly published: DateShown;
  readonly updated?: DateShown;
  readonly minutes: number;
  readonly contentNote?: string;
  readonly series?: {
    readonly title: string;
    /** Its listed parts in order; `here` marks this one. */
    readonly stones: readonly (Link & { readonly here: boolean })[];
  };
  /** For reading notes: the text that is read. */
  readonly original?: {
    readonly title: string;
    readonly writers: readonly { name: string; to?: string }[];
    readonly date: DateShown;
    readonly address: string;
  };
  /** Notes written since, for the box on top. */
  readonly notes: readonly {
    readonly anchor: string;
    readonly effect: string;
    readonly date: DateShown;
    readonly summary: string;
  }[];
  /** Shown from three headings up. */
  readonly contents: readonly HeadingShown[];
  readonly prose: readonly Shown[];
  readonly credits: CreditsShown;
  readonly terms: readonly TermShown[];
  readonly figures: readonly FigureShown[];
  readonly sources: readonly Source[];
  readonly claims: readonly ClaimShown[];
  readonly disputes: readonly DisputeShown[];
  readonly evidence: readonly Card[];
  readonly responses: ResponsesShown;
  readonly changes: readonly ChangeShown[];
  readonly cite: readonly CiteBox[];
  readonly related: readonly RelatedShown[];
  readonly previous?: Link;
  readonly next?: Link;
}

/** The page that stands where a withdrawn entry was. */
export interface WithdrawnPage {
  readonly head: Head;
  readonly title: string;
  readonly changes: readonly ChangeShown[];
}

export interface TopicPage {
  readonly head: Head;
  readonly title: string;
  readonly question: string;
  readonly answer: string;
  readonly answered: DateShown;
  readonly chip: TopicChip;
  /** What research found, what practitioners say: set beside each other. */
  readonly columns: readonly Part[];
  /** Where they disagree, what nobody has studied. */
  readonly rest: readonly Part[];
  readonly facts: readonly FactShown[];
  readonly charts: readonly ChartShown[];
  readonly disputes: readonly DisputeShown[];
  readonly posts: readonly Card[];
  readonly evidence: readonly Card[];
  readonly reading: readonly Source[];
  readonly terms: readonly TermShown[];
  readonly figures: readonly FigureShown[];
  readonly sources: readonly Source[];
  readonly cite: readonly CiteBox[];
  readonly changes: readonly ChangeShown[];
}

export interface GuidePage {
  readonly head: Head;
  readonly title: string;
  readonly summary: string;
  readonly checked: DateShown;
  /** `Sources from 2011 to 2026`. */
  readonly span?: string;
  readonly contents: readonly HeadingShown[];
  readonly charts: readonly ChartShown[];
  readonly prose: readonly Shown[];
  readonly terms: readonly TermShown[];
  readonly figures: readonly FigureShown[];
  readonly sources: readonly Source[];
  /** All pages of the guide in order; `here` marks this one. */
  readonly pages: readonly (Link & { readonly here: boolean; readonly short: string })[];
  readonly previous?: Link;
  readonly next?: Link;
  readonly changes: readonly ChangeShown[];
}
