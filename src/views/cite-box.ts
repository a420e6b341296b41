import { site } from '#site.ts';
import { STYLES, toCitation, toPageCitation, type Style } from './citations.ts';
import type { CslItem } from './csl.ts';
import { EXPORTS, exportFormats } from './exports.ts';
import { toAddress } from './head.ts';
import type { CiteBox, Link } from './types.ts';

const styles = Object.entries(STYLES) as readonly (readonly [Style, string])[];

/** How to cite a work, with its files. `path` is the page's address: its files lie beside it. */
export function toWorkBox(item: CslItem, path: string, caution?: string): CiteBox {
  return {
    title: 'Cite the work',
    ...(caution ? { caution } : {}),
    texts: styles.map(([style, name]) => ({ name, text: toCitation(item, style) })),
    files: toFiles(path),
  };
}

/** A page of this site that can be cited. */
interface CitablePage {
  readonly title: string;
  readonly path: string;
  /** Day of publication, as YYYY-MM-DD. */
  readonly day: string;
  readonly writers: readonly { readonly name: string; readonly asPrinted: boolean }[];
}

/** How to cite a page of this site. Names that are no personal names (pen names, groups) are printed whole. */
export function toPageBox({ title, path, day, writers }: CitablePage): CiteBox {
  const item: CslItem = {
    id: path,
    type: 'post-weblog',
    title,
    author: writers.map(({ name, asPrinted }) => (asPrinted ? { literal: name } : toName(name))),
    issued: { 'date-parts': [day.split('-').map(Number)] },
    'container-title': site.name,
    URL: toAddress(path),
  };
  return {
    title: 'Cite this page',
    texts: styles.map(([style, name]) => ({ name, text: toPageCitation(item, style) })),
    files: [],
  };
}

/** The files of a page's works: `/evidence/x/` → `/evidence/x.bib` and so on. */
export function toFiles(path: string): Link[] {
  return exportFormats.map((format) => ({
    label: EXPORTS[format].label,
    to: `${path.replace(/\/$/, '')}.${format}`,
  }));
}

function toName(name: string): { family: string; given: string } | { literal: string } {
  const words = name.split(' ');
  const family = words.pop();
  return family && words.length > 0 ? { family, given: words.join(' ') } : { literal: name };
}
