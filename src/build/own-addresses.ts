/** Gives the path of every whole address of this site that stands in a text, be it markup, data or prose, as often as it stands there. */
export function findOwnPaths(text: string, origin: string): string[] {
  const found: string[] = [];
  let at = text.indexOf(origin);
  while (at !== -1) {
    const after = at + origin.length;
    PATH.lastIndex = after;
    const path = PATH.exec(text)?.[0] ?? '';
    if (!LONGER_HOST.test(text.slice(after, after + 2))) found.push(toPath(path));
    at = text.indexOf(origin, after + path.length);
  }
  return found;
}

/** Gives an address of this site without what follows `?` or `#`. */
export function toPath(address: string): string {
  const path = address.replace(/[?#].*$/s, '').replace(/[.,;:)]+$/, '');
  return path === '' ? '/' : path;
}

/** Whether a path leads to one of the published files: itself, or the page of the folder it names. */
export function isPublished(path: string, files: ReadonlySet<string>): boolean {
  try {
    const file = decodeURIComponent(path.slice(1));
    return files.has(file === '' || file.endsWith('/') ? `${file}index.html` : file);
  } catch {
    return false;
  }
}

/** Kinds of files in which addresses of the site may stand. */
export const TEXTS = /\.(?:html|xml|xsl|json|opml|txt|csv|bib|ris|md|cff|webmanifest)$/;

// A comma ends a cell of a table, a bracket a link in Markdown. No address of ours holds either.
const PATH = /[^\s"'<>&\\{},|()[\]]*/y;

const LONGER_HOST = /^(?:[\w-]|\.\w)/;
