import { problemAt, type LooseRule } from './rule.ts';

/** Two pages of the guide with one place in it: which of them comes first would be chance. */
export const guideOrder: LooseRule = ({ guide }) => {
  const seen = new Map<number, string>();
  return guide.flatMap((page) => {
    const { order } = page.data;
    if (order === undefined) return [];
    const first = seen.get(order);
    seen.set(order, first ?? page.id);
    if (first === undefined) return [];
    return [
      problemAt(
        page,
        'order',
        'guide',
        `The page "${first}" has the same place in the guide.`,
        'Give one of the two another number.',
      ),
    ];
  });
};
