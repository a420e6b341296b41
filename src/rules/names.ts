import type { Problem } from '#lib/problem.ts';
import { toNameKey } from '#lib/text.ts';
import type { LooseLibrary } from '#library/types.ts';
import { inPlace, problemAt, type AnyEntry, type LooseRule } from './rule.ts';

type Writer = LooseLibrary['writers'][number];
type Response = LooseLibrary['responses'][number];

const HAS_PAGE = 'A writer of this name has a page here.';

/**
 * Names that would tell more than a writer agreed to: another name set beside the page of a writer, which links the two
 * for everybody, and pictures on the page of a pen name. And names by which one person would be taken for another.
 */
export const names: LooseRule = (library) => {
  const writers = new Map(library.writers.map((writer) => [writer.id, writer]));
  return [
    ...findNamesakes(library.writers),
    ...library.responses.flatMap((response) => findUnlinked(response, library.writers)),
    ...library.writers.flatMap(findPictures),
    ...library.posts.flatMap((post) =>
      inPlace(post.data.original?.writers).flatMap(([index, { name, writer: id }]) => {
        const path = `original.writers.${index}.name`;
        const named = id === undefined ? findNamed(name, library.writers) : undefined;
        if (named) return [sayUnlinked(post, path, named)];
        const writer = id === undefined ? undefined : writers.get(id);
        return name !== undefined && writer ? findOtherName(post, path, name, writer) : [];
      }),
    ),
    ...library.posts.flatMap((post) =>
      inPlace(post.data.credits).flatMap(([index, { name }]) => {
        const writer = findNamed(name, library.writers);
        return writer ? [sayHasPage(post, index, writer)] : [];
      }),
    ),
  ];
};

/** Names of writers, today’s before earlier ones: who only once bore a name is the one to tell the two apart. */
function toNames(writers: readonly Writer[]) {
  return [
    ...writers.map((writer) => ({ writer, path: 'name', key: toNameKey(writer.data.name ?? '') })),
    ...writers.flatMap((writer) =>
      inPlace(writer.data.formerNames).map(([index, name]) => ({
        writer, path: `formerNames.${index}`, key: toNameKey(name),
      })),
    ),
  ].filter(({ key }) => key !== ''); // prettier-ignore
}

/** Writers of whom one bears, or once bore, a name that looks like the other’s: the later one could speak for the other. */
function findNamesakes(writers: readonly Writer[]): Problem[] {
  const seen = new Map<string, Writer>();
  return toNames(writers).flatMap(({ writer, path, key }) => {
    const other = seen.get(key) ?? writer;
    seen.set(key, other);
    if (other === writer) return [];
    return [
      problemAt(
        writer,
        path,
        'name',
        `The page "${other.id}" bears this name already.`,
        'Agree on what tells the two apart, such as an initial or a place, and print it with the name.',
      ),
    ];
  });
}

/** Names of the writers of a library: every credit, letter and voice in it is held against the same ones. */
const toldNames = new WeakMap<readonly Writer[], ReturnType<typeof toNames>>();

/** The writer whose page bears a name that looks like this one, today or as an earlier one. */
export function findNamed(name: string | undefined, writers: readonly Writer[]): Writer | undefined {
  const wanted = toNameKey(name ?? '');
  if (wanted === '') return undefined;
  const known = toldNames.get(writers) ?? toNames(writers);
  toldNames.set(writers, known);
  return known.find(({ key }) => key === wanted)?.writer;
}

/** A letter under the name of a writer, whose page it does not link: readers would take it for theirs. */
function findUnlinked(response: Response, writers: readonly Writer[]): Problem[] {
  const { name, penName, role, writer } = response.data.by ?? {};
  const other = writer === undefined ? findNamed(name ?? penName ?? role, writers) : undefined;
  if (!other) return [];
  return [
    (name ?? penName) === undefined
      ? problemAt(response, 'by', 'name', HAS_PAGE, 'Say what the reader does, in words that are no name.')
      : sayUnlinked(response, 'by', other),
  ];
}

function sayUnlinked(origin: AnyEntry, path: string, { id }: Writer): Problem {
  return problemAt(
    origin,
    path,
    'name',
    HAS_PAGE,
    `Write "writer: ${id}" too if it is the same person. If not, agree on a name that tells the two apart.`,
  );
}

function findOtherName(origin: AnyEntry, path: string, name: string, { id, data }: Writer): Problem[] {
  if (data.name === undefined || name === data.name || data.formerNames?.includes(name)) return [];
  return [
    problemAt(
      origin,
      path,
      'name',
      `This is not the name on the page of "${id}", and would be tied to it in public.`,
      data.penName
        ? 'Write the pen name, or take "writer" out.'
        : 'Write the name on that page, or take "writer" out. Earlier names are printed only if they stand under "formerNames" there.',
    ),
  ];
}

function sayHasPage(post: AnyEntry, index: number, { id }: Writer): Problem {
  return problemAt(
    post,
    `credits.${index}.name`,
    'name',
    HAS_PAGE,
    `Write "writer: ${id}" instead of the name.`,
  );
}

function findPictures(writer: Writer): Problem[] {
  if (!writer.data.penName) return [];
  return writer.prose.uses.pictures.map(({ line, column }) => ({
    file: writer.file,
    line,
    column,
    rule: 'name',
    message: 'The page of a pen name shows no picture: it could show who the person is.',
    mend: 'Take the picture out, here and from the folder.',
    level: 'error' as const,
  }));
}
