import type { Role } from '#graph/types.ts';
import type { DateShown, Link } from './parts.ts';
import type { Shown } from './prose.ts';

/** One line of a page's list of sources. */
export interface Source {
  readonly anchor: string;
  readonly number: number;
  /** The source in words, in Harvard manner. */
  readonly text: string;
  /** An evidence record here, or an address elsewhere. */
  readonly to?: string;
  readonly inner: boolean;
  /** Our reading note on it. */
  readonly note?: string;
  /** `We read the abstract.` */
  readonly read: string;
  readonly caution?: string;
  /** Anchors of the places that cite it, in order. */
  readonly backs: readonly string[];
  /** The work for reference managers (COinS), to stand in a title attribute. */
  readonly coins: string;
}

/** A page to read next. */
export interface RelatedShown extends Link {
  /** What kind of thing it is: `Reading note`. */
  readonly eyebrow: string;
  /** What it has in common, in a sentence: `Also cites Hutten 2018; also about retention.` */
  readonly why: string;
  readonly contentNote?: string;
}

/** One line of a page's list of explained words. */
export interface TermShown {
  readonly anchor: string;
  readonly term: string;
  readonly full?: string;
  readonly definition: string;
  /** Its entry in the glossary. */
  readonly to: string;
  /** Anchor of its first use on the page. */
  readonly back: string;
}

/** One line of a page's list of explained figures. */
export interface FigureShown {
  readonly anchor: string;
  readonly value: string;
  readonly unit: string;
  /** Whom it counts, when and where, and how wide the estimate is. */
  readonly about: string;
  /** Its place in the page's list of sources. */
  readonly source: Link;
  /** Page or part of the source. */
  readonly where?: string;
  readonly caution?: string;
  /** Its entry in the ledger. */
  readonly to: string;
  /** Anchors of the places that print it, in order. */
  readonly backs: readonly string[];
}

/** One way to cite: the same work or page in every style, and its files for reference managers. */
export interface CiteBox {
  readonly title: string;
  /** What must be known before citing it. */
  readonly caution?: string;
  readonly texts: readonly { readonly name: string; readonly text: string }[];
  readonly files: readonly Link[];
}

export interface ChangeShown {
  readonly date: DateShown;
  readonly kind: string;
  readonly what: string;
}

/** A reader's letter under a post, or a reply to one. */
export interface ResponseShown {
  readonly anchor: string;
  /** `Kim Sampleton`, `A PWP in the north of England`. */
  readonly signature: string;
  /** The same inside a sentence. */
  readonly signed: string;
  /** The writer's page, if they have one and wanted it linked. */
  readonly to?: string;
  /** `pen name`, when it is one. */
  readonly note?: string;
  readonly date: DateShown;
  readonly contentNote?: string;
  /** The passage or claim it is about, with its words. */
  readonly on?: { readonly what: 'passage' | 'claim'; readonly to: string; readonly words: string };
  readonly prose: readonly Shown[];
  readonly changes: readonly ChangeShown[];
  /** Stays where it is, but is in no list and not found by search. */
  readonly retired: boolean;
  readonly replies: readonly ResponseShown[];
}

/** What stands under a post of readers' letters. */
export interface ResponsesShown {
  /** Oldest first. */
  readonly letters: readonly ResponseShown[];
  /** Places of letters whose words are gone, and why. */
  readonly withdrawn: readonly { readonly anchor: string; readonly changes: readonly ChangeShown[] }[];
  /** Sources that only letters cite. Their numbers go on from those of the post. */
  readonly sources: readonly Source[];
}

/** One line of who did what for a post: `Robin Example` `wrote 2 passages` `about 35%`. */
export interface CreditShown {
  /** From a closed list. Missing where nobody is named. */
  readonly role?: 'wrote' | 'co-wrote' | Role;
  readonly who: readonly { readonly label: string; readonly to?: string; readonly group?: boolean }[];
  readonly did: string;
  /** Of the words, rounded. */
  readonly share?: string;
  /** The shade of this writer's passages. */
  readonly shade?: number;
}

/** Who wrote what, and what is to be known about it. */
export interface CreditsShown {
  readonly lines: readonly CreditShown[];
  readonly note?: string;
}
