import { paths } from '#lib/paths.ts';
import { toClaimTexts } from '#graph/claim-text.ts';
import type { Graph } from '#graph/types.ts';
import type { Post } from '#library/types.ts';
import type { MarkProps } from '#prose/marks.ts';
import type { Prose } from '#prose/types.ts';
import { toPath } from './cards.ts';
import { getCitables } from './sources.ts';
import type { ClaimShown, DisputeShown, RecordPage } from './types.ts';

/** What can stand behind a claim, in the words that readers see. */
export const CLAIM_WORDS: Readonly<Record<MarkProps['Claim']['status'], string>> = {
  supported: 'Supported by a source',
  named: 'Source named, not linked',
  'second hand': 'Second hand',
  experience: 'From experience',
  opinion: 'Opinion',
  unknown: 'Source unknown',
  disputed: 'Disputed',
};

/** The claims of one text, in order, each with what stands behind it and the claim it is disputed by or disputes. */
export function toClaims(graph: Graph, prose: Prose): ClaimShown[] {
  const claims = findClaims(graph, prose);
  const citables = getCitables(graph);
  return claims.map(({ anchor, text, props: { status, source, disputes } }) => {
    const rival = claims.find(
      (other) => other.anchor === disputes || (other.props.disputes === anchor && other.anchor !== anchor),
    );
    const citable = source ? citables.get(source) : undefined;
    return {
      anchor,
      text,
      status: CLAIM_WORDS[status],
      ...(citable ? { source: { label: citable.short, to: citable.to ?? '#sources' } } : {}),
      ...(rival ? { disputes: { anchor: rival.anchor, text: rival.text } } : {}),
    };
  });
}

/** Claims anywhere on the site that name a work as their support. */
export function toSupported(graph: Graph, source: string): RecordPage['claims'] {
  return (graph.claims.get(source) ?? []).map(({ text, page, anchor }) => ({
    text,
    page: { label: page.title, to: `${toPath(page)}#${anchor}` },
  }));
}

/** Every pair of claims in these posts of which one disputes the other, each pair once. */
export function toDisputes(graph: Graph, posts: readonly Post[]): DisputeShown[] {
  return posts.flatMap((post) => {
    const claims = findClaims(graph, post.prose);
    const toSide = ({ anchor, text, props }: (typeof claims)[number]) => ({
      text,
      status: CLAIM_WORDS[props.status],
      to: `${paths.post(post.id)}#${anchor}`,
    });
    return claims.flatMap((claim) => {
      const rival = claims.find(({ props }) => props.id === claim.props.disputes);
      return rival
        ? [
            {
              page: { label: post.data.title, to: paths.post(post.id) },
              sides: [toSide(rival), toSide(claim)],
            },
          ]
        : [];
    });
  });
}

function findClaims({ library }: Graph, prose: Prose) {
  const texts = toClaimTexts(library.facts, prose);
  return prose.uses.marks.flatMap((use) =>
    use.name === 'Claim' ? [{ ...use, text: texts.get(use.anchor) ?? '' }] : [],
  );
}
