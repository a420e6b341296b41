import { escapeHtml } from '#lib/text.ts';
import { toAddress } from './head.ts';
import type { ChangeShown, FigureShown, Link, Shown, ShownMark, Source } from './types.ts';

/**
 * Prose as whole HTML for feed readers, which have neither our styles nor our pages: addresses are absolute, and who
 * writes or speaks, what a picture shows and what stands behind a claim is said in words. `path` is the page of the text.
 */
export function toFeedHtml(prose: readonly Shown[], path: string): string {
  return prose
    .map((piece) => (typeof piece === 'string' ? toPlainHtml(piece, path) : toHtml(piece, path)))
    .join('');
}

/** A page's list of sources as HTML. */
export function toSourcesHtml(sources: readonly Source[]): string {
  if (sources.length === 0) return '';
  const items = sources.map(({ text, to, inner, note, read, caution }) => {
    const links = [
      ...(note ? [{ label: 'Our note on it', to: note }] : []),
      ...(to ? [{ label: inner ? 'Our summary' : 'Source', to }] : []),
    ];
    return [escapeHtml([text, read, caution].filter(Boolean).join(' ')), ...links.map(toLinkHtml)].join(' ');
  });
  return `<h2>Sources</h2><ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;
}

/** A page's list of explained figures as HTML. */
export function toFiguresHtml(figures: readonly FigureShown[]): string {
  const items = figures.map(({ value, unit, about, source, where, caution, to }) => {
    const words = [`${about}.`, `From ${source.label}.`, where && `${where}.`, caution]
      .filter(Boolean)
      .join(' ');
    return `<li>${toLinkHtml({ label: `${value} ${unit}`.trim(), to })}. ${escapeHtml(words)}</li>`;
  });
  return items.length > 0 ? `<h2>Figures explained</h2><ul>${items.join('')}</ul>` : '';
}

/** What was changed after publication, without slips of the pen. */
export function toChangesHtml(changes: readonly ChangeShown[]): string {
  const lines = changes
    .filter(({ kind }) => kind !== 'typo')
    .map(({ date, kind, what }) => `${date.text}, ${kind}: ${what}`);
  return lines.length > 0 ? `<h2>Changes to this page</h2>${toListHtml(lines)}` : '';
}

/** A link with its whole address. Paths are those of this site. */
export function toLinkHtml({ label, to }: Link): string {
  const address = to.startsWith('/') ? toAddress(to) : to;
  return `<a href="${escapeHtml(address)}">${escapeHtml(label)}</a>`;
}

/** Texts as a list of points; nothing where there is no text. */
export function toListHtml(texts: readonly string[]): string {
  if (texts.length === 0) return '';
  return `<ul>${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;
}

function toHtml(piece: ShownMark, path: string): string {
  const inner = () => ('children' in piece ? toFeedHtml(piece.children, path) : '');
  switch (piece.mark) {
    case 'Cite':
      return toSourceMark(piece);
    case 'Term':
      return `<a href="${toAddress(piece.to)}">${inner()}</a>`;
    case 'Fact':
      return toLinkHtml({ label: piece.value, to: toWholePath(piece.to, path) });
    case 'Claim':
      return `${inner()} (${escapeHtml(piece.status)})`;
    case 'Passage':
      return `<p><em>${escapeHtml(piece.starts)}:</em></p>${inner()}<p><em>${escapeHtml(piece.ends)}.</em></p>`;
    case 'Voice':
      return `${toSpeaker(piece)}<blockquote>${inner()}</blockquote>`;
    case 'Withdrawn':
      return `<p><em>${escapeHtml(piece.says)}</em></p>`;
    case 'Note':
      return `<p><strong>Since this was written (${escapeHtml(piece.date.text)}): ${escapeHtml(piece.effect)}.</strong> On “${escapeHtml(piece.quote)}”:</p>${inner()}<p><em>End of the note.</em></p>`;
    case 'Aside':
      return `<aside>${piece.title ? `<p><strong>${escapeHtml(piece.title)}</strong></p>` : ''}${inner()}</aside>`;
    case 'Picture':
      return `<p>[Picture: ${escapeHtml([piece.alt, piece.caption].filter(Boolean).join(' – '))}]</p>`;
  }
}

/** An address with its page, where it leads to a place of that page. */
function toWholePath(to: string, path: string): string {
  return to.startsWith('#') ? `${path}${to}` : to;
}

/** A source as the site cites it: `[2, p. 7]`, or by its authors and year. */
function toSourceMark({ number, at, text, label }: Extract<ShownMark, { mark: 'Cite' }>): string {
  return escapeHtml(text ? ` (${label})` : ` [${at ? `${number}, ${at}` : number}]`);
}

function toSpeaker({ speaker, to, place, date, address, permission }: Extract<ShownMark, { mark: 'Voice' }>) {
  const where = address ? ` ${toLinkHtml({ label: 'Where it was said', to: address })}.` : '';
  return `<p><strong>${to ? toLinkHtml({ label: speaker, to }) : escapeHtml(speaker)}</strong>, ${escapeHtml(place)}, ${escapeHtml(date.text)}. ${escapeHtml(permission)}${where}</p>`;
}

/** Way back from a footnote to the text: it would lead out of the reader's app. */
const WAY_BACK = / ?<a class="back" [^>]*>.*?<\/a>/g;
/** What only our pages make use of. Quotation marks in words are written as references, so nothing else looks like this. */
const PAGE_ONLY = / (?:class|id|role|tabindex|scope|aria-[a-z]+)="[^"]*"/g;

function toPlainHtml(html: string, path: string): string {
  return (
    html
      .replaceAll(WAY_BACK, '')
      .replaceAll(PAGE_ONLY, '')
      // Where an address of former days led.
      .replaceAll('<span></span>', '')
      .replaceAll('href="/', `href="${toAddress('/')}`)
      .replaceAll('href="#', `href="${toAddress(path)}#`)
  );
}
