/** A tag as it stands in a text: `<Cite id="x" />`. */
export interface TagRead {
  readonly name: string;
  readonly isClosing: boolean;
  readonly props: Readonly<Record<string, string>>;
}

const TAG = /^<(\/?)([A-Za-z]\w*)((?:\s+[A-Za-z]+=(?:"[^"]*"|\{\d+\}))*)\s*\/?>$/;

/** Reads one tag, or gives nothing where it is none. */
export function readTag(value: string): TagRead | undefined {
  const [, slash, name, props = ''] = TAG.exec(value.trim()) ?? [];
  if (name === undefined) return undefined;
  return {
    name,
    isClosing: slash === '/',
    props: Object.fromEntries(
      [...props.matchAll(/([A-Za-z]+)=(?:"([^"]*)"|\{(\d+)\})/g)].map(([, prop, words, count]) => [
        prop ?? '',
        words ?? count ?? '',
      ]),
    ),
  };
}

/** What the preview says in place of a mark, whose look needs the whole site. */
export function toMarkLabel({ name, isClosing, props }: TagRead): string {
  if (isClosing) return `end of ${name}`;
  const told = props['id'] ?? props['by'] ?? props['speaker'] ?? props['title'];
  return told === undefined ? name : `${name}: ${told}`;
}
