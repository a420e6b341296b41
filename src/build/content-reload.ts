import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { forgetReading } from '#library/index.ts';

/**
 * Gives the Vite plugin that shows an edit under the content folder at once: our reader keeps what it read in memory,
 * so on every change its modules are forgotten on the server and the browser is told to load the page again.
 */
export function contentReload(contentDir: string): Plugin {
  const folder = resolve(contentDir);
  return {
    name: 'midstream-content-reload',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (resolve(path).startsWith(folder + sep)) forgetLibrary(server);
      });
    },
  };
}

function forgetLibrary(server: ViteDevServer): void {
  forgetReading();
  for (const environment of Object.values(server.environments)) {
    for (const [file, modules] of environment.moduleGraph.fileToModulesMap) {
      if (!file.includes('/src/library/')) continue;
      for (const module of modules) environment.moduleGraph.invalidateModule(module);
    }
    environment.hot.send({ type: 'full-reload' });
  }
}
