/** What a reader asks for: words, and for each filter the values chosen. */
export interface Asked {
  readonly words: string;
  /** Only these very words, without the other names that the glossary knows. */
  readonly exact: boolean;
  readonly chosen: Readonly<Record<string, readonly string[]>>;
}

/** The filters, as they are named in the address and in the index. */
export const FILTERS = ['kind', 'topic', 'writer', 'design', 'access', 'year'] as const;

/** Words longer than this are no question any more. */
const LONGEST = 200;

/** Reads the question from the query part of an address. Whatever it does not know is left out. */
export function readAsked(search: string): Asked {
  const given = new URLSearchParams(search);
  const chosen = FILTERS.flatMap((name) => {
    const values = [...new Set(given.getAll(name))].filter((value) => value !== '');
    return values.length > 0 ? [[name, values] as const] : [];
  });
  return {
    words: (given.get('q') ?? '').slice(0, LONGEST),
    exact: given.has('exact'),
    chosen: Object.fromEntries(chosen),
  };
}

/** The query part of the address that leads back to the question: empty, or with its question mark. */
export function toSearch({ words, exact, chosen }: Asked): string {
  const query = new URLSearchParams();
  if (words) query.set('q', words);
  for (const name of FILTERS) for (const value of chosen[name] ?? []) query.append(name, value);
  if (exact && words) query.set('exact', '1');
  return query.size > 0 ? `?${query.toString()}` : '';
}

/** Whether anything is asked for at all. */
export function isAsked({ words, chosen }: Asked): boolean {
  return words !== '' || Object.keys(chosen).length > 0;
}
