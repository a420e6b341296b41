import type { APIContext } from 'astro';
import { byId, getGraph } from '#graph/index.ts';
import { recordToCsl } from '#views/csl.ts';
import { exportFormats, toExportFile, type ExportFormat } from '#views/exports.ts';

export function getStaticPaths() {
  const { evidence } = getGraph().library;
  return evidence.flatMap(({ id }) =>
    exportFormats.map((format) => ({ params: { id, format }, props: { format } })),
  );
}

/** The work that a record summarises, for reference managers. */
export function GET({ params, props }: APIContext<{ format: ExportFormat }, { id: string; format: string }>) {
  const record = byId(getGraph().library.evidence).get(params.id);
  return toExportFile(props.format, record ? [recordToCsl(record)] : []);
}
