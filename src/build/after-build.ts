import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findCssProblems } from '#build/css-locks.ts';
import { findFiles } from '#build/files.ts';
import { toHeaders } from '#build/headers.ts';
import { findStyleProblems, readPage } from '#build/locks.ts';
import { findOwnPaths, isPublished, TEXTS, toPath } from '#build/own-addresses.ts';
import { showAsPreview } from '#build/preview/show-as-preview.ts';
import { pruneStyles } from '#build/prune-styles.ts';
import { type Redirect, toRedirects } from '#build/redirects.ts';
import { toStyleSources } from '#build/hashes.ts';
import { removeUnusedPictures } from '#build/unused-pictures.ts';
import { today } from '#lib/dates.ts';
import { getReading } from '#library/index.ts';
import { toRedirectsOfFormer } from '#rules/public-addresses.ts';

/** What the build writes beside the pages. */
export interface AfterBuildOptions {
  /** Address of the published site, such as `https://midstream.example`. */
  readonly origin: string;
  readonly redirects: readonly Redirect[];
  /** Given on deploy previews: search engines are told to stay away, and every page says what it is. */
  readonly preview?: { readonly review?: string | undefined } | undefined;
}

/**
 * Gives the Astro integration that finishes a build: it takes out styles that are not used, reads every page again and fails
 * on anything unsafe, and writes `_headers` and `_redirects`.
 */
export function afterBuild(options: AfterBuildOptions): AstroIntegration {
  return {
    name: 'midstream-after-build',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const outDir = fileURLToPath(dir);
        removeUnusedPictures(outDir);
        pruneStyles(outDir);
        if (options.preview) showAsPreview(outDir, options.preview.review);
        const styles = checkOutput(outDir, options.origin);
        const headers = toHeaders({
          styleSources: toStyleSources(styles),
          hidden: options.preview !== undefined,
        });
        writeFileSync(join(outDir, '_headers'), headers);
        const former = toRedirectsOfFormer(getReading().library, today());
        writeFileSync(join(outDir, '_redirects'), toRedirects([...options.redirects, ...former]));
      },
    },
  };
}

/** Gives the distinct inline styles of a built folder. Throws, naming every place, where the output is not safe or names a page that is not there. */
export function checkOutput(outDir: string, origin: string): Set<string> {
  const seen = new Set<string>();
  const problems: string[] = [];
  const files = findFiles(outDir);
  const dead = makeDeadCheck(files);
  for (const path of files) {
    if (!TEXTS.test(path) && !path.endsWith('.css')) continue;
    const text = readFileSync(join(outDir, path), 'utf8');
    const found = path.endsWith('.css')
      ? findCssProblems(text)
      : [
          ...(path.endsWith('.html') ? checkPage(text, origin, seen, dead) : []),
          ...dead(findOwnPaths(text, origin)),
        ];
    problems.push(...found.map((problem) => `${path}  output  ${problem}`));
  }
  if (problems.length > 0) throw new Error(`The built site is not safe to publish:\n${problems.join('\n')}`);
  return seen;
}

type DeadCheck = (paths: readonly string[]) => string[];

/** Looks each path up once: the same few stand on every page. */
function makeDeadCheck(files: readonly string[]): DeadCheck {
  const published = new Set(files);
  const known = new Set<string>();
  return (paths) =>
    paths.flatMap((path) => {
      if (known.has(path)) return [];
      known.add(path);
      return isPublished(path, published)
        ? []
        : [`names ${path}, which is no file of the site: mend the view or the text that writes it.`];
    });
}

// Most pages carry the same few styles, so each is checked once, where it is first seen.
function checkPage(html: string, origin: string, seen: Set<string>, dead: DeadCheck): string[] {
  const { problems, styles, paths } = readPage(html, origin);
  const fresh = styles.filter((style) => !seen.has(style));
  fresh.forEach((style) => seen.add(style));
  return [
    ...problems,
    ...dead(paths.map(toPath)),
    ...fresh.flatMap((style) => findStyleProblems(style, origin)),
  ];
}
