import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { findBothKinds } from '../../../cli/proposal/kinds.ts';
import { readChangedPaths, takeContent, takeSettled } from '../../../cli/proposal/take.ts';
import { findTreeFault } from '../../../cli/proposal/tree.ts';
import { clone, commit, makeRepository, type RunGit, write } from '../../fixtures/repository.ts';

// Git is run a dozen times in a test, which takes a busy machine its time.
vi.setConfig({ testTimeout: 60_000 });

describe('a change from a fork', () => {
  test.each([
    [['content/posts/x.mdx', 'content/posts/x-river.jpg']],
    [['src/site.ts', 'README.md']],
    [['contents/x.mdx', 'Content/x.mdx']],
    [[]],
  ])('may touch words alone, or anything else alone: %j', (paths) => {
    expect(findBothKinds(paths, true)).toEqual([]);
  });

  test.each([
    [['content/posts/x.mdx', 'src/rules/dates.ts'], 'src/rules/dates.ts)'],
    [['.github/workflows/content.yml', 'content/x', 'package.json'], 'content.yml and 1 more)'],
    [['content', 'content/x'], '(content)'],
    [['content/posts/x.mdx', 'settled.txt'], '(settled.txt)'],
  ])('may not touch both: %j', (paths, words) => {
    expect(findBothKinds(paths, true)).toEqual([expect.stringContaining(words)]);
    expect(findBothKinds(paths, true)[0]).toContain('Please make two pull requests');
    expect(findBothKinds(paths, false)).toEqual([]);
  });
});

describe('a file of a change', () => {
  const file = { mode: '100644', hash: '', size: 1, path: 'content/posts/x.mdx' };

  test('that is plain is taken over', () => {
    expect(findTreeFault(file)).toBeUndefined();
    expect(findTreeFault({ ...file, path: 'content/posts/My draft (2).MDX' })).toBeUndefined();
  });

  test.each([
    ['a link', { mode: '120000' }, 'link'],
    ['another repository', { mode: '160000' }, 'another repository'],
    ['content itself as a link', { mode: '120000', path: 'content' }, 'link'],
    ['content itself as a file', { path: 'content' }, 'must be a folder'],
    ['a way up', { path: 'content/../src/site.ts' }, 'no path below'],
    ['a way up at its end', { path: 'content/..' }, 'no path below'],
    ['another place', { path: 'src/site.ts' }, 'no path below'],
    ['the folder of Git', { path: 'content/.GIT/config' }, 'no path below'],
    ['an empty name', { path: 'content//x' }, 'no path below'],
    ['a line break', { path: 'content/posts/a\n::error::b.mdx' }, 'a character'],
    ['a backslash', { path: 'content/posts\\..\\x' }, 'a character'],
    ['a letter that looks like another', { path: 'content/posts/р.mdx' }, 'a character'],
    ['too many bytes', { size: 50_000_000 }, '50 MB'],
  ])('is not, if it is or holds %s', (_name, parts, words) => {
    const fault = findTreeFault({ ...file, ...parts }) ?? '';
    expect(fault).toContain(words);
    expect(fault).toContain('Mend: ');
    expect(fault).toMatch(/^[\x20-\x7e–]*$/);
  });
});

describe('the content of a change', () => {
  test('takes the place of ours, byte for byte, without links and without other files', () => {
    const { folder, run } = makeRepository({
      'content/posts/old.mdx': 'old',
      'content/posts/kept.mdx': 'kept\r\n',
      'src/site.ts': 'ours',
    });
    const home = clone(folder);
    run('rm', '-q', 'content/posts/old.mdx');
    write(folder, { 'content/posts/new.mdx': '$Format:%H$\n', 'content/.gitattributes': '* export-subst\n', 'src/site.ts': 'theirs' }); // prettier-ignore
    spawnSync('ln', ['-s', '/etc/hostname', join(folder, 'content/posts/link.mdx')]);
    merge(run);

    expect(readChangedPaths(folder).sort()).toEqual([
      'content/.gitattributes', 'content/posts/link.mdx', 'content/posts/new.mdx', 'content/posts/old.mdx', 'src/site.ts',
    ]); // prettier-ignore
    expect(takeContent(folder, home)).toEqual([expect.stringMatching(/^content\/posts\/link\.mdx .*link/)]);
    expect(readdirSync(join(home, 'content/posts')).sort()).toEqual(['kept.mdx', 'new.mdx']);
    expect(readFileSync(join(home, 'content/posts/kept.mdx'), 'utf8')).toBe('kept\r\n');
    expect(readFileSync(join(home, 'content/posts/new.mdx'), 'utf8')).toBe('$Format:%H$\n');
    expect(readFileSync(join(home, 'src/site.ts'), 'utf8')).toBe('ours');
  });

  test('that is a link, another repository or gone leaves nothing in its place', () => {
    const { folder, run } = makeRepository({ 'content/posts/x.mdx': 'x' });
    const home = clone(folder);
    run('rm', '-q', '-r', 'content');
    spawnSync('ln', ['-s', '/etc', join(folder, 'content')]);
    merge(run);
    expect(takeContent(folder, home)).toEqual([expect.stringContaining('This is a link')]);
    expect(existsSync(join(home, 'content'))).toBe(false);
  });

  test('does not overwrite work that is not committed', () => {
    const { folder, run } = makeRepository({ 'content/posts/x.mdx': 'x' });
    const home = clone(folder);
    merge(run);
    write(home, { 'content/posts/mine.mdx': 'not yet committed' });
    expect(() => takeContent(folder, home)).toThrow('commit them');
    expect(existsSync(join(home, 'content/posts/mine.mdx'))).toBe(true);
  });
});

test('the program names every fault as one command, however the file is named', () => {
  const { folder, run } = makeRepository({ 'content/posts/x.mdx': 'x' });
  const home = clone(folder);
  write(folder, { 'content/posts/a\n::stop-commands::b.mdx': 'x', 'src/100%\n::error::x.ts': 'x' });
  merge(run);
  const program = (task: string, fromFork?: string) =>
    spawnSync(process.execPath, [join(process.cwd(), 'cli/proposal.ts'), task, folder], {
      cwd: home,
      encoding: 'utf8',
      env: { ...process.env, FROM_FORK: fromFork },
    });
  const taken = program('take');
  expect(taken.status).toBe(1);
  expect(taken.stdout).toMatch(/^::error::content\/posts\/a\?::stop-commands::b\.mdx .*\n$/);
  const mixed = program('kinds');
  expect(mixed.status).toBe(1);
  expect(mixed.stdout).toMatch(/^::error::.*src\/100%25%0A::error::x\.ts.*\n$/);
  expect(program('kinds', 'false').status).toBe(0);
});

test.each([
  ['a fork', undefined, 'ours'],
  ['a fork, as the host says', 'true', 'ours'],
  ['the repository itself', 'false', 'theirs'],
])('what a change settles is taken over from %s: %s', (_from, fromFork, settled) => {
  const { folder, run } = makeRepository({ 'content/posts/x.mdx': 'x', 'settled.txt': 'ours' });
  const home = clone(folder);
  write(folder, { 'content/posts/x.mdx': 'y', 'settled.txt': 'theirs' });
  merge(run);
  const { status } = spawnSync(process.execPath, [join(process.cwd(), 'cli/proposal.ts'), 'take', folder], {
    cwd: home,
    env: { ...process.env, FROM_FORK: fromFork },
  });
  expect(status).toBe(0);
  expect(readFileSync(join(home, 'content/posts/x.mdx'), 'utf8')).toBe('y');
  expect(readFileSync(join(home, 'settled.txt'), 'utf8')).toBe(settled);
});

test('a list that is a link or gone is not taken over', () => {
  const { folder, run } = makeRepository({ 'content/posts/x.mdx': 'x', 'settled.txt': 'ours' });
  const home = clone(folder);
  run('rm', '-q', 'settled.txt');
  spawnSync('ln', ['-s', '/etc/hostname', join(folder, 'settled.txt')]);
  merge(run);
  takeSettled(folder, home);
  expect(readFileSync(join(home, 'settled.txt'), 'utf8')).toBe('ours');
});

/** Commits everything as a change and checks out its merge with main, as the host does. */
function merge(run: RunGit): void {
  commit(run);
  run('checkout', '-q', 'main');
  run('merge', '-q', '--no-ff', '-m', 'Merge', 'change');
}
