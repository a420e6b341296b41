import { problemAt, type Rule } from './rule.ts';

/** Two posts that are the same part of one series. */
export const series: Rule = (library) => {
  const parts = new Map<string, string>();
  const posts = library.posts.filter(({ data }) => data.state !== 'withdrawn');
  return posts.toSorted((a, b) => a.data.published.localeCompare(b.data.published)).flatMap((post) => {
    if (!post.data.series) return [];
    const { title, part } = post.data.series;
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
