import type { AstroIntegration } from 'astro';
import { toLine } from '#lib/problem.ts';
import { getReading } from '#library/index.ts';
import { findProblems } from '#rules/index.ts';

/** Gives the Astro integration that stops a build before its first page when the content has an error: nothing half-published. */
export function contentGate(): AstroIntegration {
  return {
    name: 'midstream-content-gate',
    hooks: {
      'astro:build:start': () => {
        const { library, problems, faulty } = getReading();
        const errors = [...problems, ...findProblems(library, problems, faulty)].filter(
          ({ level }) => level === 'error',
        );
        if (errors.length > 0)
          throw new Error(
            `The content has problems, so nothing was built.\n${errors.map(toLine).join('\n')}`,
          );
      },
    },
  };
}
