import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readFragments } from './fragments.ts';
import { expect, test } from './site.ts';

/**
 * Pages of the site map that are not searched, each with why. Every other page is. A new list gets a line here; a new page
 * with words of its own gets `search` in its head.
 */
const NOT_SEARCHED: readonly { readonly path: RegExp; readonly why: string }[] = [
  { path: /^\/$/, why: 'repeats the newest of everything' },
  { path: /^\/(?:posts|evidence|topics|guide|writers)\/$/, why: 'lists entries that are found themselves' },
  { path: /^\/posts\/page\/\d+\/$/, why: 'lists entries that are found themselves' },
  { path: /^\/browse\/$/, why: 'lists every entry by its title' },
  { path: /^\/corrections\/$/, why: 'repeats the changes of entries' },
  { path: /^\/feeds\/$/, why: 'lists addresses' },
  { path: /^\/search\/$/, why: 'is where one searches' },
];

test('the search index holds the pages of the site map but those that are named here', ({ site }) => {
  const isSearched = (path: string) => !NOT_SEARCHED.some((rule) => rule.path.test(path));
  const indexed = readFragments(site.root).map(({ url }) => url);
  expect(indexed).toEqual(site.paths.filter(isSearched).toSorted());
});

test('no line of the rule is idle', ({ site }) => {
  const isUsed = ({ path }: { path: RegExp }) => site.paths.some((known) => path.test(known));
  // A site with few posts has no second page of them.
  const needed = NOT_SEARCHED.filter(({ path }) => !path.source.includes('page'));
  expect(needed.filter((rule) => !isUsed(rule))).toEqual([]);
});

test('excerpts are cut from the words of a page, in their order, and from nothing else', async ({
  page,
  site,
}) => {
  const wrong: string[] = [];
  for (const { url, content, anchors, meta } of readFragments(site.root)) {
    const words = await readWords(page, readFileSync(`${site.root}${url}index.html`, 'utf8'));
    const said = toLetters(content);
    if (said !== toLetters(words)) wrong.push(`${url}: ${findDifference(said, toLetters(words))}`);
    if (!meta['title'] || !words.includes(meta['title']))
      wrong.push(`${url} has a title that it does not say`);
    const strange = anchors.filter(({ text }) => !toLetters(words).includes(toLetters(text)));
    wrong.push(...strange.map(({ id }) => `${url}#${id} is named by words that are not searched`));
  }
  expect(wrong).toEqual([]);
});

test('no two words are run together in an excerpt', async ({ page, site }) => {
  const glued: string[] = [];
  for (const { url, content } of readFragments(site.root)) {
    const runs = content.match(/[\p{L}\p{N}]*\p{Ll}\p{Lu}[\p{L}\p{N}]*/gu) ?? [];
    const html = readFileSync(`${site.root}${url}index.html`, 'utf8');
    const pieces = await page.evaluate((text) => {
      const walker = document.createTreeWalker(
        new DOMParser().parseFromString(text, 'text/html'),
        NodeFilter.SHOW_TEXT,
      );
      const found: string[] = [];
      while (walker.nextNode()) found.push(walker.currentNode.nodeValue ?? '');
      return found;
    }, html);
    // A word that a writer spelt that way stands in one piece of text.
    const own = pieces.join('\u0000');
    glued.push(...runs.filter((word) => !own.includes(word)).map((word) => `${url}: ${word}`));
  }
  expect(glued).toEqual([]);
});

/** A page's own words: its main part without what is marked as not searched, navigation, forms and drawings. */
async function readWords(page: Page, html: string): Promise<string> {
  return page.evaluate((text) => {
    const main = new DOMParser().parseFromString(text, 'text/html').querySelector('[data-pagefind-body]');
    const others =
      '[data-pagefind-ignore], nav, form, template, script, style, svg, .cite, .Z3988, header:not(.opening), footer';
    for (const other of main?.querySelectorAll(others) ?? []) other.remove();
    return main?.textContent ?? '';
  }, html);
}

/** Letters and digits only: Pagefind puts full stops between blocks. */
function toLetters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function findDifference(said: string, own: string): string {
  let at = 0;
  while (at < said.length && said[at] === own[at]) at += 1;
  return `the index has “${said.slice(at, at + 60)}” where the page has “${own.slice(at, at + 60)}”`;
}
