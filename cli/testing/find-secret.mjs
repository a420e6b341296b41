import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * Gives the files under a folder that hold a text, also inside gzip, which the search index uses.
 * @param {string} folder
 * @param {string} secret
 * @returns {string[]}
 */
export function findSecret(folder, secret) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => unpack(readFileSync(path)).includes(secret));
}

/** @param {Buffer} bytes */
function unpack(bytes) {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}
