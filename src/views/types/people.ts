import type { Source } from './closing.ts';
import type { Card, Head, Link, Picture, TopicChip, WriterChip } from './parts.ts';
import type { PlainPage, Shown } from './prose.ts';

/** The page shown when a form was sent. */
export interface ThanksPage extends PlainPage {
  readonly line: string;
  readonly ways: readonly Link[];
}

/** A mark as the page for writers tells of it. */
export interface MarkShown {
  readonly name: string;
  readonly does: string;
  readonly example: string;
  readonly props: readonly { readonly name: string; readonly what: string; readonly isNeeded: boolean }[];
}

/** Where writers check a text and send it. */
export interface Desk {
  /** Whether the host takes what a form sends. */
  readonly form: boolean;
  /** Where the form leads when it was sent. */
  readonly thanks: string;
  readonly email: string;
  /** Subject of a message that brings a text. */
  readonly subject: string;
  readonly repository: string;
  readonly topics: readonly { readonly id: string; readonly label: string }[];
  /** Where the ids lie that marks may name. */
  readonly ids: string;
  /** Tags that may stand in a text. */
  readonly tags: Readonly<Record<string, 'sentence' | 'line'>>;
}

export interface ReportPage extends PlainPage {
  /** Whether the host takes what a form sends. */
  readonly form: boolean;
}

export interface WriterPage {
  readonly head: Head;
  readonly name: string;
  readonly portrait?: { readonly picture: Picture; readonly alt: string };
  readonly email?: string;
  readonly employer?: string;
  readonly chip: WriterChip;
  readonly pronouns?: string;
  readonly summary: string;
  /** Roles they told of, newest first, each with its time. */
  readonly roles: readonly string[];
  /** Earlier names, where they want them printed. */
  readonly formerNames: readonly string[];
  /** What they write about here, most often first. */
  readonly topics: readonly TopicChip[];
  readonly biography: readonly Shown[];
  readonly links: readonly Link[];
  readonly orcid?: string;
  /** What they wrote, are quoted in, edited and so on; none where there is nothing yet. */
  readonly groups: readonly PieceGroup[];
  readonly sources: readonly Source[];
  readonly feed: Link;
}

/** Pieces to which a writer stands in one way. */
export interface PieceGroup {
  readonly title: string;
  readonly anchor: string;
  /** One group of cards without a year, or where there are many, every year by itself and each piece on a line. */
  readonly years: readonly { readonly year?: string; readonly cards: readonly Card[] }[];
}

/** Readers' letters, newest first, and how to send one. */
export interface ResponsesPage {
  readonly head: Head;
  readonly title: string;
  readonly intro: string;
  readonly cards: readonly Card[];
  readonly feed: Link;
  readonly email: string;
  /** How many words a letter may have. */
  readonly words: { readonly fewest: string; readonly most: string };
}
