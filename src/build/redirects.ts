/** One old address and where it leads now. `from` may end in `*`; `:splat` in `to` stands for what the star held. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Gives the text of the `_redirects` file, one permanent redirect a line. Throws on a line the host would misread. */
export function toRedirects(table: readonly Redirect[]): string {
  const seen = new Set<string>();
  return table
    .map(({ from, to }) => {
      const problem = findProblem(from, to) ?? (seen.has(from) ? 'stands twice; keep one' : undefined);
      if (problem !== undefined) throw new Error(`src/site.ts  redirects  "${from}" → "${to}" ${problem}.`);
      seen.add(from);
      return `${from} ${to} 301\n`;
    })
    .join('');
}

function findProblem(from: string, to: string): string | undefined {
  if (/[\s#]/.test(from + to)) return 'holds a space or "#"; write it percent-encoded';
  if (!/^\/(?!\/)/.test(from)) return 'must start at this site; begin `from` with one "/"';
  if (!/^(?:\/(?!\/)|https:\/\/)/.test(to)) return 'leads nowhere; begin `to` with "/" or "https://"';
  if (/\*./.test(from)) return 'has a star in the middle; a star may only be the last character of `from`';
  if (to.includes(':splat') && !from.endsWith('*')) return 'uses :splat without a star; end `from` with "*"';
  return undefined;
}
