import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One digest of several parts. Their lengths count, so that no two lists of parts look alike. */
export function toDigest(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(`${Buffer.byteLength(part)}\n`).update(part);
  return sum.digest('base64url');
}

/**
 * A digest of what a result depends on beside its input: every module below `folders` of the project, all packages as they
 * are installed, and Node. What was kept under it is never that of another program.
 */
export function digestProgram(folders: readonly string[]): string {
  const home = fileURLToPath(new URL('../..', import.meta.url));
  const locks = ['package-lock.json', 'node_modules/.package-lock.json'].filter((name) =>
    existsSync(join(home, name)),
  );
  const modules = folders.flatMap((folder) =>
    readdirSync(join(home, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name))
      .sort(),
  );
  const read = (name: string) => readFileSync(join(home, name));
  return toDigest(process.version, process.arch, ...[...locks, ...modules].flatMap((name) => [name, read(name)]));
} // prettier-ignore
