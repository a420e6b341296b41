import { getGraph } from '#graph/index.ts';
import { toCsvFile } from '#views/csv.ts';
import { toFactsCsv } from '#views/facts-files.ts';

/** Every figure of the ledger as a table. */
export function GET() {
  return toCsvFile(toFactsCsv(getGraph()));
}
