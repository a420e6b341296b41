import { getGraph } from '#graph/index.ts';
import { toNamedIds } from '#views/write.ts';

/** What marks may name: fetched by the check of a text that holds such marks. */
export function GET() {
  return new Response(JSON.stringify(toNamedIds(getGraph())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
