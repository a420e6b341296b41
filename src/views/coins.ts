import type { CslItem } from './csl.ts';

const GENRES: Readonly<Record<string, string>> = {
  thesis: 'dissertation',
  'article-journal': 'article',
  report: 'report',
  book: 'book',
  chapter: 'bookitem',
};

/**
 * A work as COinS (OpenURL in a `title` attribute), which reference managers read from a page that does not host the
 * work. Returns the query; the page escapes it.
 */
export function toCoins(item: CslItem): string {
  const text = (key: string) => (typeof item[key] === 'string' ? item[key] : undefined);
  const isArticle = item.type === 'article-journal';
  const format = isArticle ? 'journal' : item.type === 'thesis' ? 'dissertation' : 'book';
  const authors = (item['author'] ?? []) as readonly { family?: string; given?: string; literal?: string }[];
  const date = (item['issued'] as { 'date-parts'?: number[][] } | undefined)?.['date-parts']?.[0];
  const fields: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ['rft.genre', item.type === 'thesis' ? undefined : (GENRES[item.type] ?? 'document')],
    [isArticle ? 'rft.atitle' : 'rft.title', item.title],
    ['rft.jtitle', isArticle ? text('container-title') : undefined],
    ['rft.volume', text('volume')],
    ['rft.issue', text('issue')],
    ['rft.pages', text('page')],
    ['rft.issn', text('ISSN')],
    ['rft.date', date?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')],
    [item.type === 'thesis' ? 'rft.inst' : 'rft.pub', text('publisher')],
    ['rft_id', text('DOI') ? `info:doi/${text('DOI') ?? ''}` : text('URL')],
  ];
  const people: [string, string | undefined][] = authors.map(({ family, given, literal }) => [
    'rft.au',
    literal ?? [given, family].filter(Boolean).join(' '),
  ]);
  return [...fields, ...people]
    .flatMap(([key, value]) => (value ? [`${key}=${toQuery(value)}`] : []))
    .join('&');
}

/** A value as a query holds it, with as much left as it is as may be: the more it is like the words beside it, the less a page weighs. */
function toQuery(value: string): string {
  return encodeURIComponent(value)
    .replaceAll('%20', '+')
    .replaceAll(/%(?:2F|3A|2C|3B|3F|40)/g, decodeURIComponent);
}
