import { escapeHtml, toCount } from '#lib/text.ts';
import type { ChangedPages } from './changed-pages.ts';

/** What the band on top of every page of a preview tells. */
export interface PreviewFacts {
  /** Name of the site. */
  readonly name: string;
  /** Address of the pull request, where the host says which one it is. */
  readonly request?: string | undefined;
  /** Nothing where it cannot be told. */
  readonly changes?: ChangedPages | undefined;
  /** The title of a page, as its HTML has it. */
  readonly titleOf: (path: string) => string;
  /** The style sheet of the band. */
  readonly css: string;
}

/** Pages named in the list: more than anybody looks through one by one. */
const MOST_PAGES = 100;

/** Gives the band that says on top of a page that it is a preview, and which pages a change touches. */
export function toBanner({ name, request, changes, titleOf, css }: PreviewFacts): string {
  const link = request === undefined ? '' : ` <a href="${escapeHtml(request)}">The pull request</a>`;
  return [
    `<style>${css.trim()}</style><aside class="preview-band" aria-label="Preview">`,
    `<p><strong>This is a preview</strong> of a proposed change. It is not ${escapeHtml(name)} itself, may be wrong, and will go away.${link}</p>`,
    changes ? toDetails(changes, titleOf) : `<p>${UNKNOWN}</p>`,
    '</aside>',
  ].join('');
}

const UNKNOWN = 'Which pages it changes could not be told here. The pull request lists the files.';

/** Puts the band into a page, after the link that skips to the text. Throws where a page has no such place. */
export function addBanner(html: string, banner: string, path: string): string {
  const body = html.indexOf('<body');
  const skip = body === -1 ? -1 : html.indexOf('</a>', body);
  if (skip === -1) throw new Error(`${path}  preview  The page has no link that skips to its text.`);
  const at = skip + '</a>'.length;
  return html.slice(0, at) + banner + html.slice(at);
}

function toDetails(
  { pages, unseen, removed, others }: ChangedPages,
  titleOf: PreviewFacts['titleOf'],
): string {
  const rows = pages
    .slice(0, MOST_PAGES)
    .map((path) => `<li><a href="${escapeHtml(path)}">${titleOf(path)}</a></li>`);
  const more = pages.length > MOST_PAGES ? `${pages.length - MOST_PAGES} more pages are changed. ` : '';
  const rest = more + toRest(unseen, removed, others);
  return [
    `<details><summary>${pages.length === 0 ? 'No page’s own text is changed' : toCount(pages.length, 'changed page')}</summary>`,
    rows.length > 0 ? `<ul>${rows.join('')}</ul>` : '',
    rest === '' ? '' : `<p>${rest.trim()}</p>`,
    '</details>',
  ].join('');
}

function toRest(unseen: number, removed: number, others: number): string {
  return [
    unseen > 0 ? `${toCount(unseen, 'changed text has', 'changed texts have')} no page here: drafts, or texts still to come. ` : '',
    removed > 0 ? `${toCount(removed, 'text is', 'texts are')} taken out. ` : '',
    others > 0 ? `${toCount(others, 'other file is', 'other files are')} changed, so that any page may look different. ` : '',
  ].join(''); // prettier-ignore
}
