/**
 * Gives Pagefind's program without what this site never starts: its worker, which Trusted Types refuse, and what joins several
 * indexes. The list of what the index holds goes in, because Pagefind would ask for it only once the program runs, and for the
 * rest only once the list is there. `program` and `list` are the texts of `pagefind.js` and `pagefind-entry.json`.
 * Throws where the program is not cut as that of Pagefind 1.6.
 */
export function toSearchProgram(program: string, list: string): string {
  const end = program.indexOf('var Pagefind=class{');
  const kept = program.slice(0, end);
  if (end === -1 || !kept.includes('var PagefindInstance=class{'))
    throw new Error(
      'Pagefind’s program does not look like that of 1.6. Mend: find the class that searches one index in pagefind.js, and name it in src/build/search-program.ts and src/scripts/search/pagefind-program.ts.',
    );
  return `${kept}export{PagefindInstance};export const INDEX=${JSON.stringify(JSON.parse(list))};\n`;
}
