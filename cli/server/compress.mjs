import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @typedef {import('./answer.mjs').Answer} Answer */

/**
 * Gives the answer in the best encoding that the browser accepts.
 * @param {Answer} answer
 * @param {import('node:http').IncomingHttpHeaders} asked
 * @returns {Answer}
 */
export function compress({ status, headers, body }, asked) {
  const type = headers['content-type'] ?? '';
  if (
    body.length < 200 ||
    !/^(?:text|font\/ttf|application\/(?:.*(?:json|xml|javascript)|wasm)|image\/svg)/.test(type)
  ) {
    return { status, headers, body };
  }
  const accepted = asked['accept-encoding'] ?? '';
  const vary = { ...headers, vary: 'Accept-Encoding' };
  if (/\bbr\b/.test(accepted)) {
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
    return {
      status,
      headers: { ...vary, 'content-encoding': 'br' },
      body: brotliCompressSync(body, quality),
    };
  }
  if (/\bgzip\b/.test(accepted)) {
    return { status, headers: { ...vary, 'content-encoding': 'gzip' }, body: gzipSync(body) };
  }
  return { status, headers: vary, body };
}
