import { runWatched } from './watched/run-watched.ts';

/** `node cli/watched.ts PROGRAM …`: runs a program that reads content, and names the text that ends it or never ends. */
process.exitCode = await runWatched(process.argv.slice(2));
