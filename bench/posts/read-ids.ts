import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { LedgerIds } from './make-post.ts';

/** Gives the ids that a content folder's ledgers and evidence offer to marks. */
export function readIds(content: string): LedgerIds {
  const records = readdirSync(join(content, 'evidence')).flatMap((name) =>
    name.endsWith('.mdx') ? [name.slice(0, -4)] : [],
  );
  return {
    sources: [...records, ...idsIn(readYaml(content, 'references.yaml'))],
    terms: idsIn(readYaml(content, 'glossary.yaml')),
    facts: idsIn((readYaml(content, 'facts.yaml') as { facts?: unknown }).facts),
  };
}

function readYaml(content: string, name: string): unknown {
  return parse(readFileSync(join(content, name), 'utf8'));
}

function idsIn(items: unknown): string[] {
  if (!Array.isArray(items)) throw new Error('A ledger is not a list; the benchmark needs its ids.');
  return items.map(({ id }: { id: string }) => id);
}
