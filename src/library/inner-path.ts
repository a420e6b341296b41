import path from 'node:path';

/**
 * A path from `folder` on, with plain slashes on every system: what names a file in messages, in digests and in lists has to
 * be the same for everybody. `system` is there for tests.
 */
export function toInnerPath(
  folder: string,
  file: string,
  system: Pick<typeof path, 'relative' | 'sep'> = path,
): string {
  return system.relative(folder, file).replaceAll(system.sep, '/');
}
