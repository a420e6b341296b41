import type { Element, ElementContent } from 'hast';
import { findAddressFault } from '#lib/addresses.ts';
import { lose, type Losses } from '../losses.ts';
import { read } from './tree.ts';

/** What stands in place of a link: the link with an address that a text may hold, or its words alone. */
export function mendLink(link: Element, losses: Losses): ElementContent[] {
  const given = read(link, 'href').trim();
  if (given === '') return link.children;
  const direct = unwrapFilter(given);
  if (direct !== given) lose(losses, 'tracked');
  const address = direct.replace(/^http:\/\//i, 'https://');
  if (address !== direct) lose(losses, 'secure');
  // A path leads to a place on the writer's own disk or in the document.
  if (!/^(?:https:\/\/|mailto:)/i.test(address) || findAddressFault(address) !== undefined) {
    lose(losses, 'link');
    return link.children;
  }
  return [{ ...link, properties: { href: address } }];
}

/** The page behind an address that Microsoft's mail filter rewrote. The filter's address holds the reader's own mail address. */
function unwrapFilter(address: string): string {
  // Phones of a few years ago do not know URL.parse.
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url?.hostname.endsWith('.safelinks.protection.outlook.com')) return address;
  return url.searchParams.get('url') ?? address;
}
