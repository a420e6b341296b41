import { getGraph } from '#graph/index.ts';
import { toOpml } from '#views/feed-files.ts';

/** Every feed of the site, for reader apps to take in at once. */
export function GET() {
  return new Response(toOpml(getGraph()), { headers: { 'Content-Type': 'text/x-opml; charset=utf-8' } });
}
