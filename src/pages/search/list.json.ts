import { getGraph } from '#graph/index.ts';
import { toQuickList } from '#views/quick-list.ts';

/** What search looks through before the full text. */
export function GET() {
  return new Response(JSON.stringify(toQuickList(getGraph())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
