import type { Problem } from '#lib/problem.ts';
import type { MarkName, MarkProps } from './marks.ts';

/** A mark in the text, with checked props and what stands between its tags. */
export type MarkSegment = {
  [Name in MarkName]: {
    readonly type: 'mark';
    readonly name: Name;
    readonly props: MarkProps[Name];
    /** Anchor, unique on the page: `cite-3`, `passage-1`. */
    readonly anchor: string;
    readonly children: readonly Segment[];
  };
}[MarkName];

/** A picture that lies beside the text. `file` is its name in the entry's folder. */
export interface PictureSegment {
  readonly type: 'picture';
  readonly file: string;
  readonly alt: string;
  readonly caption: string;
}

/** A piece of prose: safe HTML made by us, a mark, or a picture. Read in order they are the whole text. */
export type Segment = string | MarkSegment | PictureSegment;

export interface Heading {
  readonly depth: number;
  readonly anchor: string;
  /** Anchors that the place had before; they still lead to it. */
  readonly former?: readonly string[];
  readonly text: string;
}

/** A top-level piece of the text. A block with a heading begins a part. */
export interface Block {
  readonly heading?: Heading;
  /** Line of the file on which it begins. */
  readonly line: number;
  readonly segments: readonly Segment[];
  /** The writer's words of the block: those of voices, which may be withdrawn, are left out. */
  readonly plain: string;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** A mark as used in a text, in order, with its place in the file. Marks inside a withdrawn voice are not among them. */
export type MarkUse = Place & { readonly anchor: string } & {
    [Name in MarkName]: { readonly name: Name; readonly props: MarkProps[Name] };
  }[MarkName];

/** What a text points at: enough for rules and for the graph, so that nobody walks the text a second time. */
export interface Uses {
  readonly marks: readonly MarkUse[];
  readonly links: readonly (Place & { readonly to: string; readonly text: string })[];
  readonly pictures: readonly (Place & { readonly file: string; readonly alt: string })[];
}

/** A text as data. */
export interface Prose {
  readonly blocks: readonly Block[];
  readonly headings: readonly Heading[];
  /** The words of the text, without marks and markup, paragraphs apart by a blank line. */
  readonly plain: string;
  readonly words: number;
  readonly uses: Uses;
}

/** What came of reading a text: the prose, and everything wrong with it. A text with an error is never shown. */
export interface ProseResult {
  readonly prose: Prose;
  readonly problems: readonly Problem[];
}
