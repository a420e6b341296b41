import { startServer } from './start-server.mjs';

/**
 * Serves a built folder until Ctrl+C and says where in one line. The port comes from PORT, else 4321.
 * A taken port or a missing build is said in one sentence, with exit code 1.
 * @param {string} root
 */
export async function serveInTerminal(root) {
  const port = Number(process.env.PORT ?? 4321);
  try {
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Error('PORT must be a number from 0 to 65535.');
    const { url } = await startServer({ root, port });
    process.stdout.write(`The site is at ${url} (stop with Ctrl+C)\n`);
  } catch (error) {
    process.stderr.write(`${toSentence(error, port)}\n`);
    process.exitCode = 1;
  }
}

/**
 * @param {unknown} error
 * @param {number} port
 */
function toSentence(error, port) {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE') {
    return `Port ${port} is taken. Stop what runs there, or choose another: PORT=${port + 1} npm start`;
  }
  return error.message;
}
