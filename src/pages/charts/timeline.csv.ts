import { getGraph } from '#graph/index.ts';
import { toCsvFile } from '#views/csv.ts';
import { toTimelineCsv } from '#views/timeline.ts';

/** Every record and turning point as a table. */
export function GET() {
  return toCsvFile(toTimelineCsv(getGraph()));
}
