import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/** `npm run check`. Ends with code 1 when there is an error, with 2 when it was not understood. */
// What Node makes of our modules is kept for the next time, by both programs of a check: it looks at their text before it takes it.
const cache = (process.env['NODE_COMPILE_CACHE'] ??= join(process.cwd(), '.cache/node'));
enableCompileCache(cache);
const { runCheck } = await import('./check/run.ts');
process.exitCode = await runCheck(process.argv.slice(2));
