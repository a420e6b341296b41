import { find } from '../dom.ts';
import { countFacets, type Chosen, type Facets } from './facets.ts';
import type { FullText } from './pagefind.ts';
import { showCounts, showFilters } from './show.ts';

/** The filters of a search form: filled only when somebody looks at them. */
export interface Filters {
  readonly element: HTMLDetailsElement;
  /** What is ticked; before the filters are filled, what the question had. */
  readonly read: (before: Chosen) => Chosen;
  readonly tick: (chosen: Chosen) => void;
  /** Fills the filters and writes how many of the pages each value would give. */
  readonly fill: (
    text: FullText,
    pages: readonly { readonly id: string }[] | undefined,
    chosen: Chosen,
  ) => Promise<void>;
}

/** The filters of the form in `root`. */
export function toFilters(root: HTMLElement): Filters {
  const element = find(HTMLDetailsElement, 'details', root);
  const boxes = () => [...element.querySelectorAll<HTMLInputElement>('input')];
  return {
    element,
    read(before) {
      if (boxes().length === 0) return before;
      const chosen: Record<string, string[]> = {};
      for (const { name, value, checked } of boxes()) if (checked) (chosen[name] ??= []).push(value);
      return chosen;
    },
    tick(chosen) {
      for (const box of boxes()) box.checked = chosen[box.name]?.includes(box.value) ?? false;
    },
    async fill(text, pages, chosen) {
      if (!element.open) return;
      const facets = await text.facets();
      showFilters(root, facets, chosen);
      showCounts(root, countFacets(pages ?? (await text.find(undefined)), facets, chosen));
    },
  };
}

/** The filters in words, values that no page has left out: `Post, Retention`. */
export function toOnly(facets: Facets, chosen: Chosen): string {
  return Object.entries(chosen)
    .flatMap(([name, values]) => values.filter((value) => facets.get(name)?.has(value)))
    .join(', ');
}
