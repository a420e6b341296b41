// `npm run serve`: shows the built site as the host would, with its headers and redirects. Takes a folder, else `dist`.
import { serveInTerminal } from './server/serve-in-terminal.mjs';

await serveInTerminal(process.argv[2] ?? 'dist');
