import { getGraph } from '#graph/index.ts';
import { toFactsJson } from '#views/facts-files.ts';

/** Every figure of the ledger, and the figures that disagree, as JSON. */
export function GET() {
  return new Response(toFactsJson(getGraph()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
