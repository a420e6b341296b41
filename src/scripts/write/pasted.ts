// Fetched when a writer pastes from a word processor or a web page.
import { readClipboard } from '#intake/read-clipboard.ts';
import type { Arrived } from './arrive.ts';

/** Reads what was pasted. Pictures do not come along that way. */
export function takePasted(html: string): Arrived {
  return { ...readClipboard(html), pictures: [] };
}
