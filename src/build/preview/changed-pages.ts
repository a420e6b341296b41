import { paths } from '#lib/paths.ts';
import type { Entry, Library } from '#library/types.ts';
import type { ChangedFile } from './changed-files.ts';

/** What a change does to the pages of the site, as far as its readers would see it. */
export interface ChangedPages {
  /** Paths of pages that are made from a changed file, sorted. */
  readonly pages: readonly string[];
  /** Texts that have no page: drafts, texts still to come. They are counted and never named. */
  readonly unseen: number;
  /** Texts that were taken out. */
  readonly removed: number;
  /** Anything else, on which any page may depend. */
  readonly others: number;
}

/**
 * Gives what the changed `files` do to the pages. `root` is the folder of the content, such as `content`; `isPage` says
 * whether the built site has a page at a path.
 */
export function toChangedPages(
  files: readonly ChangedFile[],
  library: Library,
  root: string,
  isPage: (path: string) => boolean,
): ChangedPages {
  const pages = new Set<string>();
  const count = { unseen: 0, removed: 0, others: 0 };
  for (const { path, removed } of files) {
    const found = path.startsWith(`${root}/`)
      ? findPaths(path.slice(root.length + 1), path, library)
      : undefined;
    const seen = found?.filter(isPage) ?? [];
    seen.forEach((page) => pages.add(page));
    if (found === undefined) count.others += 1;
    else if (removed) count.removed += 1;
    else if (seen.length === 0) count.unseen += 1;
  }
  return { pages: [...pages].sort(), ...count };
}

const PAGES = {
  posts: paths.post,
  writers: paths.writer,
  evidence: paths.record,
  topics: paths.topic,
  guide: paths.guidePage,
} as const;

/** Pages of lists that are made from one file. */
const LEDGERS = new Map([
  ['facts.yaml', paths.facts()],
  ['glossary.yaml', paths.glossary()],
  ['search-words.yaml', paths.search()],
  ['turning-points.yaml', paths.evidence()],
]);

/** The pages that a file of the content is on; `undefined` where they are those of others, which draw on it. */
function findPaths(name: string, file: string, library: Library): string[] | undefined {
  const [folder = '', inner = ''] = name.split('/');
  const ledger = LEDGERS.get(name);
  if (ledger !== undefined) return [ledger];
  if (folder === 'notes' || folder === 'responses')
    return [...library.notes, ...library.responses]
      .filter((entry) => entry.file === file)
      .map(({ data }) => paths.post(data.post));
  if (!isFolder(folder)) return undefined;
  if (inner.endsWith('.mdx')) return [PAGES[folder](inner.slice(0, -'.mdx'.length))];
  const entries: readonly Entry<unknown>[] = library[folder];
  return entries
    .filter(({ prose }) => prose.uses.pictures.some((picture) => picture.file === inner))
    .map(({ id }) => PAGES[folder](id));
}

function isFolder(name: string): name is keyof typeof PAGES {
  return Object.hasOwn(PAGES, name);
}
