import { paths } from '#lib/paths.ts';
import { toList } from '#lib/text.ts';
import { byId } from '#graph/index.ts';
import type { Graph } from '#graph/types.ts';
import { citationStyle } from '#site.ts';
import type { Block, MarkSegment, Segment } from '#prose/types.ts';
import { CLAIM_WORDS } from './claims.ts';
import { toWriterChips } from './chips.ts';
import type { SourceList } from './sources.ts';
import type { Picture, Shown, ShownMark } from './types.ts';
import { toVoice } from './voice.ts';

/** What is needed to show a text: the graph, the page's sources, the writers of the post, the pictures beside it. */
export interface ProseContext {
  readonly graph: Graph;
  readonly sources: SourceList;
  readonly writers?: readonly string[];
  /** Inside a passage whose writers stay unnamed. */
  readonly unnamed?: true;
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
    if (typeof segment === 'string') return [segment];
    if (segment.type === 'mark') return [toMark(segment, context)];
    const picture = context.findPicture?.(segment.file);
    return picture ? [{ mark: 'Picture', picture, alt: segment.alt, caption: segment.caption }] : [];
  });
}

function toMark(segment: MarkSegment, context: ProseContext): ShownMark {
  const { graph, sources } = context;
  const { anchor } = segment;
  switch (segment.name) {
    case 'Cite': {
      const { number, to, short } = sources.cite(segment.props.id, anchor);
      return {
        mark: 'Cite',
        anchor,
        number,
        to,
        label: segment.props.at ? `${short}, ${segment.props.at}` : short,
        ...(citationStyle === 'author-date' ? { text: `(${short})` } : {}),
      };
    }
    case 'Term': {
      const term = byId(graph.library.glossary.items).get(segment.props.id);
      return {
        mark: 'Term',
        to: paths.term(segment.props.id),
        definition: term?.definition ?? '',
        children: showAll(segment.children, context),
      };
    }
    case 'Fact': {
      const fact = byId(graph.library.facts.items).get(segment.props.id);
      return {
        mark: 'Fact',
        anchor,
        value: fact?.value ?? '',
        to: paths.fact(segment.props.id),
        label: fact?.says ?? '',
      };
    }
    case 'Claim': {
      const { status, source } = segment.props;
      const cited = source ? sources.cite(source, anchor) : undefined;
      const words = status === 'supported' && cited ? `Supported by ${cited.short}` : CLAIM_WORDS[status];
      // Only posts end with a list of their claims; elsewhere a claim leads to its own address.
      const list = context.writers ? '#claims' : `#${anchor}`;
      return {
        mark: 'Claim',
        anchor,
        status: words,
        to: cited?.to ?? list,
        children: showAll(segment.children, context),
      };
    }
    case 'Passage':
      return toPassage(segment, context);
    case 'Voice':
      return toVoice(
        segment.props,
        { anchor, unnamed: context.unnamed ?? false },
        showAll(segment.children, context),
      );
    case 'Aside':
      return {
        mark: 'Aside',
        ...(segment.props.title ? { title: segment.props.title } : {}),
        children: showAll(segment.children, context),
      };
  }
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function toPassage(segment: Extract<MarkSegment, { name: 'Passage' }>, context: ProseContext): ShownMark {
  const { by, count } = segment.props;
  const all = context.writers ?? [];
  const named = by === 'some' || by === 'together' ? [] : by.split(/\s+/);
  const writers = toWriterChips(context.graph, named);
  const number = (of: number) => NUMBERS[of] ?? String(of);
  const who =
    by === 'together'
      ? `All ${number(all.length)} writers`
      : by === 'some'
        ? `${capital(number(count ?? 2))} of the writers`
        : toList(writers.map(({ label }) => label));
  const verb = writers.length === 1 ? 'writes' : 'write';
  return {
    mark: 'Passage',
    anchor: segment.anchor,
    who,
    starts: `${who} ${verb}`,
    ends: `End of the passage by ${named.length > 0 ? who : who.toLowerCase()}`,
    writers,
    shade: named.length === 1 ? Math.max(0, all.indexOf(named[0] ?? '')) % 6 : 5,
    children: showAll(segment.children, by === 'some' ? { ...context, unnamed: true } : context),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
