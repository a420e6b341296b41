import type { AstroIntegration } from 'astro';
import { findContentErrors } from '#build/content-errors.ts';
import { toLine } from '#lib/problem.ts';

/** Gives the Astro integration that stops a build before its first page when the content has an error: nothing half-published. */
export function contentGate(): AstroIntegration {
  return {
    name: 'midstream-content-gate',
    hooks: {
      'astro:build:start': () => {
        const errors = findContentErrors().map(toLine);
        if (errors.length > 0)
          throw new Error(`The content has problems, so nothing was built.\n${errors.join('\n')}`);
      },
    },
  };
}
