import { basename, dirname } from 'node:path/posix';
import { allEntries, type LooseRule } from './rule.ts';

/** Pictures that a text shows and the folder lacks, and pictures that no text shows. */
export const pictures: LooseRule = (library, known) => {
  const shown = allEntries(library).flatMap(({ file, prose }) =>
    prose.uses.pictures.map((picture) => ({
      ...picture,
      owner: file,
      path: `${toFolder(file)}/${picture.file}`,
    })),
  );
  const used = new Set(shown.map(({ path }) => path));
  const portraits = new Set(
    library.writers.flatMap(({ data }) => (data.portrait?.file ? [`writers/${data.portrait.file}`] : [])),
  );
  // A text that cannot be read to its end may show any picture of its folder.
  const unread = new Set([...known.broken].map(toFolder));
  const level = 'error' as const;
  return [
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
      .filter((path) => !used.has(path) && !portraits.has(path) && !unread.has(toFolder(path)))
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
