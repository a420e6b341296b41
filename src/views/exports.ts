import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl.ts';

// Keys in files are our ids: they are unique and never change, so a reference manager knows a work again.
Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});

/** Works as BibTeX, in the order given. */
export function toBibtex(items: readonly CslItem[]): string {
  return new Cite(items.map(toBibtexShape).map(withoutCommands)).format('bibtex');
}

/** Signs that would end a field or begin a command, in LaTeX's own words for them. */
const SIGNS: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
};

function withoutCommands<Value>(value: Value): Value {
  const json = JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'string' ? inner.replaceAll(/[{}\\]/g, (sign) => SIGNS[sign] ?? '') : inner,
  );
  // Strings became strings, and nothing else was changed.
  return JSON.parse(json) as Value;
}

/** Works as RIS. Every field stands on one line, however long: several programs drop a folded line. */
export function toRis(items: readonly CslItem[]): string {
  const folded = new Cite(items).format('ris').split(/\r?\n/);
  const lines: string[] = [];
  for (const line of folded) {
    if (/^[A-Z][A-Z0-9] {2}- ?/.test(line) || lines.length === 0) lines.push(line);
    else lines[lines.length - 1] = `${lines.at(-1) ?? ''}${line}`;
  }
  return `${lines.flatMap(toFirstAndLastPage).join('\n').trim()} \n`;
}

/** Works as CSL-JSON. */
export function toCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, undefined, 2)}\n`;
}

/**
 * What BibTeX can hold of a work: a month but no day (given one, the writer puts both into the month), and of theses only
 * two kinds, so every doctorate becomes the first.
 */
function toBibtexShape(item: CslItem): CslItem {
  const parts = (item['issued'] as { 'date-parts'?: number[][] } | undefined)?.['date-parts']?.[0];
  return {
    ...item,
    ...(parts ? { issued: { 'date-parts': [parts.slice(0, 2)] } } : {}),
    ...(item.type === 'thesis' ? { genre: 'PhD thesis' } : {}),
  };
}

function toFirstAndLastPage(line: string): string[] {
  const range = /^SP {2}- (\w+)[-–](\w+)$/.exec(line);
  return range ? [`SP  - ${range[1] ?? ''}`, `EP  - ${range[2] ?? ''}`] : [line];
}

/** The files in which works are offered, by the ending of their address. */
export const EXPORTS = {
  bib: { label: 'BibTeX', type: 'application/x-bibtex; charset=utf-8', make: toBibtex },
  ris: { label: 'RIS', type: 'application/x-research-info-systems; charset=utf-8', make: toRis },
  'csl.json': {
    label: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    make: toCslJson,
  },
} as const;

/** An ending of an export. */
export type ExportFormat = keyof typeof EXPORTS;

/** Every ending of an export. */
export const exportFormats = ['bib', 'ris', 'csl.json'] as const satisfies readonly ExportFormat[];

/** Works as a file to download. */
export function toExportFile(format: ExportFormat, items: readonly CslItem[]): Response {
  const { type, make } = EXPORTS[format];
  return new Response(make(items), { headers: { 'Content-Type': type } });
}
