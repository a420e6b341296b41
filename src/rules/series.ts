import { problemAt, type LooseRule } from './rule.ts';

/** Two posts that are the same part of one series. */
export const series: LooseRule = (library) => {
  const parts = new Map<string, string>();
  const posts = library.posts.filter(({ data }) => data.state !== 'withdrawn');
  return posts.toSorted((a, b) => (a.data.published ?? '').localeCompare(b.data.published ?? '')).flatMap((post) => {
    const { title, part } = post.data.series ?? {};
    if (title === undefined || part === undefined) return [];
    const key = `${part} ${title}`;
    const first = parts.get(key);
    parts.set(key, first ?? post.file);
    if (first === undefined) return [];
    return [
      problemAt(
        post,
        'series.part',
        'series',
        `Part ${part} of “${title}” is already ${first}.`,
        'Give one of the two another number.',
      ),
    ];
  }); // prettier-ignore
};
