import { toBehindAnchor, toResponseAnchor } from '#lib/anchors.ts';
import { paths } from '#lib/paths.ts';
import { toSignature } from '#graph/responses.ts';
import type { Graph } from '#graph/types.ts';
import { toMarkTexts } from '#graph/words.ts';
import type { Post, Topic } from '#library/types.ts';
import type { MarkProps } from '#prose/marks.ts';
import type { Prose } from '#prose/types.ts';
import { toPath } from './cards.ts';
import { getCitables } from './sources.ts';
import type { ClaimShown, DisputeShown, Link, RecordPage } from './types.ts';

/** What can stand behind a claim, in the words that readers see. */
export const CLAIM_WORDS: Readonly<Record<MarkProps['Claim']['status'], string>> = {
  supported: 'Supported by a source',
  named: 'They name a source without a link',
  'second hand': 'Known only through others',
  experience: 'Their own experience',
  opinion: 'Their opinion',
  unknown: 'They give no source',
  disputed: 'Disputed',
};

/** The claims of one post, in order, each with what stands behind it and the claim it is disputed by or disputes. */
export function toClaims(graph: Graph, post: Post): ClaimShown[] {
  const all = findClaimsAround(graph, post);
  const citables = getCitables(graph);
  const own = all.filter(({ origin }) => origin === PAGE);
  return own.map((claim) => {
    const { anchor, text, props } = claim;
    const rival = findRival(claim, all) ?? all.find((other) => findRival(other, all) === claim);
    const citable = props.source ? citables.get(props.source) : undefined;
    return {
      anchor,
      behind: toBehindAnchor(anchor),
      text,
      status: CLAIM_WORDS[props.status],
      ...(citable ? { source: { label: citable.short, to: citable.to ?? '#sources' } } : {}),
      ...(rival ? { disputes: toOtherSide(rival, own) } : {}),
    };
  });
}

/** A claim of the same list by its number; one of a letter, which stands in no list, by its words. */
function toOtherSide(rival: Made, own: readonly Made[]): Link {
  const index = own.indexOf(rival);
  return index === -1
    ? { label: rival.text, to: `#${rival.anchor}` }
    : { label: `claim ${index + 1}`, to: `#${toBehindAnchor(rival.anchor)}` };
}

/** Claims anywhere on the site that name a work as their support. */
export function toSupported(graph: Graph, source: string): RecordPage['claims'] {
  return (graph.claims.get(source) ?? []).map(({ text, page, anchor }) => ({
    text,
    page: { label: page.title, to: `${toPath(page)}#${anchor}` },
  }));
}

/** Every pair of claims in these posts and the letters under them of which one disputes the other, each pair once. */
export function toDisputes(graph: Graph, posts: readonly Post[]): DisputeShown[] {
  return posts.flatMap((post) =>
    toPairs(findClaimsAround(graph, post), { label: post.data.title, to: paths.post(post.id) }),
  );
}

/** The same for the text of a topic, both sides of which stand on its own page. */
export function toTopicDisputes(graph: Graph, { id, data, prose }: Topic): DisputeShown[] {
  return toPairs(findClaims(graph, prose), { label: data.title, to: paths.topic(id) });
}

/** A claim with its words and the text it stands in. */
interface Made {
  readonly anchor: string;
  readonly text: string;
  readonly props: MarkProps['Claim'];
  /** Id of the letter or reply in which it stands, or `PAGE` for the text of the page itself. */
  readonly origin: string;
  /** Texts whose claims it may dispute: its own and those that it answers. */
  readonly reach: readonly string[];
  readonly from: string;
}

const PAGE = '';

function toPairs(claims: readonly Made[], page: Link): DisputeShown[] {
  const toSide = ({ anchor, text, props, from }: Made, isNamed: boolean) => ({
    text,
    status: CLAIM_WORDS[props.status],
    to: `${page.to}#${anchor}`,
    ...(isNamed ? { from } : {}),
  });
  return claims.flatMap((claim) => {
    const rival = findRival(claim, claims);
    if (!rival) return [];
    const isNamed = rival.origin !== claim.origin;
    return [{ page, sides: [toSide(rival, isNamed), toSide(claim, isNamed)] }];
  });
}

function findRival({ props, reach, anchor }: Made, claims: readonly Made[]): Made | undefined {
  if (props.disputes === undefined) return undefined;
  return claims.find(
    (other) => other.props.id === props.disputes && reach.includes(other.origin) && other.anchor !== anchor,
  );
}

/** The claims of a post, then those of the letters under it. What a retired letter claims stands nowhere else. */
function findClaimsAround(graph: Graph, { id, prose }: Post): Made[] {
  const { byPost, replies, retired } = graph.responses;
  const letters = (byPost.get(id) ?? []).flatMap((letter) => [letter, ...(replies.get(letter.id) ?? [])]);
  return [
    ...findClaims(graph, prose),
    ...letters
      .filter((response) => !retired.has(response.id))
      .flatMap((response) => {
        const { answers } = response.data;
        const reach = [response.id, PAGE, ...(answers === undefined ? [] : [answers])];
        const from = `in a ${answers === undefined ? 'response' : 'reply'} by ${toSignature(response)}`;
        return findClaims(graph, response.prose).map((claim) => ({
          ...claim,
          anchor: toResponseAnchor(response.id, claim.anchor),
          origin: response.id,
          reach,
          from,
        }));
      }),
  ];
}

function findClaims({ library }: Graph, prose: Prose): Made[] {
  const texts = toMarkTexts('Claim', library.facts, prose);
  return prose.uses.marks.flatMap((use) => {
    if (use.name !== 'Claim') return [];
    const { anchor, props } = use;
    return [
      { anchor, props, text: texts.get(anchor) ?? '', origin: PAGE, reach: [PAGE], from: 'in the post' },
    ];
  });
}
