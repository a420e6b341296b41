/** The part of citation-js that is used here: it comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[]);
    format(
      kind: 'bibliography',
      options: { template: string; format: 'text' | 'html'; lang: string },
    ): string;
    format(kind: 'bibtex' | 'ris'): string;
  }
  export const plugins: {
    config: {
      get(name: '@bibtex'): { format: object };
      get(name: '@csl'): { locales: Register; styles: Register };
    };
  };
  /** XML texts by name. */
  interface Register {
    get(name: string): string;
    add(name: string, xml: string): void;
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
