/** What was made of files when they were last read, by path: a file whose text is still the same is not parsed again. */
export type Kept = Map<string, { readonly text: string; readonly made: unknown }>;

/** Gives what `make` makes of a text, or what it made of the same text of the same file before. Without `kept` it is always made. */
export function keep<Made>(kept: Kept | undefined, path: string, text: string, make: () => Made): Made {
  const known = kept?.get(path);
  // A path is always read in one way, so what was made of it then has the type of what would be made now.
  if (known?.text === text) return known.made as Made;
  const made = make();
  kept?.set(path, { text, made });
  return made;
}
