import type { LooseRule } from './rule.ts';

/** Passages without an id of their own: their addresses tell their turn in the text, which changes. Said once for a post. */
export const passageIds: LooseRule = ({ posts }) =>
  posts.flatMap(({ file, prose, hasFaultyText }) => {
    if (hasFaultyText) return [];
    const [first, ...more] = prose.uses.marks.filter(
      ({ name, props }) => name === 'Passage' && props.id === undefined,
    );
    if (!first) return [];
    const { line, column, anchor } = first;
    const some = more.length === 0 ? 'This passage has' : `This passage and ${more.length} more have`;
    return [{
      file, line, column, rule: 'passage-id', level: 'advice',
      message: `${some} no id: an address such as #${anchor} leads elsewhere when a passage is put before it.`,
      mend: `Give each an id that says what it is about, or id="${anchor}" where that address is known already.`,
    }]; // prettier-ignore
  });
