/** What a mark names on the site, and the property in which it does. The id of a passage or a claim is its own. */
const NAMED = {
  Cite: { noun: 'source', prop: 'id' },
  Claim: { noun: 'source', prop: 'source' },
  Fact: { noun: 'fact', prop: 'id' },
  Term: { noun: 'term', prop: 'id' },
  Voice: { noun: 'writer', prop: 'writer' },
} as const;

/** A kind of thing that marks name by its id. */
export type Noun = (typeof NAMED)[keyof typeof NAMED]['noun'];

/** The ids of everything that marks may name. */
export type NamedIds = Readonly<Record<Noun, readonly string[]>>;

/** What a mark with these properties names, if it names anything. */
export function findNamed(
  mark: string,
  props: Readonly<Record<string, unknown>>,
): { readonly noun: Noun; readonly id: string } | undefined {
  if (!Object.hasOwn(NAMED, mark)) return undefined;
  const { noun, prop } = NAMED[mark as keyof typeof NAMED];
  const id = props[prop];
  return typeof id === 'string' ? { noun, id } : undefined;
}
