import type { LooseLibrary } from '#library/types.ts';
import { allTexts, hasWithdrawnVoice, sayUnknown, type AnyEntry, type LooseRule } from './rule.ts';

/**
 * Claims that dispute a claim which nobody makes there. A text disputes its own claims only; a response also those of its
 * post, a reply also those of the response it answers, and none of them may take an id that one of the others has. Where a voice was
 * withdrawn the claim may have stood in it: withdrawing is one change, so the claim is then shown without its other side.
 */
export const claims: LooseRule = (library) =>
  allTexts(library).flatMap((entry) => {
    const answered = findAnswered(library, entry);
    if (!answered) return [];
    const others = new Set(answered.flatMap(toClaimIds));
    const isWhole = ![entry, ...answered].some(hasWithdrawnVoice);
    const made = new Set([...toClaimIds(entry), ...others]);
    return entry.prose.uses.marks.flatMap((use) => {
      if (use.name !== 'Claim') return [];
      const message = findFault(use.props, made, others, isWhole);
      if (message === undefined) return [];
      const { line, column } = use;
      const mend = others.has(use.props.id)
        ? 'Give this claim another id.'
        : `Use the id of another <Claim> in this text${others.size > 0 ? ' or in the one it answers' : ''}.`;
      return [{ file: entry.file, line, column, rule: 'claim', message, mend, level: 'error' as const }];
    });
  });

function findFault(
  { id, disputes }: { readonly id: string; readonly disputes?: string | undefined },
  made: ReadonlySet<string>,
  others: ReadonlySet<string>,
  isWhole: boolean,
): string | undefined {
  if (others.has(id)) return `The text that is answered has a claim "${id}" too.`;
  if (disputes === undefined) return undefined;
  if (disputes === id) return 'The claim disputes itself.';
  return made.has(disputes) || !isWhole ? undefined : sayUnknown('claim', disputes, made);
}

/**
 * What a response stands under: its post, and for a reply the response it answers. Nothing for other texts; `undefined`
 * when the post is not there or not sound, which is a problem of its own.
 */
function findAnswered({ posts, responses }: LooseLibrary, entry: AnyEntry): AnyEntry[] | undefined {
  const response = responses.find(({ file }) => file === entry.file);
  if (!response) return [];
  const post = posts.find(({ id }) => id === response.data.post);
  const answered = post && [post, ...responses.filter(({ id }) => id === response.data.answers)];
  return answered?.some(({ hasFaultyText }) => hasFaultyText) ? undefined : answered;
}

function toClaimIds({ prose }: AnyEntry): string[] {
  return prose.uses.marks.flatMap((use) => (use.name === 'Claim' ? [use.props.id] : []));
}
