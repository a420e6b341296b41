import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { typeOf } from './media-types.mjs';
import { findRedirect, headersFor } from './netlify-rules.mjs';

/** @typedef {{ status: number, headers: Record<string, string>, body: Buffer }} Answer */
/** @typedef {{ root: string, headers: import('./netlify-rules.mjs').HeaderRule[], redirects: import('./netlify-rules.mjs').RedirectRule[] }} Site */

/**
 * Gives the uncompressed answer to one request.
 * @param {Site} site
 * @param {string} method
 * @param {string} url
 * @param {import('node:http').IncomingHttpHeaders} asked
 * @returns {Answer}
 */
export function answerTo(site, method, url, asked) {
  if (method !== 'GET' && method !== 'HEAD')
    return plain(405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' });
  const path = decodePath(url);
  if (path === undefined) return plain(400, 'That address cannot be read.', {});
  const rules = headersFor(site.headers, path);
  const file = findFile(site.root, path);
  if (file !== undefined) return fileAnswer(200, file, rules, asked);
  const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  if (!path.endsWith('/') && findFile(site.root, `${path}/`))
    return moved(301, `${encodeURI(path)}/${query}`, rules);
  const redirect = findRedirect(site.redirects, path);
  if (redirect) return moved(redirect.status, redirect.location + query, rules);
  const notFound = join(site.root, '404.html');
  return existsSync(notFound) ? fileAnswer(404, notFound, rules, asked) : plain(404, 'Not found.', rules);
}

/** @param {string} url */
function decodePath(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
    const safe =
      path.startsWith('/') &&
      !path.startsWith('//') &&
      !/[\\\0]/.test(path) &&
      !path.split('/').includes('..');
    return safe ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} root
 * @param {string} path
 */
function findFile(root, path) {
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  if (!file.startsWith(root + sep) || /^\/_(?:headers|redirects)\b/.test(path)) return undefined;
  try {
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {number} status
 * @param {string} file
 * @param {Record<string, string>} rules
 * @param {import('node:http').IncomingHttpHeaders} asked
 * @returns {Answer}
 */
function fileAnswer(status, file, rules, asked) {
  const body = readFileSync(file);
  const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
  const headers = {
    'content-type': typeOf(file),
    'cache-control': 'public, max-age=0, must-revalidate',
    ...rules,
    etag,
  };
  if (status === 200 && asked['if-none-match']?.includes(etag))
    return { status: 304, headers, body: Buffer.alloc(0) };
  return { status, headers, body };
}

/**
 * @param {number} status
 * @param {string} location
 * @param {Record<string, string>} rules
 * @returns {Answer}
 */
function moved(status, location, rules) {
  return plain(status, `Moved to ${location}`, { ...rules, location });
}

/**
 * @param {number} status
 * @param {string} text
 * @param {Record<string, string>} headers
 * @returns {Answer}
 */
function plain(status, text, headers) {
  return {
    status,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
    body: Buffer.from(`${text}\n`),
  };
}
