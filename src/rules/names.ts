import type { Problem } from '#lib/problem.ts';
import type { Writer } from '#library/types.ts';
import { problemAt, type AnyEntry, type Rule } from './rule.ts';

/**
 * Names that would tell more than a writer agreed to: another name set beside the page of a writer, which links the two
 * for everybody, and pictures on the page of a pen name.
 */
export const names: Rule = (library) => {
  const writers = new Map(library.writers.map((writer) => [writer.id, writer]));
  return [
    ...library.writers.flatMap(findPictures),
    ...library.posts.flatMap((post) =>
      (post.data.original?.writers ?? []).flatMap(({ name, writer: id }, index) => {
        const writer = id === undefined ? undefined : writers.get(id);
        return writer ? findOtherName(post, `original.writers.${index}.name`, name, writer) : [];
      }),
    ),
    ...library.posts.flatMap((post) =>
      post.data.credits.flatMap(({ name }, index) => {
        const writer = library.writers.find((other) => other.data.name === name);
        return name && writer ? [sayHasPage(post, index, writer)] : [];
      }),
    ),
  ];
};

function findOtherName(origin: AnyEntry, path: string, name: string, { id, data }: Writer): Problem[] {
  if (name === data.name || data.formerNames.includes(name)) return [];
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
