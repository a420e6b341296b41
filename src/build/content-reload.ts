import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { findContentErrors } from '#build/content-errors.ts';
import { toLine } from '#lib/problem.ts';
import { forgetReading } from '#library/index.ts';

/** Milliseconds after a change until the content is read again: programs often save a file in several steps. */
const PAUSE = 50;

/**
 * Gives the Astro integration that shows an edit under the content folder at once while somebody writes. Our reader keeps
 * what it read in memory, so on every change that is forgotten and the browser is told to load the page again. What a build
 * would refuse is said in the terminal and at the foot of every page, until it is mended.
 */
export function contentReload(contentDir: string): AstroIntegration {
  return {
    name: 'midstream-content-reload',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        updateConfig({ vite: { plugins: [watchContent(resolve(contentDir))] } });
        injectScript('page', 'import "/src/scripts/content-errors.ts";');
      },
    },
  };
}

function watchContent(folder: string): Plugin {
  return {
    name: 'midstream-content-reload',
    configureServer(server) {
      const times = { changed: 0, asked: 0 };
      let said = '';
      let pause: NodeJS.Timeout | undefined;
      const settle = () => {
        server.ws.send({ type: 'full-reload' });
        said = report(server, said);
      };
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!resolve(path).startsWith(folder + sep)) return;
        times.changed = Date.now();
        forgetContent(server);
        clearTimeout(pause);
        pause = setTimeout(settle, PAUSE);
      });
      server.middlewares.use((request, _response, next) => {
        if (request.headers.accept?.includes('text/html')) times.asked = Date.now();
        next();
      });
      // A page that was on its way when the content changed has not heard of it.
      server.ws.on('connection', () => {
        if (times.changed > times.asked) server.ws.send({ type: 'full-reload' });
      });
      server.environments.client.hot.on('midstream:which-errors', (_data: unknown, client) => {
        client.send('midstream:content-errors', findContentErrors());
      });
      // From here on files are kept as they were read.
      forgetReading();
      server.httpServer?.once('listening', () => (said = report(server, said)));
    },
  };
}

/** Lets everything be read again and has Astro ask every page for its addresses again. */
function forgetContent(server: ViteDevServer): void {
  forgetReading();
  for (const environment of Object.values(server.environments))
    if (environment.name !== 'client') environment.hot.send('astro:content-changed', {});
}

/** Says in the terminal what is wrong with the content, unless that is what was said before. Gives what is said now. */
function report({ config: { logger } }: ViteDevServer, said: string): string {
  const errors = findContentErrors().map(toLine).join('\n');
  const options = { timestamp: true };
  if (errors !== said && errors !== '')
    logger.error(`Nothing can be published before this is mended:\n${errors}`, options);
  if (errors !== said && errors === '') logger.info('The content has no errors any more.', options);
  return errors;
}
