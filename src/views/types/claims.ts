import type { Link } from './parts.ts';

/** One claim of a text in the list at its end. */
export interface ClaimShown {
  readonly anchor: string;
  /** Anchor of its place in the list. */
  readonly behind: string;
  readonly text: string;
  readonly status: string;
  readonly source?: Link;
  /** The claim of this text, or of a letter, that says the opposite. */
  readonly disputes?: Link;
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
