import { paths } from '#lib/paths.ts';
import { escapeHtml, toList } from '#lib/text.ts';
import type { Graph } from '#graph/types.ts';
import type { Post } from '#library/types.ts';
import { KINDS } from './cards.ts';
import { toChanges, toNamedWriters } from './chips.ts';
import { toDisputes } from './claims.ts';
import { toCreditsShown, toCreditTexts } from './credits.ts';
import {
  toChangesHtml,
  toFeedHtml,
  toFiguresHtml,
  toLinkHtml,
  toListHtml,
  toSourcesHtml,
} from './feed-html.ts';
import { makeFigureList } from './figures.ts';
import { toNotes, toShownWithNotes } from './notes.ts';
import { toOriginal } from './post.ts';
import { makeSourceList } from './sources.ts';

/** A whole post as HTML for feed readers: its content note first, its sources and changes last. */
export function toPostHtml(graph: Graph, post: Post): string {
  const { data } = post;
  const sources = makeSourceList(graph, paths.post(post.id));
  const { writers } = data;
  const figures = makeFigureList(graph, sources);
  const shown = toShownWithNotes(post, { graph, sources, figures, writers, findPicture: () => NO_PICTURE });
  const disputes = toDisputes(graph, [post]).map(({ sides }) =>
    sides
      .map(({ text, status, from }) => `“${text}” (${[status, from].filter(Boolean).join(', ')})`)
      .join(' – '),
  );
  return [
    data.contentNote ? `<p><strong>Content note:</strong> ${escapeHtml(data.contentNote)}</p>` : '',
    toNotesBox(graph, post),
    `<p><em>${escapeHtml(data.standfirst)}</em></p>`,
    toByline(graph, post),
    toFeedHtml(shown, paths.post(post.id)),
    toCreditsHtml(graph, post),
    disputes.length > 0 ? `<h2>Where two claims disagree</h2>${toListHtml(disputes)}` : '',
    toFiguresHtml(figures.toFigures()),
    toSourcesHtml(sources.toSources()),
    toChangesHtml(toChanges(data.changes)),
  ].join('');
}

/** Where one person wrote all and nobody did anything else, the line with the names says it. */
function toCreditsHtml(graph: Graph, post: Post): string {
  const credits = toCreditsShown(graph, post);
  const isPlain = post.data.writers.length === 1 && credits.lines.length === 1;
  return isPlain ? '' : `<h2>Who wrote what</h2>${toListHtml(toCreditTexts(credits))}`;
}

function toNotesBox(graph: Graph, post: Post): string {
  const notes = toNotes(graph, post).map(
    ({ effect, date, summary }) => `${effect}, ${date.text}: ${summary}`,
  );
  return notes.length > 0 ? `<p><strong>Since this was written:</strong></p>${toListHtml(notes)}` : '';
}

function toByline(graph: Graph, post: Post): string {
  const { kind, writers, series } = post.data;
  const names = toList(
    toNamedWriters(graph, writers).map(({ label, to }) => (to ? toLinkHtml({ label, to }) : label)),
  );
  const part = series ? ` Part ${series.part} of “${escapeHtml(series.title)}”.` : '';
  const { original } = toOriginal(post);
  if (!original) return `<p>${KINDS[kind]} by ${names}.${part}</p>`;
  const authors = toList(
    original.writers.map(({ name, to }) => (to ? toLinkHtml({ label: name, to }) : escapeHtml(name))),
  );
  const text = `“${escapeHtml(original.title)}” by ${authors}, ${original.date.text}`;
  return `<p>${KINDS[kind]} by ${names}.${part} What is read here: ${text}. ${toLinkHtml({ label: 'Read the original', to: original.address })}.</p>`;
}

/** Feeds say in words what a picture shows, so that nothing of it is needed. */
const NO_PICTURE = { src: '', width: 0, height: 0, format: 'jpg' } as const;
