/** Why an address may not be linked to, or `undefined` when it may. Inner paths begin with `/` or `#`. */
export function findAddressFault(address: string): string | undefined {
  if (/[\p{Cc}\p{Cf}\s\\]/u.test(address)) return 'has a space, a backslash or an invisible character in it';
  if (address.startsWith('//')) return 'begins with two slashes, which leads to another site';
  if (address.startsWith('/') || address.startsWith('#')) return undefined;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return 'is not a whole address';
  }
  if (url.protocol === 'mailto:') return undefined;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return `begins with "${url.protocol}"`;
  if (url.username || url.password) return 'has a user name in it, which can hide where it leads';
  if (/^[\d.]+$|^\[/.test(url.hostname) || !url.hostname.includes('.'))
    return 'leads to a bare number or a local name, not to a site';
  return undefined;
}

/** The host an address leads to, without `www.`; empty for inner paths and mail. */
export function toHost(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}
