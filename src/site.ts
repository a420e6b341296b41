/** The facts about the site. Change this file to make it yours; nothing here computes anything. */
export const site = {
  name: 'Midstream',
  tagline: 'Writing and evidence on the Psychological Wellbeing Practitioner role',
  description:
    'A calm place to read, look up and add to what is known about the Psychological Wellbeing Practitioner role in England’s NHS Talking Therapies.',
  /** Address of the published site, without a slash at its end. Feeds, the site map and canonical links are built on it. */
  url: 'https://midstream.example',
  /** A year in which that address was ours. It is part of the ids of entries in feeds, so it stays. */
  since: 2026,
  language: 'en-GB',
  /** Where pull requests are opened: the "edit" and "new file" links point here. */
  repository: 'https://github.com/midstream-pwp/midstream',
  email: 'editors@midstream.example',
  licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
  navigation: [
    { label: 'Posts', to: '/posts/' },
    { label: 'Evidence', to: '/evidence/' },
    { label: 'Topics', to: '/topics/' },
    { label: 'Guide', to: '/guide/' },
    { label: 'Write', to: '/write/' },
  ],
  footer: [
    { label: 'About', to: '/about/' },
    { label: 'Writers', to: '/writers/' },
    { label: 'Glossary', to: '/glossary/' },
    { label: 'Figures', to: '/facts/' },
    { label: 'Browse', to: '/browse/' },
    { label: 'Responses', to: '/responses/' },
    { label: 'Data', to: '/data/' },
    { label: 'Feeds', to: '/feeds/' },
    { label: 'Corrections', to: '/corrections/' },
    { label: 'Privacy', to: '/privacy/' },
    { label: 'Accessibility', to: '/accessibility/' },
    { label: 'If you need help now', to: '/about/#if-you-need-help-now' },
  ],
  /** Three figures shown on the home page, by their id in facts.yaml. */
  homeFacts: ['leavers-pwp-2015', 'burnout-pwp-2017', 'pay-band-5-2025'],
} as const;

/** How a source is cited in a text: by a small number, or by its authors and year. */
export const citationStyle: 'numbered' | 'author-date' = 'numbered';

/** Numbers that decide behaviour, each with its reason. */
export const limits = {
  /** Reading pace for the reading time shown on posts: an ordinary adult reads about 230 words a minute. */
  wordsPerMinute: 230,
  /** Cards on one page of a long list: about three screens on a phone. */
  postsPerPage: 20,
  /** Pieces of one kind on a writer's page that each get a card. More are told by year, a line each. */
  writerCards: 12,
  /** Entries in a feed, and in each of its archives with older ones: enough for a reader who looks in once a season. */
  feedEntries: 50,
  /** Records up to which each has its sentence in the list of evidence. With 600 the page would weigh more than 60 kB packed (`bench/evidence.ts`). */
  evidenceSentences: 300,
  /** Pages named under a word of the glossary: more than a reader follows. The rest are counted. */
  termPages: 6,
  /** Newest posts on the small list that search looks through at every key; with 300 it stays under 25 kB packed. */
  quickPosts: 400,
  /** Newest posts whose headings and summaries stand on it too. */
  quickHeadings: 100,
  /** Months after which a check of a work's access is shown as old. */
  accessCheckMonths: 12,
} as const;

/** Old addresses and where they lead now. `:splat` keeps the rest of the address. Becomes the host's redirect table. */
export const redirects: readonly { from: string; to: string }[] = [
  { from: '/feed/', to: '/rss.xml' },
  { from: '/feed', to: '/rss.xml' },
  { from: '/facts.csv', to: '/data/facts.csv' },
  { from: '/facts.json', to: '/data/facts.json' },
  { from: '/blog/*', to: '/posts/:splat' },
  { from: '/category/*', to: '/topics/:splat' },
  { from: '/tag/*', to: '/topics/:splat' },
  { from: '/author/*', to: '/writers/:splat' },
  { from: '/guest-writers/*', to: '/writers/' },
];
