/** Where the index of the full text lies. */
export const FOLDER = '/pagefind/';

/** The list of pages and of the parts of the index, by the name that `build/search-index.ts` gives it. */
export const PAGES = 'pages';

export const FORM = '/search/form/';
export const LIST = '/search/list.json';
export const PROGRAM = `${FOLDER}pagefind.js`;

/** The files that make up Pagefind: its program, its search itself, made for the language of the site, and its list of pages. */
export function toPagefind(): string[] {
  return [PROGRAM, toWasm(), `${FOLDER}pagefind.${PAGES}.pf_meta`];
}

export function toWasm(): string {
  return `${FOLDER}wasm.${document.documentElement.lang.toLowerCase()}.pagefind`;
}

/** Lets files set out together that would be asked for one after another: who asks then takes what has come. */
export function fetchAhead(files: readonly string[]): void {
  for (const href of files) {
    const link = document.createElement('link');
    Object.assign(
      link,
      href === PROGRAM ? { rel: 'modulepreload' } : { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' },
    );
    link.href = href;
    document.head.append(link);
  }
}
