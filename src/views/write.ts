import type { Graph } from '#graph/types.ts';
import { toPostFile } from '#intake/post-file.ts';
import type { NamedIds } from '#lib/named.ts';
import { paths } from '#lib/paths.ts';
import { site } from '#site.ts';
import { toHead } from './head.ts';
import type { Desk, ThanksPage } from './types.ts';

/** Where writers check and send a text. `form`: whether the host of this build takes what a form sends. */
export function toDesk(graph: Graph, tags: Desk['tags'], form: boolean): Desk {
  return {
    form,
    thanks: paths.writeThanks(),
    email: site.email,
    subject: `A text for ${site.name}`,
    repository: site.repository,
    topics: graph.listed.topics.map(({ id, data }) => ({ id, label: data.title })),
    ids: paths.writeIds(),
    tags,
  };
}

/** The ids of everything that marks may name and readers may see. */
export function toNamedIds({ library }: Graph): NamedIds {
  const toIds = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  return {
    source: [...toIds(library.evidence), ...toIds(library.references.items)],
    fact: toIds(library.facts.items),
    term: toIds(library.glossary.items),
    writer: toIds(library.writers),
  };
}

/** An example of the file of a post, which passes the check as it stands. */
export function toSkeleton(topics: Desk['topics']): string {
  return toPostFile(
    {
      title: 'Why I stayed',
      standfirst: 'Six years at step 2, and what made the difference.',
      name: 'Your Name',
      topics: topics.slice(0, 1).map(({ id }) => id),
      day: '2027-01-15',
    },
    SKELETON,
  );
}

const SKELETON = `Begin with a moment rather than with a summary.

## A heading, if the text is long

Leave an empty line between paragraphs. Use *stars* for stress, and
[words in brackets](https://www.example.org/) for a link.`;

/** The page shown when a text was sent without script. */
export function toWriteThanksPage(): ThanksPage {
  return {
    head: toHead({
      title: 'Thank you for writing',
      description: 'Your text has reached the editors.',
      path: paths.writeThanks(),
      noindex: true,
    }),
    line: 'Your text is on its way to the editors. One of them will write to you. Nothing is printed before you have agreed to every word.',
    ways: [
      { label: 'What happens then', to: `${paths.write()}#what-happens-then` },
      { label: 'Back to the bank', to: paths.home() },
    ],
  };
}
