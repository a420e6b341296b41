import { paths } from '#lib/paths.ts';
import { toCount } from '#lib/text.ts';
import type { Graph } from '#graph/types.ts';
import { toDate } from '../chips.ts';
import { toBibtex, toCslJson, toRis } from '../exports.ts';
import { toBreadcrumbs, toHead } from '../head.ts';
import { toLibraryWorks } from '../sources.ts';
import type { DataPage } from '../types.ts';
import { toCitationFile } from './citation-file.ts';
import { toCorpus } from './corpus.ts';
import { DATASETS, toDatasetCsv, toDatasetJson, toDatasetSchema, VERSION } from './files.ts';
import { NOT_LICENSED, toLastChange } from './terms-of-use.ts';

type Set = DataPage['sets'][number];

/** The page that offers everything to take away, with how much it is. */
export function toDataPage(graph: Graph): DataPage {
  const title = 'Data';
  const description = 'Everything on this site to take away, as files that programs can read.';
  return {
    head: toHead({
      title,
      description,
      path: paths.data(),
      jsonLd: [toBreadcrumbs([{ label: title, to: paths.data() }])],
      search: { kind: 'Reference page', topics: [], writers: [], line: description },
    }),
    version: VERSION,
    lastChange: toDate(toLastChange(graph)),
    notLicensed: NOT_LICENSED,
    sets: [...DATASETS.map((dataset) => toSet(graph, dataset)), toTexts(graph), toLibrary(graph), CITATION],
  };
}

function toSet(graph: Graph, dataset: (typeof DATASETS)[number]): Set {
  const { name, title, says, makeRows } = dataset;
  return {
    title,
    says,
    count: toCount(makeRows(graph).length, 'row'),
    files: [
      toFile('JSON', paths.dataFile(name, 'json'), toDatasetJson(graph, dataset)),
      toFile('CSV', paths.dataFile(name, 'csv'), toDatasetCsv(graph, dataset)),
      toFile('Schema', paths.dataSchema(name), toDatasetSchema(dataset)),
    ],
  };
}

function toTexts(graph: Graph): Set {
  const { posts, evidence, topics, guide } = graph.listed;
  return {
    title: 'All texts',
    says: 'Posts, evidence, topics and the guide in one file. Who wrote a passage, who is quoted and content notes are said in words.',
    count: toCount(posts.length + evidence.length + topics.length + guide.length, 'text'),
    files: [toFile('Markdown', paths.corpus(), toCorpus(graph))],
  };
}

function toLibrary(graph: Graph): Set {
  const works = toLibraryWorks(graph);
  return {
    title: 'Library',
    says: 'Every work and source that we summarise or cite, for reference managers.',
    count: toCount(works.length, 'work'),
    files: [
      toFile('BibTeX', paths.library('bib'), toBibtex(works)),
      toFile('RIS', paths.library('ris'), toRis(works)),
      toFile('CSL-JSON', paths.library('csl.json'), toCslJson(works)),
    ],
  };
}

const CITATION: Set = {
  title: 'How to cite the whole site',
  says: 'For programs. A page is cited with what stands at its end.',
  count: '',
  files: [toFile('Citation File Format', paths.citationFile(), toCitationFile())],
};

function toFile(label: string, to: string, text: string): Set['files'][number] {
  return { label, to, size: toSize(new TextEncoder().encode(text).length) };
}

/** A size as people say it: thousands of bytes. */
function toSize(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000).toLocaleString('en-GB')} kB`;
}
