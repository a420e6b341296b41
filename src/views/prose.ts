import { toBehindAnchor } from '#lib/anchors.ts';
import { paths } from '#lib/paths.ts';
import { toNamed } from '#lib/signed-words.ts';
import { toCapital, toList } from '#lib/text.ts';
import { byId } from '#graph/index.ts';
import type { Graph } from '#graph/types.ts';
import { citationStyle } from '#site.ts';
import type { Block, MarkSegment, Segment } from '#prose/types.ts';
import { CLAIM_WORDS } from './claims.ts';
import { toBegin, toNamedWriters, toWriterChips } from './chips.ts';
import type { FigureList } from './figures.ts';
import { toNumber } from './numbers.ts';
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
  const { graph, sources } = context;
  const anchor = context.toAnchor?.(segment.anchor) ?? segment.anchor;
  switch (segment.name) {
    case 'Cite': {
      const { id, at } = segment.props;
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
    case 'Term': {
      const { id } = segment.props;
      const place = context.terms?.use(id) ?? { to: paths.term(id) };
      return { mark: 'Term', ...place, children: showAll(segment.children, toQuoted(context)) };
    }
    case 'Fact': {
      const { id } = segment.props;
      const { value = '' } = byId(graph.library.facts.items).get(id) ?? {};
      return { mark: 'Fact', anchor, value, to: context.figures?.use(id, anchor) ?? paths.fact(id) };
    }
    case 'Claim': {
      const { status, source } = segment.props;
      const cited = source ? sources.cite(source, anchor) : undefined;
      const words = status === 'supported' && cited ? `Supported by ${cited.short}` : CLAIM_WORDS[status];
      // Only posts end with a list of their claims, which names the source; elsewhere a claim leads there, or to its own address.
      const to = context.writers ? `#${toBehindAnchor(anchor)}` : (cited?.to ?? `#${anchor}`);
      return {
        mark: 'Claim',
        anchor,
        status: words,
        to,
        ...toResponseLink(anchor, context),
        children: showAll(segment.children, context),
      };
    }
    case 'Passage':
      return toPassage(segment, context);
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

/** For words that are left as they are: nothing in them is explained. */
function toQuoted({ terms: _, ...context }: ProseContext): ProseContext {
  return context;
}

function toResponseLink(anchor: string, { responses }: ProseContext): { responses?: Link } {
  const link = responses?.get(anchor);
  return link ? { responses: link } : {};
}

/** Shades that writers of a post have, each through the whole post; the last is for passages of several. */
export const SHADES = 6;

function toPassage(segment: Extract<MarkSegment, { name: 'Passage' }>, context: ProseContext): ShownMark {
  const { by, count } = segment.props;
  const all = context.writers ?? [];
  const named = toNamed(by);
  const writers = toWriterChips(context.graph, named);
  const signers = toNamedWriters(context.graph, named);
  const who =
    by === 'together'
      ? `All ${toNumber(all.length)} writers`
      : by === 'some'
        ? `${toCapital(toNumber(count ?? 2))} of the writers`
        : toList(toBegin(signers).map(({ label }) => label));
  const verb = named.length === 1 ? 'writes' : 'write';
  const passage = `the passage by ${named.length > 0 ? toList(signers.map(({ label }) => label)) : who.toLowerCase()}`;
  return {
    mark: 'Passage',
    anchor: segment.anchor,
    who,
    starts: `${who} ${verb}`,
    ends: `End of ${passage}`,
    after: `After ${passage}`,
    writers,
    shade: named.length === 1 ? Math.max(0, all.indexOf(named[0] ?? '')) % SHADES : SHADES - 1,
    ...toResponseLink(segment.anchor, context),
    children: showAll(segment.children, by === 'some' ? { ...context, unnamed: true } : context),
  };
}
