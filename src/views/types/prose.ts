import type { DateShown, Head, HeadingShown, Link, Picture, WriterChip } from './parts.ts';

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

/** A page of a few words that need no facts. */
export interface PlainPage {
  readonly head: Head;
}

export interface Part {
  readonly heading: HeadingShown;
  readonly prose: readonly Shown[];
}
