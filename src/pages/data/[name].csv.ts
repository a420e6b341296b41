import type { APIContext } from 'astro';
import { getGraph } from '#graph/index.ts';
import { toCsvFile } from '#views/csv.ts';
import type { Dataset } from '#views/data/dataset.ts';
import { DATASETS, toDatasetCsv } from '#views/data/files.ts';

export function getStaticPaths() {
  return DATASETS.map((dataset) => ({ params: { name: dataset.name }, props: { dataset } }));
}

/** A data set as CSV. */
export function GET({ props }: APIContext<{ dataset: Dataset }>) {
  return toCsvFile(toDatasetCsv(getGraph(), props.dataset));
}
