import type { APIContext } from 'astro';
import { getGraph } from '#graph/index.ts';
import type { Dataset } from '#views/data/dataset.ts';
import { DATASETS, toDatasetJson, toJsonFile } from '#views/data/files.ts';

export function getStaticPaths() {
  return DATASETS.map((dataset) => ({ params: { name: dataset.name }, props: { dataset } }));
}

/** A data set as JSON. */
export function GET({ props }: APIContext<{ dataset: Dataset }>) {
  return toJsonFile(toDatasetJson(getGraph(), props.dataset));
}
