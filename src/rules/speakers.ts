import type { Problem } from '#lib/problem.ts';
import type { LooseLibrary } from '#library/types.ts';
import { findNamed } from './names.ts';
import { allTexts, inPlace, problemAt, type AnyEntry, type LooseRule } from './rule.ts';

type Writers = LooseLibrary['writers'];

/** Voices linked to the page of another name, and people said to be quoted whose voice says so already. */
export const speakers: LooseRule = (library) => [
  ...allTexts(library).flatMap((entry) => [
    ...findOtherNames(entry, library.writers),
    ...findUnlinked(entry, library.writers),
  ]),
  ...library.posts.flatMap((post) => findQuotedTwice(post, library.writers)),
];

function toVoices({ prose }: AnyEntry) {
  return prose.uses.marks.flatMap((use) => (use.name === 'Voice' ? [use] : []));
}

function findOtherNames(entry: AnyEntry, writers: Writers): Problem[] {
  return toVoices(entry).flatMap(({ props: { speaker, writer: id }, line, column }) => {
    const data = writers.find((writer) => writer.id === id)?.data;
    if (!data?.name || data.name === speaker || data.formerNames?.some((name) => name === speaker)) return [];
    return [{
      file: entry.file, line, column, rule: 'voice', level: 'error' as const,
      message: `The speaker is not named as on the page of "${id ?? ''}", and would be tied to it in public.`,
      mend: 'Write the name on that page, or take "writer" out.',
    }]; // prettier-ignore
  });
}

/** A voice under the name of a writer, whose page it does not link: readers would take the words for theirs. */
function findUnlinked(entry: AnyEntry, writers: Writers): Problem[] {
  return toVoices(entry).flatMap(({ props: { speaker, writer, permission }, line, column }) => {
    const other =
      writer === undefined && permission !== 'withdrawn' ? findNamed(speaker, writers) : undefined;
    if (!other) return [];
    return [{
      file: entry.file, line, column, rule: 'voice', level: 'error' as const,
      message: 'A writer of this name has a page here.',
      mend: `Write writer="${other.id}" too if it is the same person. If not, agree on a name that tells the two apart.`,
    }]; // prettier-ignore
  });
}

/** A voice can be withdrawn with one change, so nothing else may say whose words they were. */
function findQuotedTwice(post: LooseLibrary['posts'][number], writers: Writers): Problem[] {
  const voices = toVoices(post).map(({ props }) => props);
  return inPlace(post.data.credits).flatMap(([index, { role, writer, name }]) => {
    const names = writer ? [writers.find(({ id }) => id === writer)?.data.name] : [name];
    const isTold = voices.some(
      (voice) =>
        (writer !== undefined && voice.writer === writer) ||
        (voice.speaker !== undefined && names.includes(voice.speaker)),
    );
    if (role !== 'quoted' || !isTold) return [];
    return [
      problemAt(
        post,
        `credits.${index}`,
        'voice',
        'A <Voice> of this text says already who is quoted.',
        'Take this credit out, so that withdrawing the voice stays one change. <Voice writer="…"> links a page here.',
      ),
    ];
  });
}
