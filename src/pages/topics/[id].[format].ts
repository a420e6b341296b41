import type { APIContext } from 'astro';
import { byId, getGraph } from '#graph/index.ts';
import { exportFormats, toExportFile, type ExportFormat } from '#views/exports.ts';
import { toTopicWorks } from '#views/topic.ts';

export function getStaticPaths() {
  const { topics } = getGraph().library;
  return topics.flatMap(({ id }) =>
    exportFormats.map((format) => ({ params: { id, format }, props: { format } })),
  );
}

/** Everything that a topic page cites, for reference managers. */
export function GET({ params, props }: APIContext<{ format: ExportFormat }, { id: string; format: string }>) {
  const graph = getGraph();
  const topic = byId(graph.library.topics).get(params.id);
  return toExportFile(props.format, topic ? toTopicWorks(graph, topic) : []);
}
