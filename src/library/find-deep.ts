/** Lists and groups within one another that are read: our deepest ledger has four. The parser calls itself for each. */
const DEEPEST = 20;

/** Where brackets, hyphens or spaces would open more than `DEEPEST` levels. One pass, before anything is parsed. */
export function findDeep(source: string): number | undefined {
  const dashes = /^ *(?:[-?] +){20}|^ {100}/m.exec(source);
  if (dashes) return dashes.index;
  let depth = 0;
  for (let index = 0; index < source.length; index += 1) {
    const sign = source[index];
    if (sign === '[' || sign === '{') depth += 1;
    else if ((sign === ']' || sign === '}') && depth > 0) depth -= 1;
    if (depth > DEEPEST) return index;
  }
  return undefined;
}
