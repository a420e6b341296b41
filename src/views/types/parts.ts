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
  /** What the day is, where it is not that of publication: `Checked`. */
  readonly dated?: string;
  readonly minutes?: number;
  readonly topics: readonly TopicChip[];
  readonly contentNote?: string;
  /** On the page of a writer: `Kim Sample then: trainee PWP`. */
  readonly role?: string;
  /** On the page of a writer: their passages in it. */
  readonly passages?: readonly Link[];
}

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
