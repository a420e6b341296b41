import { findNearest, toSlug } from '#lib/text.ts';
import type { Problem } from '#lib/problem.ts';
import { toNamed, UNNAMED_BY } from '#lib/signed-words.ts';
import type { LooseLibrary } from '#library/types.ts';
import { findUnplaced } from './unplaced-writers.ts';
import { allEntries, inPlace, problemAt, sayUnknown, type Known, type LooseRule } from './rule.ts';

/** Passages whose writers are not those of the post, unnamed writers who could be worked out, and passages where none belong. */
export const passages: LooseRule = (library, known) => [
  ...findMisnamed(library),
  ...findMisplaced(library, known),
];

function findMisnamed({ writers }: LooseLibrary): Problem[] {
  return writers
    .filter(({ id }) => UNNAMED_BY.includes(id))
    .map((writer) =>
      problemAt(
        writer,
        '',
        'passage',
        `A writer cannot have the id "${writer.id}": <Passage by="${writer.id}"> means something else.`,
        'Rename the file.',
      ),
    );
}

function findMisplaced(library: LooseLibrary, known: Known): Problem[] {
  const posts = new Map(library.posts.map((post) => [post.file, post]));
  return allEntries(library).flatMap((entry) => {
    const uses = entry.prose.uses.marks.filter((use) => use.name === 'Passage');
    const post = posts.get(entry.file);
    const writers = post?.data.writers;
    // That a joint post lacks its second writer, or names of writers cannot be read, is a fault of its own.
    if (post && (!writers || writers.includes(null) || (post.data.kind === 'joint' && writers.length < 2)))
      return [];
    if (post && writers && writers.length > 1) return findFaults(library, known, post, uses);
    return uses.map((use) =>
      problemOf(
        entry,
        use,
        'Only a post of several writers has passages.',
        'Take <Passage> and </Passage> out, or name the other writers at the top of the file.',
      ),
    );
  });
}

type Post = LooseLibrary['posts'][number];
type PassageUse = Extract<Post['prose']['uses']['marks'][number], { name: 'Passage' }>;

/** Everybody whom a post names as a writer. */
function toWriters({ data }: Post): ReadonlySet<string> {
  return new Set(inPlace(data.writers).map(([, id]) => id));
}

function problemOf(
  { file }: { readonly file: string },
  { line, column }: PassageUse,
  message: string,
  mend: string,
): Problem {
  return { file, line, column, rule: 'passage', message, mend, level: 'error' };
}

function findFaults(library: LooseLibrary, known: Known, post: Post, uses: readonly PassageUse[]): Problem[] {
  const writers = toWriters(post);
  const strangers = new Map<string, PassageUse>();
  for (const use of uses)
    for (const id of toNamed(use.props.by))
      if (!writers.has(id) && !strangers.has(id)) strangers.set(id, use);
  const isMeant = (id: string) =>
    !known.writers.has(id) || [...strangers.keys()].some((stranger) => findNearest(stranger, writers) === id);
  return [
    ...[...strangers].map(([id, use]) => sayStranger(post, use, id, known)),
    ...uses.flatMap((use) => findUnnamedFaults(library, post, use)),
    ...(known.unsure.has(post.file) ? [] : findUnplaced(post, isMeant)),
  ];
}

/** That an id is no writer of the post: said once, where it first stands. */
function sayStranger(post: Post, use: PassageUse, id: string, known: Known): Problem {
  if (known.writers.has(id) && !UNNAMED_BY.includes(id))
    return problemOf(
      post,
      use,
      `A passage is by "${id}", whom the post does not name.`,
      `Add ${id} under "writers" at the top of the file, or correct the id.`,
    );
  return problemOf(
    post,
    use,
    `${sayUnknown('writer', id, toWriters(post))} The post does not name this writer.`,
    'Use ids that stand under "writers" at the top of the file.',
  );
}

function findUnnamedFaults(library: LooseLibrary, post: Post, use: PassageUse): Problem[] {
  const { by, count = 0, id } = use.props;
  if (by !== 'some') return [];
  const all = toWriters(post).size;
  const at = (message: string, mend: string) => problemOf(post, use, message, mend);
  const named = id === undefined ? undefined : findNameIn(library, post, id);
  return [
    ...(count < 2
      ? [
          at(
            `count={${count}} is one writer, and one of ${all} can be worked out.`,
            'Name the writer, or let at least two stay unnamed.',
          ),
        ]
      : []),
    ...(count >= all
      ? [at(`count={${count}} is every writer of this post.`, 'Write by="together", or lower the count.')]
      : []),
    ...(named === undefined
      ? []
      : [
          at(
            `The id "${id ?? ''}" holds a name of ${named}, and this passage names nobody.`,
            'Give it an id that says what it is about.',
          ),
        ]),
  ];
}

/** The writer of the post a part of whose id or name stands in the address of a passage. */
function findNameIn({ writers }: LooseLibrary, post: Post, anchor: string): string | undefined {
  const words = new Set(anchor.split('-'));
  return [...toWriters(post)].find((id) => {
    const name = writers.find((writer) => writer.id === id)?.data.name ?? '';
    return [...id.split('-'), ...toSlug(name).split('-')].some((part) => part.length > 2 && words.has(part));
  });
}
