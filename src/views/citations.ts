import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { isEstimated, type CslItem } from './csl.ts';

/** The styles in which a work is offered, with the name that readers know. */
export const STYLES = { harvard1: 'Harvard', apa: 'APA', vancouver: 'Vancouver' } as const;

/** A style of ours. */
export type Style = keyof typeof STYLES;

// The library brings no British locale. It differs in its quotation marks and in the order of a day.
const { locales, styles } = plugins.config.get('@csl');
locales.add('en-GB', toBritish(locales.get('en-US')));

// Works are set one at a time, so no rule of order is needed; reading APA's takes citeproc a second and a half.
for (const style of Object.keys(STYLES))
  styles.add(style, styles.get(style).replaceAll(/<sort>.*?<\/sort>/gs, ''));

const texts = new Map<string, string>();

/** A work in one style, as plain text. Set by citeproc from the style's own file; kept, since many pages cite the same work. */
export function toCitation(item: CslItem, style: Style): string {
  const key = `${style} ${JSON.stringify(item)}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const text = format(item, style);
  texts.set(key, text);
  return text;
}

/** A work in Harvard style. */
export function toHarvard(item: CslItem): string {
  return toCitation(item, 'harvard1');
}

const TITLE = 'Zzzzz';
const ADDRESS = 'https://zzzzz.example/';
const YEAR = 1234;
const DAY = 27;
// In one pass: what is put in is never looked at again.
const STAND_INS = new RegExp([TITLE, ADDRESS, YEAR, DAY].join('|'), 'g');

/**
 * A page of this site in one style. Setting one text takes citeproc several milliseconds, and a site has thousands of
 * pages that differ in title, address, day and year only: citeproc sets each shape (writers and month) once, with
 * stand-ins for these four, which are then put in. A title that ends in a sign of its own changes the punctuation around
 * it, and a writer may be called like a stand-in: such a page is set by itself.
 */
export function toPageCitation(item: CslItem, style: Style): string {
  const parts = (item['issued'] as { 'date-parts'?: number[][] } | undefined)?.['date-parts']?.[0];
  const [year, month, day] = parts ?? [];
  if (!year || !month || !day || /[^\p{L}\p{N}]$/u.test(item.title)) return format(item, style);
  const shape = { ...item, id: 'page', title: '', URL: '', issued: {} };
  if (JSON.stringify(shape).search(STAND_INS) !== -1) return format(item, style);
  const real: Readonly<Record<string, string>> = {
    [YEAR]: String(year),
    [DAY]: String(day),
    [TITLE]: item.title,
    [ADDRESS]: String(item['URL']),
  };
  const issued = { 'date-parts': [[YEAR, month, DAY]] };
  return toCitation({ ...shape, title: TITLE, URL: ADDRESS, issued }, style).replaceAll(
    STAND_INS,
    (standIn) => real[standIn] ?? standIn,
  );
}

function format(item: CslItem, style: Style): string {
  const text = new Cite([item])
    .format('bibliography', { template: style, format: 'text', lang: 'en-GB' })
    .trim();
  // The Harvard style calls an article without volume and pages a preprint. Ours are published; we only do not know their
  // volume. Vancouver numbers its list, and here is no list.
  const plain = text.replaceAll(/\s+/g, ' ').replace(' [Preprint]', '').replace(/^1\. /, '');
  // Harvard alone does not say by itself that a year is an estimate.
  return style === 'harvard1' && isEstimated(item) ? plain.replace(/\((?=\d{4}\b)/, '(c. ') : plain;
}

function toBritish(locale: string): string {
  return locale
    .replace('xml:lang="en-US"', 'xml:lang="en-GB"')
    .replace('punctuation-in-quote="true"', 'punctuation-in-quote="false"')
    .replace('"open-quote">“', '"open-quote">‘')
    .replace('"close-quote">”', '"close-quote">’')
    .replace('"open-inner-quote">‘', '"open-inner-quote">“')
    .replace('"close-inner-quote">’', '"close-inner-quote">”')
    .replace(
      /<date form="text">.*?<\/date>/s,
      '<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>',
    );
}
