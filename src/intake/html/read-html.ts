import { fromHtml } from 'hast-util-from-html';
import type { Element, ElementContent } from 'hast';
import { levelHeadings } from '../headings.ts';
import { lose, type Losses } from '../losses.ts';
import { markFootnotes } from './footnotes.ts';
import { mendLink } from './links.ts';
import { fromOffice } from './office.ts';
import { liftPictures } from './pictures.ts';
import { tidy } from './tidy.ts';
import { toText } from './to-markdown.ts';
import { isElement, make, read, rewrite, textOf } from './tree.ts';

/** A text read from HTML. */
interface HtmlReading {
  /** Markdown in which each picture is a line such as `[picture 1]`. */
  readonly text: string;
  /** The title, where the text began with one. */
  readonly title?: string;
  readonly standfirst?: string;
}

/**
 * Reads HTML as a text: headings, lists, tables, footnotes, links and stress stay. Pictures stay where their address is a
 * plain number. What is lost is noted in `losses`. Works on strings alone: nothing is ever shown to a browser as HTML.
 */
export function readHtml(html: string, losses: Losses): HtmlReading {
  const { children } = fromHtml(html, { fragment: true });
  const even = rewrite(markFootnotes(fromOffice(children)), (element, within) =>
    change(element, within, losses),
  );
  const { title, standfirst, rest } = takeTitle(liftPictures(even));
  return {
    text: levelHeadings(toText({ type: 'root', children: rest })),
    ...(title ? { title } : {}),
    ...(standfirst ? { standfirst } : {}),
  };
}

function change(element: Element, within: readonly string[], losses: Losses): ElementContent[] {
  if (element.tagName === 'a') return mendLink(element, losses);
  if (element.tagName !== 'img') return tidy(element, within, losses);
  const number = read(element, 'src');
  if (/^\d{1,4}$/.test(number)) return [make('picture', [], { name: number })];
  lose(losses, 'picture');
  return [];
}

/** The title (marked as one, or the only first-level heading, at the start) and the line below it, apart from the rest. */
function takeTitle(nodes: readonly ElementContent[]): {
  title?: string;
  standfirst?: string;
  rest: ElementContent[];
} {
  const tops = nodes.filter((node) => isElement(node, 'h1'));
  const titled = tops.find((node) => read(node, 'className') === 'title');
  const title = titled ?? (tops.length === 1 && nodes[0] === tops[0] ? tops[0] : undefined);
  if (!title) return { rest: [...nodes] };
  const next = nodes[nodes.indexOf(title) + 1];
  const subtitle = isElement(next, 'p') && read(next, 'className') === 'subtitle' ? next : undefined;
  const words = (node: Element) => textOf(node.children).replaceAll(/\s+/g, ' ').trim();
  return {
    title: words(title),
    ...(subtitle ? { standfirst: words(subtitle) } : {}),
    rest: nodes.filter((node) => node !== title && node !== subtitle),
  };
}
