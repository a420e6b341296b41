import type { Source } from './closing.ts';
import type { Head } from './parts.ts';

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
    /** The share of a hundred, when the value is one number. */
    readonly at?: number;
    /** The source says only that it is more than that. */
    readonly open?: true;
    readonly low?: number;
    readonly high?: number;
  }[];
  /** Address of the table as CSV. */
  readonly csv: string;
}

export interface FactsPage {
  readonly head: Head;
  readonly groups: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly facts: readonly FactShown[];
  }[];
  readonly charts: readonly ChartShown[];
  readonly disputes: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly explained: string;
    readonly facts: readonly FactShown[];
  }[];
}
