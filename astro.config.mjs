import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { site } from './src/site.ts';

const outDir = process.env.OUT_DIR ?? 'dist';
const contentDir = process.env.CONTENT_DIR ?? 'content';

export default defineConfig({
  site: site.url,
  outDir,
  // A cache belongs to one checkout and one content folder: shared, it would publish another build's pages.
  cacheDir: `.cache/astro-${slug(outDir)}-${slug(contentDir)}`,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // A highlighter writes style attributes, which the Content-Security-Policy refuses.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [mdx(), sitemap()],
  experimental: { incrementalBuild: true },
  vite: {
    // An inlined asset would be a data: address, which the Content-Security-Policy refuses.
    build: { assetsInlineLimit: 0 },
    plugins: [tailwindcss()],
  },
});

/** @param {string} path */
function slug(path) {
  return path.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '');
}
