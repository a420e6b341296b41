import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Pages that can do nothing before their program is there. On others nobody waits for it, and to read them all takes time. */
const WAITING = ['write/index.html', 'search/index.html'];

const PROGRAM = /<script type="module" src="\/_astro\/([\w.-]+\.js)">/g;
/** A module that a built module cannot begin without; one that it fetches later stands in brackets. */
const IMPORT = /(?:from|import)\s*"\.\/([\w.-]+\.js)"/g;

/**
 * Gives the Astro integration that names in a page the modules its program is made of. A browser finds them else only when it
 * has the program, one round trip later.
 */
export function preloadModules(): AstroIntegration {
  return {
    name: 'midstream-preload-modules',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const outDir = fileURLToPath(dir);
        for (const page of WAITING.map((name) => join(outDir, name)).filter((path) => existsSync(path)))
          writeFileSync(page, addPreloads(readFileSync(page, 'utf8'), join(outDir, '_astro')));
      },
    },
  };
}

/** A page with a link before each program to every module that it imports from the folder `modules`, each once. */
export function addPreloads(html: string, modules: string): string {
  const linked = new Set<string>();
  return html.replaceAll(PROGRAM, (script, name: string) => {
    const links = findImports(name, modules)
      .filter((module) => !linked.has(module))
      .map((module) => `<link rel="modulepreload" href="/_astro/${module}">`);
    findImports(name, modules).forEach((module) => linked.add(module));
    return links.join('') + script;
  });
}

/** Names of all modules that one imports, also by way of others. */
function findImports(name: string, modules: string, found = new Set<string>()): readonly string[] {
  for (const [, module = ''] of readFileSync(join(modules, name), 'utf8').matchAll(IMPORT)) {
    if (found.has(module)) continue;
    found.add(module);
    findImports(module, modules, found);
  }
  return [...found];
}
