import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { findFiles } from '#build/files.ts';

/** What a room may import from other rooms: `run` in full, `types` as types only. `site` is src/site.ts. */
interface Doors {
  readonly run: readonly string[];
  readonly types?: readonly string[];
}

const ROOMS: Readonly<Record<string, Doors>> = {
  site: { run: [] },
  lib: { run: [] },
  prose: { run: ['lib'] },
  schemas: { run: ['lib'] },
  // What may lead to a person is looked for where a file is read: nobody else holds all that it says.
  library: { run: ['prose', 'schemas', 'rules/text', 'lib'] },
  // The headings that every topic has are a constant beside the topics' schema: the rule and the schema may not part.
  // `library/states` is pure: it says who sees an entry, so that rules, graph and pages agree.
  rules: { run: ['lib', 'schemas/topic', 'library/states'], types: ['library'] },
  graph: { run: ['library', 'lib'], types: ['prose'] },
  // The page for writers shows a file as the intake makes it.
  views: { run: ['graph', 'site', 'lib', 'intake'], types: ['library', 'prose', 'schemas'] },
  components: { run: ['lib'], types: ['views'] },
  layouts: { run: ['components', 'styles', 'scripts', 'site', 'lib'], types: ['views'] },
  pages: {
    run: ['views', 'graph', 'library', 'layouts', 'components', 'styles', 'prose', 'intake', 'site', 'lib'],
  },
  // Integrations around a build stand on the same rooms as the command line: the site map lists what the graph lists.
  build: { run: ['library', 'rules', 'graph', 'site', 'lib'] },
  // From Word or loose Markdown to a file of ours: for the page where texts are sent and for the command line.
  intake: { run: ['lib', 'rules/text'] },
  // Runs in the browser.
  scripts: { run: ['lib', 'intake', 'rules/text'] },
  styles: { run: [] },
  // Small programs over the same rooms. Of `build` only the search index, which is written once Astro has ended.
  cli: {
    run: ['library', 'rules', 'intake', 'prose', 'schemas', 'build/search-index', 'site', 'lib'],
  },
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Paths under src, and those of the command line, which begin with `cli/`. */
const files = [...findFiles('src'), ...findFiles('cli').map((file) => `cli/${file}`)].filter(
  (file) => /\.(?:ts|mjs|astro|mdx)$/.test(file) && !file.endsWith('.d.ts'),
);
const imports = files.flatMap(findImports);
const inner = imports.filter(({ to }) => !to.startsWith('npm:'));

test('the house has files and imports to look at', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(inner.length).toBeGreaterThan(100);
});

test('every room imports only from the rooms it may', () => {
  const faults = inner.filter(({ from, to, typeOnly }) => !mayImport(from, to, typeOnly));
  expect(faults.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('no module imports itself by way of others', () => {
  const edges = Map.groupBy(
    inner.filter(({ typeOnly }) => !typeOnly),
    ({ from }) => from,
  );
  const findCycle = (file: string, path: readonly string[], done: Set<string>): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const { to } of edges.get(file) ?? []) {
      const cycle = findCycle(to, [...path, file], done);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  const done = new Set<string>();
  const cycles = [...edges.keys()].flatMap((file) => findCycle(file, [], done)?.join(' → ') ?? []);
  expect(cycles).toEqual([]);
});

test('nobody asks Astro for content: the library reads it', () => {
  expect(imports.filter(({ to }) => /^npm:astro:content|^npm:astro\/loaders/.test(to))).toEqual([]);
});

test('only the library, the build and the command line touch the disk', () => {
  const touching = imports
    .filter(({ to }) => /^npm:(?:node:)?(?:fs|child_process)(?:\/|$)/.test(to))
    .map(({ from }) => from);
  expect(touching.filter((file) => !/^(?:library|build|cli)\//.test(file))).toEqual([]);
});

test('what the browser and the rules run needs nothing of Node', () => {
  const faults = imports.filter(
    ({ from, to }) =>
      /^(?:scripts|lib|prose|schemas|intake|rules\/text)\//.test(from) && to.startsWith('npm:node:'),
  );
  expect(faults).toEqual([]);
});

test('components and layouts do not read the environment', () => {
  const faults = files.filter(
    (file) =>
      /^(?:components|layouts)\//.test(file) && /process\.env|import\.meta\.env/.test(readSource(file)),
  );
  expect(faults).toEqual([]);
});

test('every room stands in the table', () => {
  const rooms = new Set(files.map(roomOf));
  expect([...rooms].filter((room) => !(room in ROOMS))).toEqual([]);
});

test('docs/architecture.md says the same', () => {
  const rows = readFileSync('docs/architecture.md', 'utf8').matchAll(
    /^\| `(?:src\/)?(\w+)(?:\.ts|\/)` *\|[^|]*\|([^|]*)\|/gm,
  );
  const said = new Map(
    [...rows].map(([, room = '', doors = '']) => [
      room,
      [...doors.matchAll(/`([^`]+)`/g)].map(([, door]) => door).sort(),
    ]),
  );
  for (const [room, { run }] of Object.entries(ROOMS))
    expect([room, said.get(room)]).toEqual([
      room,
      // Leaf helpers need the schema library and nothing of ours.
      room === 'lib' ? ['astro/zod'] : [...run].sort(),
    ]);
});

function mayImport(from: string, to: string, typeOnly: boolean): boolean {
  const [room, other] = [roomOf(from), roomOf(to)];
  if (room === other) return true;
  const doors = ROOMS[room];
  const isIn = (list: readonly string[] = []) =>
    list.some((door) => door === other || to.startsWith(`${door}.`) || to.startsWith(`${door}/`));
  return isIn(doors?.run) || (typeOnly && isIn([...(doors?.types ?? [])]));
}

function roomOf(file: string): string {
  return file === 'site.ts' ? 'site' : (file.split('/')[0] ?? '');
}

function readSource(file: string): string {
  return readFileSync(file.startsWith('cli/') ? file : `src/${file}`, 'utf8');
}

/** The imports of a file: inner ones as paths under src, the others as `npm:…`. */
function findImports(from: string): Import[] {
  const pattern =
    /^\s*(import|export)\s+(type\s+)?([^'";]*?\bfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...readSource(from).matchAll(pattern)].flatMap(([, , typeWord, names = '', path, dynamic]) => {
    const target = (path ?? dynamic ?? '').split('?')[0] ?? '';
    const members =
      /\{([^}]*)\}/
        .exec(names)?.[1]
        ?.split(',')
        .map((name) => name.trim())
        .filter(Boolean) ?? [];
    const typeOnly =
      typeWord !== undefined || (members.length > 0 && members.every((name) => name.startsWith('type ')));
    return { from, to: toTarget(from, target), typeOnly };
  });
}

function toTarget(from: string, target: string): string {
  if (target.startsWith('#')) return target.slice(1);
  return target.startsWith('.') ? join(dirname(from), target).replace(/^src\//, '') : `npm:${target}`;
}
