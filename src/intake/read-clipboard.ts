import { readHtml } from './html/read-html.ts';
import { toLossSentences, type Losses } from './losses.ts';
import type { LooseText } from './read-word.ts';

/** Reads what a word processor or a web page put on the clipboard as HTML. Pictures do not come along that way. */
export function readClipboard(html: string): LooseText {
  const losses: Losses = new Map();
  const start = html.indexOf('<!--StartFragment-->');
  const read = readHtml(start < 0 ? html : html.slice(start), losses);
  return { ...read, pictures: [], losses: toLossSentences(losses) };
}
