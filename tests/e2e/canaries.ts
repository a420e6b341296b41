import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { findFiles } from '#build/files.ts';

/** Files of a built folder whose name or content holds `canary`, in small or capital letters; the search index is unpacked. */
export function findCanary(root: string, canary: string): string[] {
  const wanted = canary.toLowerCase();
  return findFiles(root).filter(
    (file) => file.toLowerCase().includes(wanted) || readAll(`${root}/${file}`).includes(wanted),
  );
}

function readAll(path: string): string {
  const bytes = readFileSync(path);
  const isPacked = /\.pf_(?:fragment|index|meta|filter)$/.test(path);
  return (isPacked ? gunzipSync(bytes) : bytes).toString('latin1').toLowerCase();
}
