import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { afterBuild } from './src/build/after-build.ts';
import { contentGate } from './src/build/content-gate.ts';
import { contentReload } from './src/build/content-reload.ts';
import { preloadModules } from './src/build/preload-modules.ts';
import { isAnnounced } from './src/build/sitemap-filter.ts';
import { showProposed } from './src/build/preview/show-proposed.ts';
import { redirects, site } from './src/site.ts';

const outDir = process.env.OUT_DIR ?? 'dist';
const contentDir = process.env.CONTENT_DIR ?? 'content';
// Netlify names the kind of deploy in CONTEXT, and the number of the pull request in REVIEW_ID.
const isPreview = process.env.CONTEXT === 'deploy-preview' || process.env.CONTEXT === 'branch-deploy';
const preview = isPreview ? { review: process.env.REVIEW_ID } : undefined;

// A cache belongs to one checkout and one content folder: shared, it would publish another build's pages.
const cacheDir = `.cache/astro-${toName(outDir)}-${toName(contentDir)}`;

export default defineConfig({
  site: site.url,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  // A highlighter writes style attributes, which the Content-Security-Policy refuses.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [
    ...(preview ? [showProposed()] : []),
    contentGate(),
    contentReload(contentDir),
    mdx(),
    sitemap({ filter: isAnnounced }),
    preloadModules(),
    afterBuild({ origin: site.url, redirects, preview }),
  ],
  experimental: { incrementalBuild: true },
  vite: {
    cacheDir: `${cacheDir}/vite`,
    // An inlined asset would be a data: address, which the Content-Security-Policy refuses.
    build: { assetsInlineLimit: 0 },
    plugins: [tailwindcss()],
  },
});

/** @param {string} path */
function toName(path) {
  return path.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '');
}
