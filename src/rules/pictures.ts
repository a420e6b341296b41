import { basename, dirname } from 'node:path/posix';
import type { Problem } from '#lib/problem.ts';
import type { LooseLibrary } from '#library/types.ts';
import { allEntries, type Known, type LooseRule } from './rule.ts';

/** Pictures that a text or a writer's page shows and the folder lacks, and pictures that nobody shows. */
export const pictures: LooseRule = (library, known) => {
  const shown = findShown(library);
  return [...findMisplaced(library), ...findMissing(library, shown), ...findUnused(library, shown, known)];
};

type Place = Pick<Problem, 'file' | 'line' | 'column'>;

/** A place that shows a picture: its name, and its path as the library has it. */
interface Shown extends Place {
  readonly name: string;
  readonly path: string;
}

function findShown(library: LooseLibrary): Shown[] {
  const texts = allEntries(library).flatMap(({ file, prose }) =>
    prose.uses.pictures.map(({ file: name, line, column }) => ({ file, line, column, name })),
  );
  const portraits = library.writers.flatMap(({ file, lines, data }) => {
    const name = data.portrait?.file;
    return name === undefined ? [] : [{ file, line: lines['portrait.file'] ?? 1, column: 1, name }];
  });
  return [...texts, ...portraits].map((shown) => ({
    ...shown,
    path: `${toFolder(shown.file)}/${shown.name}`,
  }));
}

function toFolder(file: string): string {
  return basename(dirname(file));
}

function findMisplaced({ evidence, topics, guide, notes }: LooseLibrary): Problem[] {
  return [evidence, topics, guide, notes]
    .flat()
    .flatMap(({ file, prose }) =>
      prose.uses.pictures.map(({ line, column }) =>
        problemOf(
          { file, line, column },
          'Pictures are shown in posts and on the pages of writers only: this one would be missing.',
          'Take it out, and say in words what it shows.',
        ),
      ),
    );
}

function problemOf({ file, line, column }: Place, message: string, mend: string): Problem {
  return { file, line, column, rule: 'picture', message, mend, level: 'error' };
}

function findMissing(library: LooseLibrary, shown: readonly Shown[]): Problem[] {
  return shown
    .filter(({ path }) => !library.pictures.includes(path))
    .map((place) =>
      problemOf(
        place,
        `There is no picture "${place.name}" beside the text.`,
        'Put it in the same folder, or correct its name.',
      ),
    );
}

function findUnused(library: LooseLibrary, shown: readonly Shown[], known: Known): Problem[] {
  const used = new Set(shown.map(({ path }) => path));
  // A text that cannot be read to its end may show any picture of its folder.
  const unread = new Set([...known.broken].map(toFolder));
  return library.pictures
    .filter((path) => !used.has(path) && !unread.has(toFolder(path)))
    .map((path) =>
      problemOf(
        { file: `content/${path}`, line: 1, column: 1 },
        'No text shows this picture.',
        'Show it with ![what it shows](./its-name.jpg), or take it out.',
      ),
    );
}
