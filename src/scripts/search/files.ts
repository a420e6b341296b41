/** Where the index of the full text lies. */
export const FOLDER = '/pagefind/';

/** The list of pages and of the parts of the index, by the name that `build/search-index.ts` gives it. */
export const PAGES = 'pages';

export const FORM = '/search/form/';
export const LIST = '/search/list.json';
export const PROGRAM = `${FOLDER}pagefind.js`;

/** The search itself, packed, by the name that `build/search-index.ts` gives it. */
export const WASM = `${FOLDER}wasm.pagefind`;

/** The files that make up Pagefind: its program, its search itself and its list of pages. */
export const PAGEFIND: readonly string[] = [PROGRAM, WASM, `${FOLDER}pagefind.${PAGES}.pf_meta`];

/** Lets files set out together that would be asked for one after another: who asks then takes what has come. */
export function fetchAhead(files: readonly string[]): void {
  for (const href of files) {
    const link = document.createElement('link');
    Object.assign(
      link,
      href === PROGRAM ? { rel: 'modulepreload' } : { rel: 'preload', as: 'fetch', crossOrigin: '' },
    );
    link.href = href;
    document.head.append(link);
  }
}
