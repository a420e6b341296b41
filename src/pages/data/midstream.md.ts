import { getGraph } from '#graph/index.ts';
import { toCorpus } from '#views/data/corpus.ts';

/** Every text of the site in one file. */
export function GET() {
  return new Response(toCorpus(getGraph()), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}
