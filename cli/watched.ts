import { join } from 'node:path';
import { runWatched } from './watched/run-watched.ts';

/** `node cli/watched.ts PROGRAM …`: runs a program that reads content, and names the text that ends it or never ends. */
// What Node makes of our modules is kept for the next time: it looks at their text before it takes it.
process.env['NODE_COMPILE_CACHE'] ??= join(process.cwd(), '.cache/node');
process.exitCode = await runWatched(process.argv.slice(2));
