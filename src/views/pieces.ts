import { paths } from '#lib/paths.ts';
import { toExcerpt } from '#lib/text.ts';
import type { Graph, Role } from '#graph/types.ts';
import { toMarkTexts } from '#graph/words.ts';
import type { Post, Writer } from '#library/types.ts';
import { limits } from '#site.ts';
import { toPostCard } from './cards.ts';
import { toResponseCard } from './response-card.ts';
import { findRoleOn } from './roles.ts';
import type { Card, Link, PieceGroup } from './types.ts';

/** Characters of a passage that stand on its writer's page. */
const PASSAGE_SHOWN = 70;

/** Everything of a writer, by how they stand to it; each piece with the role they had at the time. */
export function toPieceGroups(graph: Graph, writer: Writer): PieceGroup[] {
  const { id } = writer;
  const toCard = (post: Post) => ({ ...toPostCard(graph, post), ...toRole(writer, post.data.published) });
  const credited = (role: Role) => (graph.credited[role].get(id) ?? []).map(toCard);
  return [
    toGroup('Written here', 'wrote', (graph.wrote.get(id) ?? []).map(toCard)),
    toGroup('Passages in joint posts', 'passages', toPassageCards(graph, id).map(([post, passages]) => ({ ...toCard(post), topics: [], passages }))),
    toGroup('Responses', 'responses', (graph.responses.byWriter.get(id) ?? []).map((response) => ({
      ...toResponseCard(graph, response), ...toRole(writer, response.data.published),
    }))),
    toGroup('Edited', 'edited', credited('edited')),
    toGroup('Interviewed for', 'interviewed', credited('interviewed')),
    toGroup('Quoted in', 'quoted', credited('quoted')),
    toGroup('Reviewed', 'reviewed', credited('reviewed')),
    toGroup('Reported on here', 'reported', (graph.credited.reported.get(id) ?? []).map((post) => ({
      ...toPostCard(graph, post), ...toRole(writer, post.data.original?.date ?? post.data.published),
    }))),
  ].filter(({ years }) => years.length > 0); // prettier-ignore
}

/** Joint posts with the passages of a writer in them. What carries a content note is quoted nowhere but in its post. */
function toPassageCards(graph: Graph, writer: string): [Post, Link[]][] {
  return [...Map.groupBy(graph.passages.get(writer) ?? [], ({ post }) => post)].map(([post, passages]) => {
    const words = toMarkTexts('Passage', graph.library.facts, post.prose);
    const links = passages.map(({ anchor }, index) => {
      const text = post.data.contentNote ? undefined : words.get(anchor);
      const label = text ? `“${toExcerpt(text, PASSAGE_SHOWN)}”` : `Passage ${index + 1}`;
      return { label, to: `${paths.post(post.id)}#${anchor}` };
    });
    return [post, links];
  });
}

function toRole(writer: Writer, day: string): Pick<Card, 'role'> {
  const role = findRoleOn(writer, day);
  return role === undefined ? {} : { role: `${writer.data.name} then: ${role}` };
}

function toGroup(title: string, anchor: string, cards: readonly Card[]): PieceGroup {
  if (cards.length <= limits.writerCards)
    return { title, anchor, years: cards.length > 0 ? [{ cards }] : [] };
  const years = Map.groupBy(cards, ({ date }) => date?.iso.slice(0, 4) ?? '');
  return { title, anchor, years: [...years].map(([year, some]) => ({ year, cards: some })) };
}
