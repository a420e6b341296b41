/**
 * What is wrong with the kinds of files that a change touches: from a fork it may change words (`content/`) or anything
 * else, not both. A text that brings its own rules would be held against those.
 */
export function findBothKinds(paths: readonly string[], fromFork: boolean): string[] {
  const others = paths.filter((path) => !path.startsWith('content/'));
  const [first] = others;
  if (!fromFork || first === undefined || others.length === paths.length) return [];
  const rest = others.length === 1 ? '' : ` and ${others.length - 1} more`;
  return [
    `This pull request changes texts in content/ and other files as well (${first}${rest}). Please make two pull requests of it, one with the texts and one with the rest: different people look at them.`,
  ];
}
