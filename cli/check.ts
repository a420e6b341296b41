import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/** `npm run check`. Ends with code 1 when there is an error, with 2 when it was not understood. */
// What Node makes of our modules is kept for the next time, by both programs of a check: it looks at their text before it takes
// it. Writing it takes a third of a first check, which leaves results behind, so a second one begins with it.
const kept = join(process.cwd(), '.cache');
if (existsSync(join(kept, 'check')))
  enableCompileCache((process.env['NODE_COMPILE_CACHE'] ??= join(kept, 'node')));
const { runCheck } = await import('./check/run.ts');
process.exitCode = await runCheck(process.argv.slice(2));
