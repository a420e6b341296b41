import { toResponseAnchor } from './anchors.ts';

/** Makes the addresses of pages made from content, so that a change of shape is a change of one line. */
export const paths = {
  home: () => '/',
  posts: (page = 1) => (page === 1 ? '/posts/' : `/posts/page/${page}/`),
  post: (id: string) => `/posts/${id}/`,
  writers: () => '/writers/',
  writer: (id: string) => `/writers/${id}/`,
  evidence: () => '/evidence/',
  record: (id: string) => `/evidence/${id}/`,
  finding: (recordId: string, findingId: string) => `/evidence/${recordId}/#${findingId}`,
  topics: () => '/topics/',
  topic: (id: string) => `/topics/${id}/`,
  guide: () => '/guide/',
  guidePage: (id: string) => `/guide/${id}/`,
  glossary: () => '/glossary/',
  term: (id: string) => `/glossary/#${id}`,
  facts: () => '/facts/',
  fact: (id: string) => `/facts/#${id}`,
  chartTable: (id: string) => `/charts/${id}.csv`,
  timelineTable: () => '/charts/timeline.csv',
  data: () => '/data/',
  dataFile: (name: string, format: 'json' | 'csv') => `/data/${name}.${format}`,
  /** The version of the shapes is part of the address: a later one leaves this where it is. */
  dataSchema: (name: string) => `/data/schema/v1/${name}.json`,
  corpus: () => '/data/midstream.md',
  library: (format: string) => `/library.${format}`,
  citationFile: () => '/CITATION.cff',
  browse: () => '/browse/',
  search: () => '/search/',
  /** The form of search alone, for the dialog. */
  searchForm: () => '/search/form/',
  report: () => '/report/',
  reportThanks: () => '/report/thanks/',
  write: () => '/write/',
  writeThanks: () => '/write/thanks/',
  /** Ids that marks may name. */
  writeIds: () => '/write/ids.json',
  responses: () => '/responses/',
  response: (postId: string, id: string) => `/posts/${postId}/#${toResponseAnchor(id)}`,
  /** Where it is said how to send a response. */
  respond: () => '/responses/#send',
  feeds: () => '/feeds/',
  corrections: () => '/corrections/',
  /** A line of the page of corrections. */
  correction: (anchor: string) => `/corrections/#${anchor}`,
  /** The feed of what stands on `page`: of a topic, a writer; without one, of everything. */
  feed: (page = '/') => `${page}rss.xml`,
  /** The same as JSON Feed. */
  jsonFeed: (page = '/') => `${page}feed.json`,
  /** Where the older entries of the feed of `page` lie, as a `page` for the two above. The first archive holds the oldest. */
  feedArchive: (page: string, number: number) => `${page}archive/${number}/`,
  /** Every feed, for reader apps (OPML). */
  feedList: () => '/feeds.opml',
} as const;

/** Anchor of a source in a page's end list. */
export function toSourceAnchor(id: string): string {
  return `source-${id}`;
}

/** Where a problem with the page at `path` is reported: the page for reports, which can fill in where the reader came from. */
export function toReportPath(path: string): string {
  return `${paths.report()}?page=${path}`;
}

/** The address of a letter to the editors about a page of the site at `base`, with its subject and a request in it. */
export function toReportLetter(email: string, base: string, path: string): string {
  const subject = `Problem on ${toAbsolute(base, path)}`;
  const body =
    'What is wrong?\n\n\nPlease leave out everything about patients: names, dates, places, stories.';
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** Whole address of an inner path on the published site. */
export function toAbsolute(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}
