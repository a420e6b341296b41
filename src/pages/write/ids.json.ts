import { getGraph } from '#graph/index.ts';
import { listProps } from '#prose/list-props.ts';
import { toNamedIds } from '#views/write.ts';

/** What marks may name, and the names of their properties: fetched by the check of a text that holds such marks. */
export function GET() {
  return new Response(JSON.stringify({ ...toNamedIds(getGraph()), props: listProps() }), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
