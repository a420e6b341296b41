import { escapeHtml } from '#lib/text.ts';
import { toAddress } from './head.ts';
import type { Shown, ShownMark, Source } from './types.ts';

/**
 * Prose as whole HTML for feed readers, which have neither our styles nor our pages: addresses are absolute, and who
 * writes or speaks is said in words.
 */
export function toFeedHtml(prose: readonly Shown[], path: string): string {
  return prose
    .map((piece) => (typeof piece === 'string' ? absolute(piece, path) : toHtml(piece, path)))
    .join('');
}

/** A page's list of sources as HTML. */
export function toSourcesHtml(sources: readonly Source[]): string {
  if (sources.length === 0) return '';
  const items = sources.map(({ text, to, inner, read }) => {
    const link = to
      ? ` <a href="${escapeHtml(inner ? toAddress(to) : to)}">${inner ? 'Our summary' : 'Source'}</a>`
      : '';
    return `<li>${escapeHtml(text)} ${escapeHtml(read)}${link}</li>`;
  });
  return `<h2>Sources</h2><ol>${items.join('')}</ol>`;
}

function toHtml(piece: ShownMark, path: string): string {
  switch (piece.mark) {
    case 'Cite':
      return ` [${piece.number}]`;
    case 'Term':
      return toFeedHtml(piece.children, path);
    case 'Fact':
      return `<a href="${toAddress(piece.to)}">${escapeHtml(piece.value)}</a>`;
    case 'Claim':
      return `${toFeedHtml(piece.children, path)} (${escapeHtml(piece.status)})`;
    case 'Passage':
      return `<p><em>${escapeHtml(piece.starts)}:</em></p>${toFeedHtml(piece.children, path)}<p><em>${escapeHtml(piece.ends)}.</em></p>`;
    case 'Voice':
      return `<blockquote>${toFeedHtml(piece.children, path)}</blockquote><p>${escapeHtml(`${piece.speaker}, ${piece.place}, ${piece.date.text}. ${piece.permission}`)}</p>`;
    case 'Withdrawn':
      return `<p><em>${escapeHtml(piece.says)}</em></p>`;
    case 'Note':
      return `<p><strong>Since this was written (${escapeHtml(piece.date.text)}): ${escapeHtml(piece.effect)}.</strong> On “${escapeHtml(piece.quote)}”:</p>${toFeedHtml(piece.children, path)}`;
    case 'Aside':
      return `${piece.title ? `<p><strong>${escapeHtml(piece.title)}</strong></p>` : ''}${toFeedHtml(piece.children, path)}`;
    case 'Picture':
      return `<p>[Picture: ${escapeHtml(piece.alt)}${piece.caption ? ` – ${escapeHtml(piece.caption)}` : ''}]</p>`;
  }
}

function absolute(html: string, path: string): string {
  return html
    .replaceAll('href="/', `href="${toAddress('/')}`)
    .replaceAll('href="#', `href="${toAddress(path)}#`);
}
