import { toMdast } from 'hast-util-to-mdast';
import type { Heading, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { htmlToHast } from 'satteri';
import { paths } from '#lib/paths.ts';
import { escapeHtml } from '#lib/text.ts';
import type { Graph } from '#graph/types.ts';
import { site } from '#site.ts';
import { toFeedHtml, toSourcesHtml } from '../feed-html.ts';
import { toPostHtml } from '../feed-post.ts';
import { toRecordHtml } from '../feed-record.ts';
import { toGuidePage } from '../guide.ts';
import { toAddress } from '../head.ts';
import { toTopicPage } from '../topic.ts';
import { sortById } from './dataset.ts';
import { NOT_LICENSED, toLastChange } from './terms-of-use.ts';

/** One text with its heading. */
interface Text {
  readonly title: string;
  readonly path: string;
  readonly day: string;
  readonly html: string;
}

const corpora = new WeakMap<Graph, string>();

/**
 * Every text that stands in a list as one Markdown file: who writes a passage, who speaks and what a reader may want to know
 * before reading is said in words. Made once for each graph, as its page wants to know how long it is.
 */
export function toCorpus(graph: Graph): string {
  const known = corpora.get(graph);
  if (known !== undefined) return known;
  const { posts, evidence, topics, guide } = graph.listed;
  const text = [
    `# ${site.name}: every text`,
    `${site.tagline}. Last change: ${toLastChange(graph)}. From ${toAddress(paths.data())}.`,
    `Our words are under ${site.licence.name}: ${site.licence.address}. ${NOT_LICENSED}`,
    ...toPart('Posts', sortById(posts).map((post) => ({
      title: post.data.title, path: paths.post(post.id), day: post.data.published, html: toPostHtml(graph, post),
    }))),
    ...toPart('Evidence', sortById(evidence).map((record) => ({
      title: record.data.title, path: paths.record(record.id), day: record.data.written, html: toRecordHtml(graph, record),
    }))),
    ...toPart('Topics', sortById(topics).map((topic) => toTopicText(graph, topic))),
    ...toPart('Guide', sortById(guide).map((entry) => toGuideText(graph, entry))),
  ].join('\n\n'); // prettier-ignore
  corpora.set(graph, `${text}\n`);
  return `${text}\n`;
}

function toTopicText(graph: Graph, topic: Graph['listed']['topics'][number]): Text {
  const page = toTopicPage(graph, topic);
  const { path } = page.head;
  const parts = [...page.columns, ...page.rest].map(
    ({ heading, prose }) => `<h2>${escapeHtml(heading.text)}</h2>${toFeedHtml(prose, path)}`,
  );
  const html = `<p><em>${escapeHtml(page.question)}</em></p><p>${escapeHtml(page.answer)}</p>${parts.join('')}${toSourcesHtml(page.sources)}`;
  return { title: page.title, path, day: topic.data.answered, html };
}

function toGuideText(graph: Graph, entry: Graph['listed']['guide'][number]): Text {
  const page = toGuidePage(graph, entry);
  const { path } = page.head;
  const html = `<p><em>${escapeHtml(page.summary)}</em></p>${toFeedHtml(page.prose, path)}${toSourcesHtml(page.sources)}`;
  return { title: page.title, path, day: entry.data.checked, html };
}

function toPart(title: string, texts: readonly Text[]): string[] {
  if (texts.length === 0) return [];
  return [`## ${title}`, ...texts.flatMap(({ title: name, path, day, html }) => [
    toText(`<h1>${escapeHtml(name)}</h1><p>${day}. <a href="${toAddress(path)}">${toAddress(path)}</a></p>${html}`),
  ])]; // prettier-ignore
}

/** How far the headings of a text move down: the file and its part stand above them. */
const ABOVE = 2;

function toText(html: string): string {
  const tree = toMdast(htmlToHast(html), { document: true });
  const children = 'children' in tree ? (tree.children as RootContent[]) : [];
  const moved: Root = { type: 'root', children: children.map(toMoved) };
  return toMarkdown(moved, { extensions: [gfmToMarkdown()], bullet: '-', emphasis: '*' }).trim();
}

function toMoved(node: RootContent): RootContent {
  if (node.type !== 'heading') return node;
  return { ...node, depth: Math.min(6, node.depth + ABOVE) as Heading['depth'] };
}
