import type { Problem } from '#lib/problem.ts';
import { toNameKey } from '#lib/text.ts';
import type { LooseLibrary } from '#library/types.ts';
import { inPlace, problemAt, type AnyEntry, type LooseRule } from './rule.ts';

type Writer = LooseLibrary['writers'][number];
type Response = LooseLibrary['responses'][number];

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
        const writer = id === undefined ? undefined : writers.get(id);
        return name !== undefined && writer
          ? findOtherName(post, `original.writers.${index}.name`, name, writer)
          : [];
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

/** Writers whose names differ in capitals, accents or spaces at most: the later file could speak for the other. */
function findNamesakes(writers: readonly Writer[]): Problem[] {
  const seen = new Map<string, string>();
  return writers.flatMap((writer) => {
    const name = toNameKey(writer.data.name ?? '');
    const other = seen.get(name);
    seen.set(name, other ?? writer.id);
    if (other === undefined || name === '') return [];
    return [
      problemAt(
        writer,
        'name',
        'name',
        `The page "${other}" bears this name already.`,
        'Agree on what tells the two apart, such as an initial or a place, and print it with the name.',
      ),
    ];
  });
}

/** The writer whose page bears a name that looks like this one. */
export function findNamed(name: string | undefined, writers: readonly Writer[]): Writer | undefined {
  const key = toNameKey(name ?? '');
  return key === '' ? undefined : writers.find(({ data }) => toNameKey(data.name ?? '') === key);
}

/** A letter under the name of a writer, whose page it does not link: readers would take it for theirs. */
function findUnlinked(response: Response, writers: readonly Writer[]): Problem[] {
  const { name, penName, writer } = response.data.by ?? {};
  const other = findNamed(name ?? penName, writers);
  if (!other || writer !== undefined) return [];
  return [
    problemAt(
      response,
      'by',
      'name',
      'A writer of this name has a page here.',
      `Write "writer: ${other.id}" too if it is the same person. If not, agree on a name that tells the two apart.`,
    ),
  ];
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
    'A writer of this name has a page here.',
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
