import { toBehindAnchor } from '#lib/anchors.ts';
import { paths } from '#lib/paths.ts';
import { byId } from '#graph/index.ts';
import type { Graph } from '#graph/types.ts';
import { citationStyle } from '#site.ts';
import type { MarkProps } from '#prose/marks.ts';
import type { Block, MarkSegment, Segment } from '#prose/types.ts';
import { CLAIM_WORDS } from './claims.ts';
import type { FigureList } from './figures.ts';
import { toSigned } from './passage.ts';
import type { SourceList } from './sources.ts';
import type { TermList } from './terms.ts';
import type { Link, Picture, Shown, ShownMark } from './types.ts';
import { toVoice } from './voice.ts';

/** What is needed to show a text: the graph, the page's sources, the writers of the post, the pictures beside it. */
export interface ProseContext {
  readonly graph: Graph;
  readonly sources: Pick<SourceList, 'cite'>;
  /** The page's list of explained words. Where there is none, marked words lead to the glossary. */
  readonly terms?: TermList;
  /** The page's list of explained figures. Where there is none, figures lead to the ledger. */
  readonly figures?: FigureList;
  readonly writers?: readonly string[];
  /** Inside a passage whose writers stay unnamed. */
  readonly unnamed?: true;
  /** Makes an anchor of the page of one of the text, where another text on the page has anchors of its own. */
  readonly toAnchor?: (anchor: string) => string;
  /** Responses to a passage or a claim, by its anchor. */
  readonly responses?: ReadonlyMap<string, Link>;
  /** A picture beside the text by its file name. */
  readonly findPicture?: (file: string) => Picture | undefined;
}

/** A text ready to be shown: HTML as it is, and every mark with what it needs. */
export function toShown(blocks: readonly Block[], context: ProseContext): Shown[] {
  return showAll(
    blocks.flatMap(({ segments }) => segments),
    context,
  );
}

function showAll(segments: readonly Segment[], context: ProseContext): Shown[] {
  return segments.flatMap((segment): Shown[] => {
    if (typeof segment === 'string') return context.terms?.explain(segment) ?? [segment];
    if (segment.type === 'mark') return [toMark(segment, context)];
    const picture = context.findPicture?.(segment.file);
    return picture ? [{ mark: 'Picture', picture, alt: segment.alt, caption: segment.caption }] : [];
  });
}

function toMark(segment: MarkSegment, context: ProseContext): ShownMark {
  const anchor = context.toAnchor?.(segment.anchor) ?? segment.anchor;
  switch (segment.name) {
    case 'Cite':
      return toCite(segment.props, anchor, context.sources);
    case 'Term': {
      const { id } = segment.props;
      const place = context.terms?.use(id) ?? { to: paths.term(id) };
      return { mark: 'Term', ...place, children: showAll(segment.children, toQuoted(context)) };
    }
    case 'Fact': {
      const { id } = segment.props;
      const { value = '' } = byId(context.graph.library.facts.items).get(id) ?? {};
      return { mark: 'Fact', anchor, value, to: context.figures?.use(id, anchor) ?? paths.fact(id) };
    }
    case 'Claim':
      return {
        mark: 'Claim',
        anchor,
        ...toStatus(segment.props, anchor, context),
        ...toResponseLink(anchor, context),
        children: showAll(segment.children, context),
      };
    case 'Passage':
      return {
        mark: 'Passage',
        anchor: segment.anchor,
        ...toSigned(segment.props, context.graph, context.writers ?? []),
        ...toResponseLink(segment.anchor, context),
        children: showAll(
          segment.children,
          segment.props.by === 'some' ? { ...context, unnamed: true } : context,
        ),
      };
    case 'Voice':
      return toVoice(
        segment.props,
        { anchor, unnamed: context.unnamed ?? false },
        showAll(segment.children, toQuoted(context)),
      );
    case 'Aside':
      return {
        mark: 'Aside',
        ...(segment.props.title ? { title: segment.props.title } : {}),
        children: showAll(segment.children, context),
      };
  }
}

function toCite({ id, at }: MarkProps['Cite'], anchor: string, sources: ProseContext['sources']): ShownMark {
  const { number, to, short } = sources.cite(id, anchor);
  return {
    mark: 'Cite',
    anchor,
    number,
    to,
    label: at ? `${short}, ${at}` : short,
    ...(at ? { at } : {}),
    ...(citationStyle === 'author-date' ? { text: `(${short})` } : {}),
  };
}

function toStatus({ status, source }: MarkProps['Claim'], anchor: string, context: ProseContext) {
  const cited = source ? context.sources.cite(source, anchor) : undefined;
  return {
    status: status === 'supported' && cited ? `Supported by ${cited.short}` : CLAIM_WORDS[status],
    // Only posts end with a list of their claims, which names the source; elsewhere a claim leads there, or to its own address.
    to: context.writers ? `#${toBehindAnchor(anchor)}` : (cited?.to ?? `#${anchor}`),
  };
}

/** For words that are left as they are: nothing in them is explained. */
function toQuoted({ terms: _, ...context }: ProseContext): ProseContext {
  return context;
}

function toResponseLink(anchor: string, { responses }: ProseContext): { responses?: Link } {
  const link = responses?.get(anchor);
  return link ? { responses: link } : {};
}
