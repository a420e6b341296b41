import rss from '@astrojs/rss';
import { getGraph } from '#graph/index.ts';
import { toCorrectionsFeed } from '#views/corrections.ts';

/** What was changed after publication. */
export function GET() {
  return rss(toCorrectionsFeed(getGraph()));
}
