import type { AstroIntegration } from 'astro';
import { proposeDrafts } from '#library/index.ts';
import { findChangedFiles } from './changed-files.ts';

/**
 * Gives the Astro integration with which the preview of a change shows the drafts that it touches: who proposes a draft sees
 * its page. Only for previews: what it shows stands in the change itself already, and nothing else does.
 */
export function showProposed(folder = process.cwd()): AstroIntegration {
  return {
    name: 'midstream-show-proposed',
    hooks: {
      'astro:config:setup': () => {
        const files = findChangedFiles(folder) ?? [];
        proposeDrafts(files.map(({ path }) => path));
      },
    },
  };
}
