import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const POST = 'posts/four-in-a-boat.mdx';

/** Runs the program behind `npm run check` on the fixture site with one post changed: its lines on posts, and how it ended. */
function check(change: (text: string) => string) {
  const root = mkdtempSync(join(tmpdir(), 'midstream-check-'));
  onTestFinished(() => { rmSync(root, { recursive: true }); }); // prettier-ignore
  cpSync('tests/fixtures/site', root, { recursive: true });
  writeFileSync(join(root, POST), change(readFileSync(join(root, POST), 'utf8')));
  const { stdout, status } = spawnSync('node_modules/.bin/node', ['cli/check.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: root },
  });
  const lines = stdout.trim().split('\n');
  const summary = lines.pop() ?? '';
  const inRoot = lines.map((line) => line.replace(/^\S*?midstream-check-[^/]*\//, ''));
  return { lines: inRoot.filter((line) => line.startsWith('posts/')), summary, status };
}

test('a joint post with four mistakes gives four problems in one run, each with its place and a mend', () => {
  const { lines, summary, status } = check((text) =>
    text
      .replace('[robin-example, sam-placeholder, lowri-wyn-esiampl, otterly]', '[robin-example, sam-placeholder, otterly]')
      .replace('<Passage by="sam-placeholder"', '<Passage by="sam-placehodler"')
      .replace('</Passage>\n\n## What we needed', '## What we needed')
      .replace('count={2}', 'count={1}'),
  ); // prettier-ignore
  const place = (part: string): unknown =>
    expect.stringMatching(new RegExp(`^${POST}:\\d+:1  ${part}.*  Mend: .`));
  expect(lines).toEqual([
    place('passage  No writer "sam-placehodler". Did you mean "sam-placeholder"\\?'),
    place('syntax  <Passage> is opened here and not closed.'),
    place('passage  A passage is by "lowri-wyn-esiampl", whom the post does not name.'),
    place('passage  count=\\{1\\} is one writer, and one of 3 can be worked out.'),
  ]);
  expect(summary).toMatch(/: 4 errors, /);
  expect(status).toBe(1);
});

test('the same post as it is gives none', () => {
  const { lines, status } = check((text) => text);
  expect({ lines, status }).toEqual({ lines: [], status: 0 });
});
