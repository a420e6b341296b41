import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from '../../../cli/server/start-server.mjs';

const root = mkdtempSync(join(tmpdir(), 'served-'));
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  mkdirSync(join(root, 'about'));
  writeFileSync(join(root, 'index.html'), `<h1>Home</h1>${' '.repeat(500)}`);
  writeFileSync(join(root, 'about/index.html'), '<h1>About</h1>');
  writeFileSync(join(root, '404.html'), '<h1>Not here</h1>');
  writeFileSync(join(root, '_headers'), '/*\n  X-Test: yes\n');
  writeFileSync(join(root, '_redirects'), '/old/* /about/ 301\n/about/ / 301\n');
  server = await startServer({ root, port: 0 });
});

afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true });
});

// `fetch` tidies addresses before it sends them; a raw request does not.
async function get(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown> }>((done, fail) => {
    request(`${server.url}/`, { path, headers }, (response) => {
      response.resume().on('end', () => {
        done({ status: response.statusCode, headers: response.headers });
      });
    })
      .on('error', fail)
      .end();
  });
}

test('pages are sent with the headers of the table', async () => {
  expect(await get('/about/')).toMatchObject({ status: 200, headers: { 'x-test': 'yes' } });
});

test('a folder without its slash is moved, keeping the question', async () => {
  expect(await get('/about?q=1')).toMatchObject({ status: 301, headers: { location: '/about/?q=1' } });
});

test('an old address is redirected, but a page that is there wins', async () => {
  expect(await get('/old/x')).toMatchObject({ status: 301, headers: { location: '/about/' } });
  expect(await get('/about/')).toMatchObject({ status: 200 });
});

test('an unknown address gets the 404 page', async () => {
  expect(await get('/nope/')).toMatchObject({
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
});

test('a page that has not changed is not sent again', async () => {
  const { headers } = await get('/');
  expect(await get('/', { 'if-none-match': String(headers['etag']) })).toMatchObject({ status: 304 });
});

test.each([
  ['br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['identity', undefined],
])('answers %s with the encoding %s', async (accepted, encoding) => {
  expect((await get('/', { 'accept-encoding': accepted })).headers['content-encoding']).toBe(encoding);
});

test.each(['/../secret', '/%2e%2e/secret', '//other.example', '/%00', '/%zz', '/about\\..\\..'])(
  'refuses %s',
  async (path) => {
    expect((await get(path)).status).toBe(400);
  },
);

test.each(['/_headers', '/_redirects', '/_headers/'])('does not show %s', async (path) => {
  expect((await get(path)).status).toBe(404);
});
