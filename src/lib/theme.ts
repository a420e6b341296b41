/**
 * The one program that stands inside our pages: sets the colours a reader chose before anything is painted. Its hash stands in the
 * Content-Security-Policy, and the build refuses a page with any other, so a change here changes both.
 */
export const THEME_PROGRAM = 'try{document.documentElement.dataset.theme=localStorage.theme||""}catch{}';
