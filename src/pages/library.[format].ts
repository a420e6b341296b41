import type { APIContext } from 'astro';
import { getGraph } from '#graph/index.ts';
import { exportFormats, toExportFile, type ExportFormat } from '#views/exports.ts';
import { toLibraryWorks } from '#views/sources.ts';

export function getStaticPaths() {
  return exportFormats.map((format) => ({ params: { format }, props: { format } }));
}

/** Every work and source of the site, for reference managers. */
export function GET({ props }: APIContext<{ format: ExportFormat }>) {
  return toExportFile(props.format, toLibraryWorks(getGraph()));
}
