/**
 * Says whether an address, as written in HTML or CSS, loads from the site itself.
 * `data:` and `blob:` count as foreign, because the Content-Security-Policy refuses them.
 */
export function isInner(address: string, origin: string): boolean {
  if (isPlainPath(address)) return true;
  if (hasReferenceInScheme(address)) return false;
  const url = parse(address, origin);
  return url?.origin === new URL(origin).origin && url.username === '';
}

/**
 * Says whether a link leads to a place a reader can open: `https:`, `http:`, `mailto:`, or a path or fragment of this
 * site. Some cited sources exist under `http:` only; contributed prose may not use it (`src/prose/elements.ts`).
 */
export function isReadableLink(address: string): boolean {
  if (isPlainPath(address)) return true;
  if (hasReferenceInScheme(address)) return false;
  const url = parse(address, 'https://inner.example');
  return (
    url?.protocol === 'mailto:' ||
    (/^https?:$/.test(url?.protocol ?? '') && url?.username === '' && url.password === '')
  );
}

// The common case, decided without parsing: "#x", "/" or "/x", where x is no slash, backslash or control character.
function isPlainPath(address: string): boolean {
  return /^(?:#|\/$|\/[\w%.?#-])/.test(address);
}

// A character reference before the first "/", "?" or "#" can spell a scheme that this text does not show.
function hasReferenceInScheme(address: string): boolean {
  const end = address.search(/[/?#]/);
  return (end === -1 ? address : address.slice(0, end)).includes('&');
}

function parse(address: string, base: string): URL | undefined {
  return URL.parse(address, base) ?? undefined;
}
