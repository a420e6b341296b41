/**
 * What pages and components are given. Everything here is plain data that survives JSON, so that a page can be kept from
 * an earlier build when its props have not changed.
 */

import type { Role } from '#graph/types.ts';

/** A day for people and for machines. */
export interface DateShown {
  readonly iso: string;
  readonly text: string;
}

/** A page's `<head>`: title, description, canonical path, metadata. */
export interface Head {
  readonly title: string;
  readonly description: string;
  /** Path of the page on this site, such as `/posts/x/`. */
  readonly path: string;
  readonly kind: 'website' | 'article';
  /** Structured data, one object a script. */
  readonly jsonLd: readonly object[];
  /** Feeds that belong to the page, besides the site's own. */
  readonly feeds: readonly { readonly title: string; readonly to: string }[];
  /** For posts: what reference managers read (Dublin Core). */
  readonly blogPost?: { readonly title: string; readonly creators: readonly string[]; readonly date: string };
  /** Search engines are asked to leave the page out. */
  readonly noindex?: true;
  /** The entry is kept for the record and stands in no list. */
  readonly retired?: true;
  /** How search files the page. Pages without it are not searched. */
  readonly search?: SearchFacets;
}

/** How search files a page. */
export interface SearchFacets {
  readonly kind: string;
  readonly topics: readonly string[];
  readonly writers: readonly string[];
  readonly year?: string;
  /** Of evidence: how the work was done, and how it can be had. */
  readonly design?: string;
  readonly access?: string;
  /** One line under the title of a search result. */
  readonly line: string;
  /** How much its words count, from 0 to 10: less than 1 on a page that gathers everything and would answer every question. */
  readonly weight?: number;
}

export interface Link {
  readonly label: string;
  readonly to: string;
}

export type Hue = 'river' | 'plum' | 'moss' | 'clay';

/** A topic as a small stone with its name. */
export interface TopicChip extends Link {
  readonly stone: number;
  readonly hue: Hue;
}

/** A writer's name, with a stone for those without a portrait. */
export interface WriterChip extends Link {
  readonly stone: number;
  /** `pen name` when it is one, or the role on the day of the piece. */
  readonly note?: string;
}

/** An entry as shown in a list. */
export interface Card extends Link {
  /** What kind of thing it is: `Reading note`, `PhD thesis`. */
  readonly eyebrow: string;
  readonly summary: string;
  readonly by?: string;
  readonly date?: DateShown;
  readonly minutes?: number;
  readonly topics: readonly TopicChip[];
  readonly contentNote?: string;
  /** On the page of a writer: their role at the time. */
  readonly role?: string;
  /** On the page of a writer: their passages in it. */
  readonly passages?: readonly Link[];
}

/** A piece of prose ready to be shown: safe HTML, or a mark with everything it needs. */
export type Shown = string | ShownMark;

export type ShownMark =
  | {
      readonly mark: 'Cite';
      readonly anchor: string;
      readonly number: number;
      /** Authors and year, where the site cites by them instead of by number. */
      readonly text?: string;
      readonly to: string;
      readonly label: string;
      /** Page or section of the source. */
      readonly at?: string;
    }
  | {
      readonly mark: 'Term';
      /** Its place in the page's list of words, or in the glossary where a page has no such list. */
      readonly to: string;
      /** Its own anchor, where it is the first use on the page. */
      readonly use?: string;
      readonly children: readonly Shown[];
    }
  | {
      readonly mark: 'Fact';
      readonly anchor: string;
      readonly value: string;
      /** Its place in the page's list of figures, or in the ledger where a page has no such list. */
      readonly to: string;
    }
  | {
      readonly mark: 'Passage';
      readonly anchor: string;
      /** Who, in words: `Sam Torney`, `Two of the writers`, `All four writers`. */
      readonly who: string;
      /** `Sam Torney writes`. */
      readonly starts: string;
      /** `End of the passage by Sam Torney`. */
      readonly ends: string;
      /** `After the passage by Sam Torney`: what a search calls words that follow it outside any passage. */
      readonly after: string;
      readonly writers: readonly WriterChip[];
      /** Which shade of hairline, 0 to 5; the same writer keeps a shade through a post. */
      readonly shade: number;
      /** `2 responses`, and where the first of them stands. */
      readonly responses?: Link;
      readonly children: readonly Shown[];
    }
  | {
      readonly mark: 'Claim';
      readonly anchor: string;
      /** What stands behind it, in words: `Supported by Hutten, 2018`. */
      readonly status: string;
      /** Where the status leads: the source, or the list of claims. */
      readonly to: string;
      /** `2 responses`, and where the first of them stands. */
      readonly responses?: Link;
      readonly children: readonly Shown[];
    }
  | {
      readonly mark: 'Voice';
      readonly anchor: string;
      /** A name, or `Speaker not named`. */
      readonly speaker: string;
      /** The speaker's page here. */
      readonly to?: string;
      readonly place: string;
      readonly date: DateShown;
      readonly address?: string;
      /** By whose leave it is printed, and who recorded that, in a sentence or two. */
      readonly permission: string;
      readonly children: readonly Shown[];
    }
  /** What stands where a voice was: that it was withdrawn, and when. */
  | { readonly mark: 'Withdrawn'; readonly says: string }
  | {
      readonly mark: 'Note';
      readonly anchor: string;
      /** What time did to the words: `What we know now`. */
      readonly effect: string;
      readonly date: DateShown;
      /** The words of the post that the note is about. */
      readonly quote: string;
      readonly children: readonly Shown[];
    }
  | { readonly mark: 'Aside'; readonly title?: string; readonly children: readonly Shown[] }
  | { readonly mark: 'Picture'; readonly picture: Picture; readonly alt: string; readonly caption: string };

/** A picture that Astro's image pipeline knows: the fields of its ImageMetadata. */
export interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly format: 'png' | 'jpg' | 'jpeg' | 'tiff' | 'webp' | 'gif' | 'svg' | 'avif';
}

export interface HeadingShown {
  readonly depth: number;
  readonly anchor: string;
  readonly text: string;
}

/** One line of a page's list of sources. */
export interface Source {
  readonly anchor: string;
  readonly number: number;
  /** The source in words, in Harvard manner. */
  readonly text: string;
  /** An evidence record here, or an address elsewhere. */
  readonly to?: string;
  readonly inner: boolean;
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

/** One claim of a text in the list at its end. */
export interface ClaimShown {
  readonly anchor: string;
  readonly text: string;
  readonly status: string;
  readonly source?: Link;
  /** The claim of the same text that says the opposite. */
  readonly disputes?: { readonly anchor: string; readonly text: string };
}

/** Two statements that contradict each other: both sides, the disputed one first, of equal weight. */
export interface DisputeShown {
  /** The page on which both stand. */
  readonly page: Link;
  readonly sides: readonly {
    readonly text: string;
    readonly status: string;
    readonly to: string;
    /** In whose words it stands, when the two sides stand in different texts: `in a response by Kim Sampleton`. */
    readonly from?: string;
  }[];
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

/** A figure from the ledger with all that is known about it. */
export interface FactShown {
  readonly id: string;
  readonly to: string;
  readonly value: string;
  readonly unit: string;
  readonly says: string;
  readonly counts: string;
  readonly period: string;
  readonly place: string;
  readonly interval?: string;
  readonly source: Source;
  readonly where?: string;
  readonly confidence: string;
  readonly caution?: string;
  /** Disagreements it is part of. */
  readonly disputes: readonly { readonly title: string; readonly to: string }[];
}

/** A drawing made from the ledger: everything that stands in it also stands in its table. */
export interface ChartShown {
  readonly id: string;
  readonly kind: 'bars' | 'milestones' | 'map';
  readonly title: string;
  readonly says: string;
  readonly caution?: string;
  readonly rows: readonly {
    readonly label: string;
    /** On a map: which step, from 1, and on which way where the steps part. */
    readonly step?: number;
    readonly way?: string;
    readonly value: string;
    readonly unit: string;
    readonly period: string;
    readonly to: string;
    readonly source: string;
    readonly interval?: string;
    /** Place on the scale from 0 to 100, when the value is one number. */
    readonly at?: number;
    /** The source says only that it is more than that. */
    readonly open?: true;
    readonly low?: number;
    readonly high?: number;
  }[];
  /** Marks on the scale, from 0 to 100, with their names. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Address of the table as CSV. */
  readonly csv: string;
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

/** A page of a few words that need no facts. */
export interface PlainPage {
  readonly head: Head;
}

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

/** The page that stands where a withdrawn entry was. */
export interface WithdrawnPage {
  readonly head: Head;
  readonly title: string;
  readonly changes: readonly ChangeShown[];
}

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

export interface Part {
  readonly heading: HeadingShown;
  readonly prose: readonly Shown[];
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

export interface HomePage {
  readonly head: Head;
  readonly posts: readonly Card[];
  readonly facts: readonly FactShown[];
  readonly topics: readonly (TopicChip & { readonly question: string })[];
  readonly evidence: readonly Card[];
  readonly writers: readonly WriterChip[];
}

/** A page that is a list of cards, in one or more groups. */
export interface ListPage {
  readonly head: Head;
  readonly title: string;
  readonly intro: string;
  readonly groups: readonly { readonly title?: string; readonly cards: readonly Card[] }[];
  readonly page: number;
  readonly pages: number;
  readonly newer?: string;
  readonly older?: string;
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

export interface FactsPage {
  readonly head: Head;
  readonly groups: readonly { readonly title: string; readonly facts: readonly FactShown[] }[];
  readonly charts: readonly ChartShown[];
  readonly disputes: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly explained: string;
    readonly facts: readonly FactShown[];
  }[];
}

/** Every entry of the site, without script: by kind, topic, writer, year, design of study and letter. */
/** The page where one searches. */
export interface SearchPage {
  readonly head: Head;
  /** Other ways to what is here. */
  readonly ways: readonly { readonly title: string; readonly links: readonly Link[] }[];
}

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
