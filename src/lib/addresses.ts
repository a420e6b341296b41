import { findMixture } from './scripts.ts';

/** Why an address may not be linked to, or `undefined` when it may. Inner paths begin with `/` or `#`. */
export function findAddressFault(address: string): string | undefined {
  if (/[\p{Cc}\p{Cf}\s\\]/u.test(address)) return 'has a space, a backslash or an invisible character in it';
  if (/["<>`]/.test(address))
    return 'has a quotation mark or an angle bracket in it, which an address writes as % and two digits';
  if (address.startsWith('//')) return 'begins with two slashes, which leads to another site';
  if (address.startsWith('#')) return undefined;
  if (address.startsWith('/'))
    return INNER.test(address) ? undefined : 'has signs in it that no page of this site has in its address';
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return 'is not a whole address';
  }
  if (url.protocol === 'mailto:')
    return LETTER.test(address)
      ? findNameFault(toTarget(address).replace(/^.*@/, ''))
      : 'holds more than one person, a subject and a text';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return `begins with "${url.protocol}"`;
  // Browsers mend what lacks its two slashes, and so lead where the address as typed does not say.
  if (!/^https?:\/\/[^/]/i.test(address)) return 'is not a whole address';
  if (url.username || url.password) return 'has a user name in it, which can hide where it leads';
  if (/^[\d.]+$|^\[|^[^.]*\.?$|\.(?:local|localhost|lan|home|internal|intranet)\.?$/.test(url.hostname))
    return 'leads to a bare number or a local name, not to a site';
  return findNameFault(toTypedHost(address));
}

/** What would let the name of a site be read for another. Each part between two stops may be of another alphabet. */
function findNameFault(host: string): string | undefined {
  const parts = host.normalize('NFKC').replaceAll(STOPS, '.').split('.');
  if (parts.some((part) => /^xn--/i.test(part)))
    return 'names the site in a code (xn--) that no reader can check; write its name in its own letters';
  const where = 'in the name of the site it leads to';
  const mixture = parts.map(findMixture).find((fault) => fault !== undefined);
  if (mixture !== undefined) return `${mixture}, ${where}`;
  return parts.some((part) => LOOK_ALIKE.test(part))
    ? `has nothing but letters that look Latin and are not, ${where}`
    : undefined;
}

/** Cyrillic or Greek letters alone, each of which is read as a Latin one. */
const LOOK_ALIKE = /^(?=.*\p{L})[аеорсухіјѕԁһӏкԛԝ\d-]*$|^(?=.*\p{L})[αικνορυχ\d-]*$/iu;

/** Signs that look like a full stop between the parts of a host, beside those that NFKC makes one. */
export const STOPS = /[\u3002\uFF61\u0589\u06D4\u2E3C\uA4F8]/g;

/** One address of mail, then perhaps a subject and a text. Others who get the letter too would not be seen. */
const LETTER =
  /^mailto:[^\s@%,;?]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\?(?:subject|body)=[^&]*(?:&(?:subject|body)=[^&]*)*)?$/iu;

/** A path of this site: plain names between single slashes, then perhaps a question or a place. */
const INNER = /^\/(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\/)*(?:[\w-]+(?:\.[\w-]+)*)?(?:[?#].*)?$/i;

/** The host as it was typed. A URL would give letters of other alphabets in a form of its own, which hides them. */
function toTypedHost(address: string): string {
  const host = /^[a-z]+:\/*([^/?#]*)/i.exec(address)?.[1] ?? '';
  try {
    return decodeURIComponent(host);
  } catch {
    return host;
  }
}

/** Whom or what an address leads to: an address of mail in small letters or a host without `www.`; empty for inner paths. */
export function toTarget(address: string): string {
  return /^mailto:([^?]*)/i.exec(address)?.[1]?.toLowerCase() ?? toHost(address);
}

/** The host an address leads to, without `www.`; empty for inner paths and mail. */
export function toHost(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}
