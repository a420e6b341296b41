import { toResponseAnchor } from '#lib/anchors.ts';
import { today } from '#lib/dates.ts';
import type { Problem } from '#lib/problem.ts';
import type { KnownAddress, Library } from '#library/types.ts';
import { toPublicAddresses, toPublicPages, type PublicPage } from './public-addresses.ts';
import type { Known, Rule } from './rule.ts';

/** Addresses that were once published and lead nowhere now, and published ones that the ledger does not know yet. */
export const addresses: Rule = (library, known) => {
  const { addresses: ledger } = library;
  if (!ledger) return [];
  const pages = toPublicPages(library, today());
  const byPath = new Map(
    pages.flatMap((page) => [page.path, ...page.former].map((path) => [path, page] as const)),
  );
  const listed = new Set(ledger.items.map(({ address }) => address));
  const lost = ledger.items.flatMap((item) => {
    const [path = '', place] = item.address.split('#');
    const page = byPath.get(path);
    if (item.gone) return [];
    if (!page)
      return place === undefined && isOurs(path, library, known) ? [toLostPage(ledger.file, item)] : [];
    if (place === undefined || page.withdrawn || page.places.includes(place)) return [];
    if (goesWithLetter(place, library) || isUnread(page, known)) return [];
    return [toLostPlace(ledger.file, item, place, page, listed)];
  });
  const fresh = toPublicAddresses(library, today()).filter((address) => !listed.has(address));
  return [...lost, ...toAdvice(ledger.file, fresh)];
};

/** Whether a path is that of a page made from content which can be read. A faulty file has its own problem already. */
function isOurs(path: string, library: Library, known: Known): boolean {
  const [, folder = '', id = ''] = path.split('/');
  if (id === '' || !isCollection(folder)) return false;
  return !known[folder].has(id) || library[folder].some((entry) => entry.id === id);
}

/** Whether a place is that of a reply to a letter that was withdrawn, which takes its replies along without a further change. */
function goesWithLetter(place: string, { responses }: Library): boolean {
  const reply = responses.find(({ id }) => toResponseAnchor(id) === place);
  return responses.some(({ id, data }) => id === reply?.data.answers && data.state === 'withdrawn');
}

/** Whether a list has nothing on it because its ledger has a fault, which is told of there. */
function isUnread({ ledger, places }: PublicPage, { broken }: Known): boolean {
  return ledger !== undefined && places.length === 0 && broken.has(ledger);
}

function isCollection(folder: string): folder is (typeof COLLECTIONS)[number] {
  return COLLECTIONS.some((name) => name === folder);
}

const COLLECTIONS = ['posts', 'writers', 'evidence', 'topics', 'guide'] as const;

function toLostPage(file: string, { address, line }: KnownAddress): Problem {
  const [, folder, id = ''] = address.split('/');
  // A writer who takes a pen name must not be led to from the old name, so that page may go for good.
  const ways =
    folder === 'writers'
      ? ['Bring it back', `if the writer has a pen name now, write " gone" after ${address} in this file`]
      : ['Bring it back', 'write "state: withdrawn" in it'];
  return {
    file, line, column: 1, rule: 'address', level: 'error',
    message: `The page ${address} was published and is no longer there.`,
    mend: `${ways.join(', or ')}, or name ${id} under formerIds of the page that took its place.`,
  }; // prettier-ignore
}

function toLostPlace(
  ledger: string,
  { address, line }: KnownAddress,
  place: string,
  page: PublicPage,
  listed: ReadonlySet<string>,
): Problem {
  if (!page.entry)
    return {
      file: ledger, line, column: 1, rule: 'address', level: 'error',
      message: `The place #${place} of ${page.path} was published and is no longer there.`,
      mend: `Give it its id back. If it had to go for good, write " gone" after ${address} in this file.`,
    }; // prettier-ignore
  const { file, prose, lines } = page.entry;
  // A heading that the ledger does not know is most likely the lost one in new words.
  const heir = prose.blocks.find(
    ({ heading }) =>
      heading && ![page.path, ...page.former].some((path) => listed.has(`${path}#${heading.anchor}`)),
  );
  return {
    file, line: heir?.line ?? lines[''] ?? 1, column: 1, rule: 'address', level: 'error',
    message: `The place #${place} of this page was published and is no longer there.`,
    mend: heir?.heading
      ? `If this heading took its place, write ${'#'.repeat(heir.heading.depth)} ${heir.heading.text} {#${place}}.`
      : `Give it its id back, or put {#${place}} at the end of the heading that took its place. If it had to go for good, write " gone" after ${address} in ${ledger}.`,
  }; // prettier-ignore
}

function toAdvice(file: string, fresh: readonly string[]): Problem[] {
  if (fresh.length === 0) return [];
  return [{
    file, line: 1, column: 1, rule: 'address', level: 'advice',
    message: `${fresh.length} published addresses are not in this list yet, such as ${fresh[0] ?? ''}.`,
    mend: 'Run "npm run addresses" when the text is published, and commit the file: from then on they are watched.',
  }]; // prettier-ignore
}
