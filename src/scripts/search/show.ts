import { copy, find } from '../dom.ts';
import type { Chosen, Counts, Facets } from './facets.ts';
import { groupHits, toGroup, type Hit } from './hit.ts';

/** Shows results under a heading for each kind. A reader who has moved on to a result keeps the place. */
export function showHits(root: ParentNode, hits: readonly Hit[]): void {
  const results = find(HTMLElement, '.results', root);
  const groups = [...groupHits(hits)].map(([name, some]) => {
    const group = copy('.group-copy', root);
    find(HTMLElement, 'h2', group).textContent = name;
    find(HTMLElement, 'ol', group).append(...some.map((hit) => toItem(root, hit)));
    return group;
  });
  const focused = document.activeElement instanceof HTMLAnchorElement ? document.activeElement : undefined;
  const place = focused && results.contains(focused) ? focused.href : undefined;
  results.replaceChildren(...groups);
  // Where nothing stands, other ways to what is here do.
  find(HTMLElement, '.ways', root).hidden = hits.length > 0;
  find(HTMLElement, '.meta', root).hidden = hits.length === 0;
  if (place) [...results.querySelectorAll('a')].find(({ href }) => href === place)?.focus();
}

/** Fills the filters with their values, once, and ticks those chosen. */
export function showFilters(root: ParentNode, facets: Facets, chosen: Chosen): void {
  for (const group of root.querySelectorAll('fieldset')) {
    if (group.querySelector('input')) continue;
    const values = [...(facets.get(group.name)?.keys() ?? [])];
    group.hidden = values.length === 0;
    if (group.name === 'year') values.reverse();
    for (const value of values) {
      const row = copy('.filter-copy', root);
      const box = find(HTMLInputElement, 'input', row);
      Object.assign(box, { name: group.name, value, checked: chosen[group.name]?.includes(value) ?? false });
      find(HTMLElement, 'span', row).textContent = value;
      find(HTMLElement, '.rows', group).append(row);
    }
  }
}

/** Writes beside every value how many pages it would give, and leaves out those that would give none. */
export function showCounts(root: ParentNode, counts: Counts): void {
  for (const group of root.querySelectorAll('fieldset')) {
    const rows = [...group.querySelectorAll('label')].map((row) => ({
      row,
      box: find(HTMLInputElement, 'input', row),
    }));
    for (const { row, box } of rows) {
      const count = counts[box.name]?.[box.value] ?? 0;
      find(HTMLElement, 'small', row).textContent = String(count);
      row.hidden = count === 0 && !box.checked;
    }
    group.hidden = rows.every(({ row }) => row.hidden);
  }
}

function toItem(
  root: ParentNode,
  { url, title, kind, line, contentNote, excerpt, parts }: Hit,
): DocumentFragment {
  const item = copy('.hit-copy', root);
  const link = find(HTMLAnchorElement, 'h3 a', item);
  link.href = url;
  link.textContent = title;
  // A kind that the heading of its group already says is not said again.
  const own = toGroup(url).startsWith(kind) ? undefined : kind;
  const texts: Record<string, string | undefined> = { kind: own, line, contentNote };
  for (const part of item.querySelectorAll<HTMLElement>('[data-meta]')) {
    const text = texts[part.dataset['meta'] ?? ''];
    if (text) part.append(text);
    else part.remove();
  }
  if (excerpt) find(HTMLElement, '.excerpt', item).append(...toNodes(excerpt));
  else find(HTMLElement, '.excerpt', item).remove();
  const list = find(HTMLElement, '.parts', item);
  list.append(...parts.map(toPart));
  if (parts.length === 0) list.remove();
  return item;
}

function toPart({ title, url }: Hit['parts'][number]): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  item.append(link);
  return item;
}

// Pagefind gives HTML: text with `<mark>` round the words found. It is taken apart, never handed to the browser as HTML.
function toNodes(excerpt: string): Node[] {
  return excerpt.split(/<\/?mark>/).map((part, index) => {
    const node = document.createElement(index % 2 ? 'mark' : 'span');
    node.textContent = part.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
    return node;
  });
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
