import type { Start } from '../run/measure.ts';

/** One of the two sites that are built beside each other. */
export interface Site {
  readonly name: string;
  readonly build: Start;
  /** Indexes the built pages for search, where the build itself does not. */
  readonly index?: Start;
  /** The folder of the generated posts. */
  readonly posts: string;
  /** The folder of built pages; there is one folder for each post under `posts/`. */
  readonly output: string;
  /** Everything that a build may leave behind and read again, given without being made. */
  readonly leftovers: () => readonly string[];
}
