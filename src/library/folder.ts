import { resolve } from 'node:path';
import type { Collection } from './types.ts';

/** The folder that holds the content: `content/`, or what CONTENT_DIR names (the fixture site uses that). */
export const contentRoot = resolve(process.env['CONTENT_DIR'] ?? 'content');

/** Words that the dictionary does not have and that are right here. Only the command line reads it. */
export const WORDS_FILE = 'words.txt';
/** Folders of texts in it. */
export const FOLDERS = [
  'posts',
  'writers',
  'evidence',
  'topics',
  'guide',
  'notes',
  'responses',
] as const satisfies readonly Collection[];
/** Files of fields beside them. */
export const LEDGERS = [
  'facts.yaml',
  'references.yaml',
  'glossary.yaml',
  'charts.yaml',
  'search-words.yaml',
  'turning-points.yaml',
] as const;
