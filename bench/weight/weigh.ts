import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Visit } from './visit.ts';

/** What one page cost its reader, beside the same text as a bare file. */
export interface Weight {
  readonly path: string;
  readonly words: number;
  /** The page and every file that its first paint waits for, in bytes as sent. */
  readonly critical: number;
  readonly blocking: number;
  /** All scripts, in bytes as sent. */
  readonly script: number;
  /** Largest paint as a share of the bare file's. */
  readonly paintRatio: number;
  readonly layoutShift: number;
  /** Whether every font was asked for after the first paint. */
  readonly fontsAfterPaint: boolean;
}

/** Weighs a page of the built folder `root` from visits to it and to the bare file; times are medians. */
export function weigh(root: string, path: string, page: readonly Visit[], bare: readonly Visit[]): Weight {
  const html = readFileSync(join(root, path, 'index.html'));
  const requests = page[0]?.requests ?? [];
  const blocking = requests.filter((request) => request.blocking);
  const scripts = requests.filter((request) => request.path.endsWith('.js'));
  const sent = (files: readonly { path: string }[]) =>
    files.reduce((sum, file) => sum + toSent(readFileSync(join(root, file.path))), 0);
  const largest = ({ largestPaint }: Visit) => largestPaint;
  return {
    path,
    words: countWords(html.toString()),
    critical: toSent(html) + sent(blocking),
    blocking: blocking.length,
    script: sent(scripts),
    paintRatio: median(page.map(largest)) / median(bare.map(largest)),
    layoutShift: Math.max(...page.map(({ layoutShift }) => layoutShift)),
    fontsAfterPaint: page.every(({ requests: all, firstPaint }) =>
      all.every(({ path: file, start }) => !file.endsWith('.woff2') || start > firstPaint),
    ),
  };
}

/** Static hosts compress once and well. */
function toSent(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function countWords(html: string): number {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main
    .replaceAll(/<[^>]*>/g, ' ')
    .trim()
    .split(/\s+/).length;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}
