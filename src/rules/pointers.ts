import { paths } from '#lib/paths.ts';
import type { LooseLibrary } from '#library/types.ts';
import { inPlace, problemAt } from './rule.ts';

/** A place in a file that leads to a page of the site. */
export interface Pointer {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Address of the page, without what follows `?` or `#`. */
  readonly to: string;
}

type Origin = Parameters<typeof problemAt>[0];
type Text = LooseLibrary['posts'][number]['prose'];

/** Every place of `library` that leads to a page: in texts, in front matter, and in ledgers, which name records as sources. */
export function findPointers(library: LooseLibrary): Pointer[] {
  const { posts, evidence, topics, guide, writers, notes, responses, facts, glossary, turningPoints } =
    library;
  return [
    ...[...posts, ...evidence, ...topics, ...guide, ...writers, ...notes, ...responses].flatMap(inText),
    ...posts.flatMap((post) => [
      ...at(post, 'topics', post.data.topics, paths.topic),
      ...at(post, 'original.reference', post.data.original?.reference, paths.record),
    ]),
    ...evidence.flatMap((record) => [
      ...at(record, 'topics', record.data.topics, paths.topic),
      ...at(record, 'related', record.data.related, paths.record),
      ...inPlace(record.data.findings).flatMap(([index, finding]) =>
        at(record, `findings.${index}.topics`, finding.topics, paths.topic),
      ),
    ]),
    ...topics.flatMap((topic) => at(topic, 'reading', topic.data.reading, paths.record)),
    ...inPlace(facts.items).flatMap(([index, { source }]) =>
      at(facts, `facts.${index}.source`, source, paths.record),
    ),
    ...[glossary, turningPoints].flatMap((ledger) =>
      inPlace(ledger.items).flatMap(([index, { source }]) =>
        at(ledger, `${index}.source`, source, paths.record),
      ),
    ),
  ];
}

/** Sources are records or references: as the address of a record, the id of a reference leads nowhere. */
function inText({ file, prose }: { readonly file: string; readonly prose: Text }): Pointer[] {
  const { marks, links } = prose.uses;
  return [
    ...marks.flatMap((use) => {
      const id = use.name === 'Cite' ? use.props.id : use.name === 'Claim' ? use.props.source : undefined;
      const writer = use.name === 'Voice' ? use.props.writer : undefined;
      const to = id ? paths.record(id) : writer && paths.writer(writer);
      return to === undefined ? [] : [{ file, line: use.line, column: use.column, to }];
    }),
    ...links.map(({ to, line, column }) => ({ file, line, column, to: to.split(/[?#]/)[0] ?? '' })),
  ];
}

function at(
  { file, lines }: Origin,
  path: string,
  ids: string | readonly (string | null)[] | undefined,
  toPath: (id: string) => string,
): Pointer[] {
  const place = (of: string) => ({ file, line: lines[of] ?? lines[path] ?? 1, column: 1 });
  if (typeof ids === 'string') return [{ ...place(path), to: toPath(ids) }];
  return inPlace(ids).map(([index, id]) => ({ ...place(`${path}.${index}`), to: toPath(id) }));
}
