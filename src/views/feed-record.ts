import { paths } from '#lib/paths.ts';
import { escapeHtml } from '#lib/text.ts';
import type { Graph } from '#graph/types.ts';
import type { EvidenceRecord } from '#library/types.ts';
import {
  toChangesHtml,
  toFeedHtml,
  toFiguresHtml,
  toLinkHtml,
  toListHtml,
  toSourcesHtml,
} from './feed-html.ts';
import { toRecordText, type RecordText } from './record-text.ts';

/** The whole summary of a work as HTML for feed readers, in the order of its page. */
export function toRecordHtml(graph: Graph, record: EvidenceRecord): string {
  const page = toRecordText(graph, record);
  return [
    `<p>${toLinkHtml({ label: page.byline, to: record.data.address })}. ${page.eyebrow}. ${escapeHtml(page.basis)}</p>`,
    toSection('In brief', toListHtml(page.brief)),
    toSection('What they asked', toParagraph(page.question)),
    toSection('What they did', toDone(page)),
    toSection('Who took part', toParagraph(page.sample.text) + toParagraph(page.sample.caution)),
    toSection('What they found', toListHtml(page.findings.map(({ text, basis }) => `${text} (${basis})`))),
    toSection('What it cannot show', toLimits(page)),
    toSection('How up to date it is', toParagraph(page.age)),
    toSection('The editors’ comment', toFeedHtml(page.comment, paths.record(record.id))),
    toSection('How to get it', toAccess(page)),
    toFiguresHtml(page.figures),
    toSourcesHtml(page.sources),
    toChangesHtml(page.changes),
  ].join('');
}

function toDone({ design, survey, measures }: RecordText): string {
  const used =
    measures.length > 0 ? toListHtml(measures) : toParagraph('Measures are not stated in what we read.');
  return toParagraph(design) + toParagraph(survey) + used;
}

function toLimits({ designLimit, limits, conflicts }: RecordText): string {
  const said = limits.map(({ by, texts }) => `${toParagraph(`${by}:`)}${toListHtml(texts)}`).join('');
  const known = conflicts.length > 0 ? toParagraph('Worth knowing about the authors:') : '';
  return `${toParagraph(designLimit)}${said}${known}${toListHtml(conflicts)}`;
}

function toAccess({ access }: RecordText): string {
  const routes = access.routes.map(({ what, to, cost }) => {
    const way = to ? toLinkHtml({ label: what, to }) : escapeHtml(what);
    return `<li>${way}: ${escapeHtml(cost)}</li>`;
  });
  return `${toParagraph(access.sentence)}<ul>${routes.join('')}</ul>${toParagraph(`${access.said} ${access.checked}`)}`;
}

/** A heading with what stands below it; nothing where nothing does. */
function toSection(title: string, html: string): string {
  return html === '' ? '' : `<h2>${escapeHtml(title)}</h2>${html}`;
}

function toParagraph(text: string | undefined): string {
  return text === undefined ? '' : `<p>${escapeHtml(text)}</p>`;
}
