import { basename, dirname } from 'node:path/posix';
import { allEntries, type LooseRule } from './rule.ts';

/** Pictures that a text or a writer's page shows and the folder lacks, and pictures that nobody shows. */
export const pictures: LooseRule = (library, known) => {
  const texts = allEntries(library).flatMap(({ file, prose }) =>
    prose.uses.pictures.map((picture) => ({ ...picture, owner: file })),
  );
  const portraits = library.writers.flatMap(({ file: owner, lines, data }) => {
    const file = data.portrait?.file;
    return file === undefined ? [] : [{ file, owner, line: lines['portrait.file'] ?? 1, column: 1 }];
  });
  const shown = [...texts, ...portraits].map((picture) => ({
    ...picture,
    path: `${toFolder(picture.owner)}/${picture.file}`,
  }));
  const used = new Set(shown.map(({ path }) => path));
  // A text that cannot be read to its end may show any picture of its folder.
  const unread = new Set([...known.broken].map(toFolder));
  const level = 'error' as const;
  return [
    ...[library.evidence, library.topics, library.guide, library.notes].flat().flatMap(({ file, prose }) =>
      prose.uses.pictures.map(({ line, column }) => ({
        file,
        line,
        column,
        rule: 'picture',
        message: 'Pictures are shown in posts and on the pages of writers only: this one would be missing.',
        mend: 'Take it out, and say in words what it shows.',
        level,
      })),
    ),
    ...shown
      .filter(({ path }) => !library.pictures.includes(path))
      .map(({ owner, line, column, file }) => ({
        file: owner,
        line,
        column,
        rule: 'picture',
        message: `There is no picture "${file}" beside the text.`,
        mend: 'Put it in the same folder, or correct its name.',
        level,
      })),
    ...library.pictures
      .filter((path) => !used.has(path) && !unread.has(toFolder(path)))
      .map((path) => ({
        file: `content/${path}`,
        line: 1,
        column: 1,
        rule: 'picture',
        message: 'No text shows this picture.',
        mend: 'Show it with ![what it shows](./its-name.jpg), or take it out.',
        level,
      })),
  ];
};

function toFolder(file: string): string {
  return basename(dirname(file));
}
