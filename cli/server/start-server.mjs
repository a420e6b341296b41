import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { answerTo } from './answer.mjs';
import { compress } from './compress.mjs';
import { parseHeaders, parseRedirects } from './netlify-rules.mjs';

/**
 * Serves a built folder on localhost as a static host would, and gives its address and a way to stop it.
 * Port 0 takes any free one. Throws where `root` holds no built site, or the port is taken (code EADDRINUSE).
 * @param {{ root: string, port: number }} options
 */
export async function startServer({ root, port }) {
  const site = readSite(resolve(root));
  const server = createServer((request, response) => {
    const plain = answerTo(site, request.method ?? '', request.url ?? '/', request.headers);
    const { status, headers, body } = compress(plain, request.headers);
    allowLocalhost(headers, request.headers['user-agent'] ?? '');
    response.writeHead(status, { ...headers, 'content-length': String(body.length) });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', () => {
      done(undefined);
    });
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  return { url: `http://localhost:${actual}`, stop: () => stop(server) };
}

/**
 * Safari alone moves even localhost to HTTPS (bugs.webkit.org/show_bug.cgi?id=250776), and there is none here.
 * @param {Record<string, string>} headers
 * @param {string} browser
 */
function allowLocalhost(headers, browser) {
  const policy = headers['content-security-policy'];
  if (policy === undefined || !/^(?!.*Chrom).*Safari/.test(browser)) return;
  headers['content-security-policy'] = policy.replace('; upgrade-insecure-requests', '');
}

/** @param {import('node:http').Server} server */
function stop(server) {
  server.closeAllConnections();
  return new Promise((done) => server.close(done));
}

/**
 * @param {string} root
 * @returns {import('./answer.mjs').Site}
 */
function readSite(root) {
  if (!existsSync(join(root, 'index.html')))
    throw new Error(`${root} holds no built site. Run "npm run build" first.`);
  return {
    root,
    headers: parseHeaders(readIfThere(join(root, '_headers'))),
    redirects: parseRedirects(readIfThere(join(root, '_redirects'))),
  };
}

/** @param {string} path */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
