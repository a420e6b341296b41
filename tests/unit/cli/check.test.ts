import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../cli/check/check-content.ts';
import { toLines } from '../../../cli/check/print.ts';
import { POST_FILE, writeFolder } from '../../fixtures/folder.ts';
import { INVENTED } from '../../fixtures/private.ts';

/** Runs the program behind `npm run check` on a content folder. */
function run(root: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { stdout, stderr, status } = spawnSync('node_modules/.bin/node', ['cli/check.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: root, ...env },
  });
  return { stdout, stderr, status };
}

/** What a check says of a folder: its problems by their paths in it, and all their words. */
function check(root: string, ...files: readonly string[]) {
  const { problems } = checkContent(root, files.map((file) => join(root, file))); // prettier-ignore
  return {
    problems: problems.map((one) => ({ ...one, file: one.file.replace(/^.*?midstream-[^/]*\//, '') })),
    words: problems.map(({ message, mend }) => `${message} ${mend}`).join('\n'),
  };
}

/** A program is started or the dictionary unfolded: on a busy machine that alone takes seconds. */
const TIME = { timeout: 60_000 };

describe('a joint post', TIME, () => {
  const POST = 'posts/four-in-a-boat.mdx';

  function checkPost(change: (text: string) => string) {
    const root = mkdtempSync(join(tmpdir(), 'midstream-check-'));
    onTestFinished(() => { rmSync(root, { recursive: true }); }); // prettier-ignore
    cpSync('tests/fixtures/site', root, { recursive: true });
    writeFileSync(join(root, POST), change(readFileSync(join(root, POST), 'utf8')));
    const { stdout, status } = run(root, [join(root, POST)]);
    const lines = stdout.trim().split('\n');
    const summary = lines.pop() ?? '';
    return { lines: lines.map((line) => line.replace(/^\S*?midstream-check-[^/]*\//, '')), summary, status };
  }

  test('with four mistakes gives four problems in one run, each with its place and a mend', () => {
    const { lines, summary, status } = checkPost((text) =>
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
});

test('the real posts of the fixture give no error and no advice that is not meant', TIME, () => {
  expect(
    check('tests/fixtures/site', 'posts/four-in-a-boat.mdx', 'posts/everything-on-the-table.mdx').problems,
  ).toEqual([]);
});

test('more than thirty planted mistakes are all named in one run with their lines', TIME, () => {
  const post = (fields: string, text: string) =>
    `---\ntitle: A planted post\nstandfirst: It has mistakes.\n${fields}\n---\n\n${text}\n`;
  const rest = 'kind: guest\naudience: [practitioners]\nstate: published\npublished: 2026-01-10';
  const sound = `${rest}\nwriters: [robin-example]\ntopics: [resting]`;
  const files: Readonly<Record<string, string>> = {
    'posts/fields.mdx': post(
      'kind: guets\nwriters: [robin-example]\npublished: 2026-02-30\ntopics: [resting]\naudience: [practitioners]\nstate: publishd\ncolour: red',
      'Words.',
    ),
    'posts/ids.mdx': post(
      `${rest}\nwriters: [robin-exampel]\ntopics: [restin]`,
      'A source<Cite id="invented-pgae" />.\n\nA figure <Fact id="tea-breask" /> here.\n\nA <Term id="pwpp">word</Term>.\n\n[A page](/posts/nowhere/) and\n[a place](/glossary/#pwq) and\n[another](#no-heading).\n\n![Two stones](./gone.png)\n\n#### Too deep',
    ),
    'posts/unsafe.mdx': post(
      sound,
      `<script>alert(1)</script>\n\n{process.env.SECRET}\n\n[here](javascript:alert)\n\nHer number was ${INVENTED.nhs}.\n\n![](./gone.png)\n\n<Passage by="robin-example">\n\nNever closed.`,
    ),
    'posts/advice.mdx': post(
      sound,
      `The recieved coulour.\n\nWe met the QXZ once.\n\nPeople who suffer from panic.\n\nThis ${'and this '.repeat(30)}goes on.`,
    ),
    'posts/Capital Name.mdx': POST_FILE,
    'writers/robin-again.mdx': '---\nname: Robin Again\nsummary: Is 34 years old.\nnames: twice\n---\n',
    'glossary.yaml':
      '- id: pwp\n  term: PWP\n  definition: A made-up meaning.\n  source: invented-page\n- id: pwp\n  term: Twice\n  definition: Has the same id.\n  source: invented-page\n',
  };
  const planted: readonly (readonly [file: string, words: string, rule: string, says: string])[] = [
    ['posts/fields.mdx', 'kind: guets', 'fields', 'Did you mean "guest"?'],
    ['posts/fields.mdx', 'published: 2026-02-30', 'fields', 'is not a day that exists'],
    ['posts/fields.mdx', 'state: publishd', 'fields', 'Did you mean "published"?'],
    ['posts/fields.mdx', 'colour: red', 'fields', 'There is no field "colour".'],
    ['posts/ids.mdx', 'writers: [', 'unknown-id', 'Did you mean "robin-example"?'],
    ['posts/ids.mdx', 'topics: [', 'unknown-id', 'Did you mean "resting"?'],
    ['posts/ids.mdx', 'A source', 'unknown-id', 'Did you mean "invented-page"?'],
    ['posts/ids.mdx', 'A figure', 'unknown-id', 'Did you mean "tea-breaks"?'],
    ['posts/ids.mdx', 'A <Term', 'unknown-id', 'Did you mean "pwp"?'],
    ['posts/ids.mdx', '[A page]', 'inner-link', '/posts/nowhere/'],
    ['posts/ids.mdx', '[a place]', 'inner-link', 'Did you mean "pwp"?'],
    ['posts/ids.mdx', '[another]', 'inner-link', '"no-heading"'],
    ['posts/ids.mdx', '![Two', 'picture', '"gone.png"'],
    ['posts/ids.mdx', '#### ', 'heading', 'of level 4'],
    ['posts/unsafe.mdx', '<script>', 'mark', '<script>'],
    ['posts/unsafe.mdx', '{process', 'code', 'Curly brackets'],
    ['posts/unsafe.mdx', '{process', 'tidy', 'brackets'],
    ['posts/unsafe.mdx', '[here]', 'link', 'javascript:'],
    ['posts/unsafe.mdx', 'Her number', 'privacy', 'NHS number'],
    ['posts/unsafe.mdx', '![](', 'alt-text', 'no description'],
    ['posts/unsafe.mdx', '![](', 'picture', '"gone.png"'],
    ['posts/unsafe.mdx', '<Passage', 'syntax', 'is opened here and not closed'],
    ['posts/unsafe.mdx', '<Passage', 'passage', 'Only a post of several writers'],
    ['posts/advice.mdx', 'The recieved', 'spelling', '“received”'],
    ['posts/advice.mdx', 'coulour', 'spelling', '“colour”'],
    ['posts/advice.mdx', 'We met', 'acronyms', '“QXZ”'],
    ['posts/advice.mdx', 'People', 'plain-words', '“suffer from”'],
    ['posts/advice.mdx', 'This and', 'long-sentences', '63 words'],
    ['posts/Capital Name.mdx', '---', 'file-name', 'small letters'],
    ['writers/robin-again.mdx', 'summary', 'privacy', 'exact age'],
    ['writers/robin-again.mdx', 'names: twice', 'fields', 'There is no field "names"'],
    ['glossary.yaml', '- id: pwp\n  term: Twice', 'duplicate-id', 'pwp'],
  ];
  const { problems, words } = check(writeFolder(files));
  const lineOf = (file: string, start: string) =>
    (files[file] ?? '').slice(0, files[file]?.indexOf(start)).split('\n').length;
  const named = problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`).sort();
  expect(named).toEqual(
    planted.map(([file, start, rule]) => `${file}:${lineOf(file, start)} ${rule}`).sort(),
  );
  for (const [file, start, rule, says] of planted)
    expect(
      problems.filter((one) => one.file === file && one.line === lineOf(file, start) && one.rule === rule),
    ).toEqual(
      expect.arrayContaining([expect.objectContaining({ message: expect.stringContaining(says) as string })]),
    );
  expect(words).not.toContain(INVENTED.nhs);
});

test(
  'one faulty entry of a ledger is one problem, whatever was published from it or explained in it',
  TIME,
  () => {
    const root = writeFolder({
      'addresses.txt':
        '/facts/#tea-breaks\n/glossary/#pwp\n/evidence/#turn-start\n/posts/first-week/\n/topics/resting/\n',
      'facts.yaml': 'facts:\n  - id: Tea Breaks\n',
      'glossary.yaml': '- id: pwp\n  term: PWP\n  definition: One: two\n  source: invented-page\n',
      'turning-points.yaml': '- id: start\n  date: soon\n',
      'posts/first-week.mdx': POST_FILE.replace('A plain', 'A PWP plain'),
    });
    const { problems } = check(root);
    expect(problems.filter(({ rule }) => !['yaml', 'fields'].includes(rule))).toMatchObject([
      { rule: 'address', level: 'advice' },
    ]);
  },
);

test('fields that never end are one problem, and their words are not looked at', TIME, () => {
  const text = POST_FILE.replace('---\n\nA plain', 'The recieved QXZ');
  expect(check(writeFolder({ 'posts/endless.mdx': text })).problems).toMatchObject([
    { rule: 'front-matter', message: 'The fields begin on line 1 and never end.' },
  ]);
});

test('only the files that are named are reported on, and ids of others still count', TIME, () => {
  const root = writeFolder({
    'posts/one.mdx': POST_FILE.replace('[resting]', '[nowhere]'),
    'posts/two.mdx': POST_FILE.replace('[robin-example]', '[nobody]'),
  });
  expect(check(root, 'posts/one.mdx').problems).toMatchObject([
    { file: 'posts/one.mdx', rule: 'unknown-id' },
  ]);
  expect(check(root, 'posts/first-week.mdx')).toMatchObject({ problems: [] });
  expect(check(root, 'posts/gone.mdx', '../else.mdx')).toMatchObject({
    problems: [
      { rule: 'file', message: 'This is not content.' },
      { file: 'posts/gone.mdx', rule: 'file', message: 'There is no such file.' },
    ],
  });
});

test('the command prints JSON when asked, and its own words when it is not understood', TIME, () => {
  const root = writeFolder({});
  const { stdout, status } = run(root, ['--json', root]);
  expect(JSON.parse(stdout)).toEqual({ texts: 3, errors: 0, advice: 0, problems: [] });
  expect(status).toBe(0);
  const { stderr, ...rest } = run(root, ['--colour']);
  expect(rest).toEqual({ stdout: '', status: 2 });
  expect(stderr).toContain('--colour');
  expect(stderr).toContain('--github');
});

test('a text with a fault is counted as well', TIME, () => {
  const root = writeFolder({ 'posts/two.mdx': POST_FILE.replace('kind: guest', 'kind: gest') });
  expect(checkContent(root).texts).toBe(4);
});

test('what is said of one file again and again is printed ten times, and counted', () => {
  const nested = (file: string) => (_: unknown, index: number) => ({
    file, line: index + 1, column: 1, rule: 'too-deep', message: 'Too deep.', mend: 'Mend it.', level: 'error' as const,
  }); // prettier-ignore
  const problems = [
    ...Array.from({ length: 51 }, nested('a.mdx')),
    { ...nested('a.mdx')(0, 98), message: 'Else.' },
    ...Array.from({ length: 10 }, nested('b.mdx')),
  ];
  const lines = toLines({ problems, texts: 2 }).split('\n');
  expect(lines.slice(9, 13)).toEqual([
    expect.stringMatching(/^a\.mdx:10:1 /),
    '  … and 41 more like it in this file.',
    expect.stringContaining('Else.'),
    expect.stringMatching(/^b\.mdx:1:1 /),
  ]);
  expect(lines).toHaveLength(24);
  expect(lines.at(-2)).toContain('62 errors');
});

test('advice is switched off by a file that says why, and never what may not be published', TIME, () => {
  const off =
    'checks:\n  - off: spelling\n    because: A dialect.\n  - off: age\n    because: Agreed.\nstate';
  const text = `${POST_FILE.replace('state', off)}\nA coulourful woman, aged 34. Her number: ${INVENTED.nhs}\n`;
  const { problems } = check(writeFolder({ 'posts/off.mdx': text }));
  expect(problems).toMatchObject([{ rule: 'privacy', level: 'error', line: 19 }]);
  const wrong = POST_FILE.replace('state', off.replace('spelling', 'speling'));
  expect(check(writeFolder({ 'posts/off.mdx': wrong })).problems).toMatchObject([
    { rule: 'fields', line: 10, message: expect.stringContaining('Did you mean "spelling"?') as string },
  ]);
});

test('what a file keeps from being told of people is shown to the editors, without the words', TIME, () => {
  const off = 'checks:\n  - off: age\n    because: She agreed.\n  - off: email\n    because: None.\nstate';
  const root = writeFolder({
    'posts/off.mdx': `${POST_FILE.replace('state', off)}\nA woman, aged 34, and a man, aged 35.\n`,
  });
  const { stdout, status } = run(root, []);
  expect(stdout).toMatch(
    /posts\/off\.mdx:10:1 {2}privacy {2}“age” is switched off here for 2 places, because: “She agreed\.” .*\n\d+ texts read: 0 errors, 0 pieces of advice\.\n$/,
  );
  expect(stdout).not.toMatch(/email|34/);
  expect(status).toBe(0);
  expect(run(root, ['--github']).stdout).toMatch(/^::notice [^\n]*title=privacy::“age” is switched off/);
  expect(run(root, [join(root, 'posts/first-week.mdx')]).stdout).not.toContain('switched off');
});

test('--fix mends what is named, says what it did, and leaves nothing to mend', TIME, () => {
  const root = writeFolder({
    'posts/one.mdx': `\uFEFF${POST_FILE.replace('2026-01-10', '15/01/2026').replaceAll('\n', '\r\n')}\r\n5 < 6 {a}\r\n`,
    'posts/two.mdx': `${POST_FILE}\n5 < 6\n`,
  });
  expect(check(root, 'posts/one.mdx').problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
    '1 tidy', '6 fields', '14 code',
  ]); // prettier-ignore
  const { stdout, status } = run(root, ['--fix', join(root, 'posts/one.mdx')]);
  expect(stdout).toMatch(
    /posts\/one\.mdx: mended line ends .*\n\d+ texts read: 0 errors, 0 pieces of advice\.\n$/,
  );
  expect(status).toBe(0);
  expect(readFileSync(join(root, 'posts/one.mdx'), 'utf8')).toBe(
    `${POST_FILE.replace('2026-01-10', '2026-01-15')}\n5 \\< 6 \\{a\\}\n`,
  );
  expect(readFileSync(join(root, 'posts/two.mdx'), 'utf8')).toBe(`${POST_FILE}\n5 < 6\n`);
});

describe('an evidence record', TIME, () => {
  test('with faults in its fields and in its text has them all named in one run, each on its line', () => {
    const record = readFileSync('tests/fixtures/site/evidence/brook-rest-2018.mdx', 'utf8');
    const end = record.indexOf('\n---\n', 4);
    const fields = record
      .slice(0, end)
      .replace(/^kind: .*$/m, 'kind: journal artical')
      .replace(/^year: .*$/m, 'year: soon');
    const root = mkdtempSync(join(tmpdir(), 'midstream-check-'));
    onTestFinished(() => { rmSync(root, { recursive: true }); }); // prettier-ignore
    cpSync('tests/fixtures/site', root, { recursive: true });
    const text =
      '\n---\n\nIt was 45% of all.\n\n## A part\n\n#### Skipped\n\nSaid so<Cite id="nobody-1999" />.\n';
    writeFileSync(join(root, 'evidence/brook-rest-2018.mdx'), fields + text);
    const first = fields.split('\n').length;
    const found = checkContent(root, [join(root, 'evidence/brook-rest-2018.mdx')]).problems;
    expect(
      found
        .filter(({ level }) => level === 'error')
        .map(({ rule, line }) => [rule, line > first ? line - first : 'above']),
    ).toEqual([
      ['fields', 'above'],
      ['fields', 'above'],
      ['bare-figure', 3],
      ['heading', 7],
      ['unknown-id', 9],
    ]);
    expect(found.every(({ mend }) => mend !== '')).toBe(true);
  });
});
