import type { APIContext } from 'astro';
import type { Dataset } from '#views/data/dataset.ts';
import { DATASETS, toDatasetSchema, toJsonFile } from '#views/data/files.ts';

export function getStaticPaths() {
  return DATASETS.map((dataset) => ({ params: { name: dataset.name }, props: { dataset } }));
}

/** What the JSON of a data set looks like, as JSON Schema. */
export function GET({ props }: APIContext<{ dataset: Dataset }>) {
  return toJsonFile(toDatasetSchema(props.dataset));
}
