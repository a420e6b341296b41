// `npm start`: from a fresh clone to a site in the browser. Plain JavaScript without packages, because it runs before
// anything is installed and on the machine's own Node.
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { serveInTerminal } from './server/serve-in-terminal.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { runNpm } from './setup/run.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));

try {
  await ensureInstalled();
  // A new npm, so that the Node it just installed is the one that builds.
  const build = await runNpm(['run', '--silent', 'build']);
  if (build.code !== 0) throw new Error(`${build.output}\nThe site could not be built; the log is above.`);
  await serveInTerminal('dist');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
