import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import JSZip from 'jszip';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findHiddenData } from '#library/picture-data.ts';
import { takeIn } from '../../../cli/intake/take-in.ts';
import { makeAsk } from '../../../cli/new/ask.ts';
import { makeFolder, POST_FILE, writeSound } from '../../fixtures/folder.ts';
import { INVENTED } from '../../fixtures/private.ts';
import { makeSampleWord } from '../../fixtures/sample-word.ts';
import { item, makeWord, paragraph, run } from '../../fixtures/word.ts';
import { understate } from '../../fixtures/zip.ts';

const TIME = { timeout: 60_000 };
const DAY = '2026-06-15';
const BY = { name: 'The editors', email: 'editors@midstream.example' };
const ANSWERS = ['', '', 'Robin Example', 'resting'];

const git = (home: string, ...args: readonly string[]) =>
  spawnSync('git', ['-C', home, '-c', 'user.name=A Person', '-c', 'user.email=person@brook.example', ...args], { encoding: 'utf8' }).stdout.trim(); // prettier-ignore

/** A repository with a small content folder, committed by somebody: made once, since Git takes its time. */
const first = mkdtempSync(join(tmpdir(), 'midstream-home-'));
afterAll(() => { rmSync(first, { recursive: true }); }); // prettier-ignore
beforeAll(() => {
  const root = join(first, 'content');
  writeSound(root);
  git(first, 'init', '--quiet', '--initial-branch', 'main');
  git(first, 'add', '.');
  git(first, 'commit', '--quiet', '--message', 'Begin');
});

/** A copy of it, and an empty folder for what is sent. */
function makeHome() {
  const folder = makeFolder();
  const home = join(folder, 'home');
  cpSync(first, home, { recursive: true });
  return { home, root: join(home, 'content'), sent: folder };
}

/** Takes a file in, with answers from a pipe. */
async function take(path: string, { home, root }: ReturnType<typeof makeHome>, answers: readonly string[]) {
  const ask = makeAsk(Readable.from(answers.map((line) => `${line}\n`)), new PassThrough());
  try {
    return await takeIn(path, ask, { home, root, day: DAY, by: BY });
  } finally {
    ask.end();
  }
}

/** A photograph that says where it was taken. */
const photograph = () =>
  sharp({ create: { width: 2000, height: 1000, channels: 3, background: '#446688' } })
    .withExif({ IFD0: { Artist: 'Canary Person' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } })
    .jpeg()
    .toBuffer(); // prettier-ignore

describe('a Word file', () => {
  test(
    'becomes a file that passes the check, on a branch, in one commit by the editors at noon',
    TIME,
    async () => {
      const place = makeHome();
      const path = join(place.sent, 'From Robin.docx');
      writeFileSync(path, await makeSampleWord());
      const taken = await take(path, place, ANSWERS);
      expect(taken.branch).toBe('text/why-i-stayed');
      expect(taken.problems.filter(({ level }) => level === 'error')).toEqual([]);
      expect(taken.losses).toContain('1 comment in the margin: left out.');
      const noon = `${Date.UTC(2026, 5, 15, 12) / 1000} +0000`;
      expect(git(place.home, 'log', '--date=raw', '--format=%an|%ae|%ad|%cn|%ce|%cd|%s', 'main..HEAD')).toBe(
        `The editors|editors@midstream.example|${noon}|The editors|editors@midstream.example|${noon}|Take in why-i-stayed`,
      );
      expect(git(place.home, 'show', '--name-only', '--format=').split('\n')).toEqual([
        'content/posts/why-i-stayed-1.webp',
        'content/posts/why-i-stayed.mdx',
      ]);
      expect(git(place.home, 'show', 'HEAD')).not.toMatch(/canary/i);
      const post = readFileSync(join(place.root, 'posts/why-i-stayed.mdx'), 'utf8');
      expect(post).toContain('I \\<3 this work');
      expect(post).toContain('state: draft');
      expect(findHiddenData(readFileSync(join(place.root, 'posts/why-i-stayed-1.webp')))).toBeUndefined();
      expect(git(place.home, 'status', '--porcelain')).toBe('');
    },
  );

  test('by somebody without a page brings the page along', TIME, async () => {
    const place = makeHome();
    const path = join(place.sent, 'x.docx');
    writeFileSync(path, await makeSampleWord());
    const taken = await take(path, place, ['', '', 'Otterly', 'resting', '', 'yes', 'Writes about rest.']);
    expect(taken.problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(readFileSync(join(place.root, 'writers/otterly.mdx'), 'utf8')).toBe(
      '---\nname: Otterly\npenName: true\nsummary: Writes about rest.\n---\n',
    );
  });
});

describe('a text of ours', () => {
  test('comes with the pictures beside it, drawn anew', TIME, async () => {
    const place = makeHome();
    writeFileSync(
      join(place.sent, 'Two stones.mdx'),
      `\uFEFF${POST_FILE}\n5 < 6\n\n![Two stones](./two-stones.jpg)\n`,
    );
    writeFileSync(join(place.sent, 'two-stones.jpg'), await photograph());
    const taken = await take(join(place.sent, 'Two stones.mdx'), place, []);
    expect(taken.problems).toEqual([]);
    const picture = readFileSync(join(place.root, 'posts/two-stones.jpg'));
    expect(findHiddenData(picture)).toBeUndefined();
    expect(await sharp(picture).metadata()).toMatchObject({ width: 1600, height: 800, format: 'jpeg' });
    expect(readFileSync(join(place.root, 'posts/two-stones.mdx'), 'utf8')).toContain('5 \\< 6');
  });

  test.each([
    ['state: published', 'state: draft'],
    ['"state": "published" # now', 'state: draft'],
    ['state: draft', 'state: draft'],
  ])('with "%s" becomes a draft: only an editor publishes', TIME, async (sent, kept) => {
    const place = makeHome();
    writeFileSync(join(place.sent, 'calm-day.mdx'), POST_FILE.replace('state: published', sent));
    const { losses } = await take(join(place.sent, 'calm-day.mdx'), place, []);
    const committed = git(place.home, 'show', 'HEAD:content/posts/calm-day.mdx');
    expect(committed).toBe(POST_FILE.replace('state: published', kept).trim());
    expect(losses.some((line) => line.includes('until an editor publishes it'))).toBe(
      sent !== 'state: draft',
    );
  });

  test('with a remark in HTML is told of it, which is not shown as words', TIME, async () => {
    const place = makeHome();
    writeFileSync(join(place.sent, 'calm-day.mdx'), `${POST_FILE}\n<!-- Ask Sam. -->\n`);
    const { problems } = await take(join(place.sent, 'calm-day.mdx'), place, []);
    expect(problems).toMatchObject([{ level: 'error', rule: 'syntax', line: 14 }]);
    expect(git(place.home, 'show', 'HEAD:content/posts/calm-day.mdx')).toContain('\n<!-- Ask Sam. -->');
  });

  test('comes out of the packed folder that the page for writers makes', TIME, async () => {
    const place = makeHome();
    const zip = new JSZip().file('packed.mdx', `${POST_FILE}\n![A stone](./packed-1.jpg)\n`).file('packed-1.jpg', await photograph()); // prettier-ignore
    const path = join(place.sent, 'packed.zip');
    writeFileSync(path, await zip.generateAsync({ type: 'nodebuffer' }));
    expect((await take(path, place, [])).problems).toEqual([]);
    expect(existsSync(join(place.root, 'posts/packed-1.jpg'))).toBe(true);
  });
});

describe('nothing is changed', () => {
  const write = (place: ReturnType<typeof makeHome>, text: string, name = 'new.mdx') => {
    writeFileSync(join(place.sent, name), text);
    return join(place.sent, name);
  };

  let bomb: Buffer = Buffer.alloc(0);
  beforeAll(async () => {
    const zip = new JSZip().file('new.mdx', POST_FILE).file('new-1.jpg', ' '.repeat(40_000_000));
    bomb = understate(await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));
  });

  const refuse = ({ home }: ReturnType<typeof makeHome>, hook: string) => {
    mkdirSync(join(home, '.git/hooks'), { recursive: true });
    writeFileSync(join(home, '.git/hooks', hook), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  };

  test.each([
    ['for what may not be published', (place: ReturnType<typeof makeHome>) => write(place, `${POST_FILE}\nHer number: ${INVENTED.nhs}\n`), 'may not be published'],
    ['for a file that is there already', (place: ReturnType<typeof makeHome>) => write(place, POST_FILE, 'first-week.mdx'), 'There is a file posts/first-week.mdx already'],
    ['while other changes are under way', (place: ReturnType<typeof makeHome>) => { writeFileSync(join(place.home, 'note.txt'), 'x'); return write(place, POST_FILE); }, 'not committed'],
    ['when the branch is there already', (place: ReturnType<typeof makeHome>) => { git(place.home, 'branch', 'text/new'); return write(place, POST_FILE); }, 'There is a branch text/new already'],
    ['when a hook refuses the commit', (place: ReturnType<typeof makeHome>) => { refuse(place, 'pre-commit'); return write(place, POST_FILE); }, 'Git refused'],
    ['when a hook refuses the branch', (place: ReturnType<typeof makeHome>) => { refuse(place, 'post-checkout'); return write(place, POST_FILE); }, 'Git refused'],
    ['while another program holds the repository', (place: ReturnType<typeof makeHome>) => { writeFileSync(join(place.home, '.git/index.lock'), ''); return write(place, POST_FILE); }, 'Git refused'],
    ['for fields that cannot be read', (place: ReturnType<typeof makeHome>) => write(place, POST_FILE.replace('kind: guest', 'kind: guets')), 'Did you mean "guest"?'],
    ['for a state on more than one line', (place: ReturnType<typeof makeHome>) => write(place, POST_FILE.replace('state: published', 'state:\n  published')), 'state'],
    ['for a picture that did not come along', (place: ReturnType<typeof makeHome>) => write(place, `${POST_FILE}\n![A stone](./gone.jpg)\n`), 'gone.jpg, which is not beside it'],
    ['for a Word file that is none', (place: ReturnType<typeof makeHome>) => write(place, 'no word', 'x.docx'), 'Word'],
    ['for a packed folder that becomes too large', (place: ReturnType<typeof makeHome>) => { writeFileSync(join(place.sent, 'x.zip'), bomb); return join(place.sent, 'x.zip'); }, 'far too large'],
    ['for another kind of file', (place: ReturnType<typeof makeHome>) => write(place, 'x', 'x.odt'), 'ends in .docx, .mdx or .zip'],
    ['for no file', (place: ReturnType<typeof makeHome>) => join(place.sent, 'nothing.mdx'), 'There is no file'],
  ])('%s', TIME, async (_what, prepare, says) => {
    const place = makeHome();
    const path = prepare(place);
    const before = git(place.home, 'status', '--porcelain');
    const branches = git(place.home, 'branch', '--list');
    const refusal = take(path, place, []);
    await expect(refusal).rejects.toThrow(says);
    await expect(refusal).rejects.not.toThrow(INVENTED.nhs);
    expect(git(place.home, 'rev-parse', '--abbrev-ref', 'HEAD')).toBe('main');
    expect(git(place.home, 'status', '--porcelain')).toBe(before);
    expect(git(place.home, 'branch', '--list')).toBe(branches);
    expect(existsSync(join(place.root, 'posts/new.mdx'))).toBe(false);
  }); // prettier-ignore

  test.each([
    ['for what a Word file may not hold', '', 'may not be published'],
    ['while other changes are under way', 'note.txt', 'not committed'],
  ])('%s, before the first question', TIME, async (_what, change, says) => {
    const place = makeHome();
    if (change) writeFileSync(join(place.home, change), 'x');
    const word = await makeWord({ body: paragraph(run(change ? 'Words.' : `Her number: ${INVENTED.nhs}`)) });
    writeFileSync(join(place.sent, 'x.docx'), word);
    await expect(take(join(place.sent, 'x.docx'), place, [])).rejects.toThrow(says);
  });

  test('and a Word file is told of by its paragraphs and headings, which the editor sees, without what was hit', TIME, async () => {
    const place = makeHome();
    const body = [
      paragraph(run('Why I stayed'), 'Title'),
      paragraph(run('Before all headings.')) + paragraph(run(`Her number: ${INVENTED.nhs}`)),
      paragraph(run('My *first* week'), 'Heading1') + paragraph(run('Calm.')) + item('A point') + item(`Call ${INVENTED.mobile}`),
      paragraph(run(`Number ${INVENTED.nhs}`), 'Heading1') + paragraph(run(`Or ${INVENTED.mobile}`)),
      paragraph(run('450')) + paragraph(run('557 7104'), 'Heading1') + paragraph(run(INVENTED.mobile)),
    ];
    writeFileSync(join(place.sent, 'x.docx'), await makeWord({ body: body.join('') }));
    const refusal: unknown = await take(join(place.sent, 'x.docx'), place, []).catch((error: unknown) => error);
    const [, ...told] = String(refusal).split('\n');
    expect(told.map((line) => line.split(':')[0])).toEqual([
      'Paragraph 2',
      'Paragraph 3 under heading 1 (“My first week”)',
      'Heading 2',
      'Paragraph 1 under heading 2',
      'Paragraph 1 under heading 3',
    ]);
    expect(told[0]).toMatch(/looks like an NHS number.* Mend: Take it out/);
    for (const hit of [INVENTED.nhs, INVENTED.mobile]) expect(String(refusal)).not.toContain(hit);
  }); // prettier-ignore

  test('where what may not be published is in an answer, which is said', TIME, async () => {
    const place = makeHome();
    writeFileSync(join(place.sent, 'x.docx'), await makeWord({ body: paragraph(run('Words.')) }));
    const answers = ['Calm', `Call ${INVENTED.mobile}`, 'Robin Example', 'resting'];
    await expect(take(join(place.sent, 'x.docx'), place, answers)).rejects.toThrow(
      /\nAmong your answers: This looks like a mobile number/,
    );
  });

  test('where no branch is checked out', TIME, async () => {
    const place = makeHome();
    git(place.home, 'switch', '--quiet', '--detach');
    await expect(take(write(place, POST_FILE), place, [])).rejects.toThrow('You are on no branch');
    expect(git(place.home, 'branch', '--list', 'text/*')).toBe('');
  });
});

test('the command says what it did and what is next', TIME, () => {
  const place = makeHome();
  writeFileSync(join(place.sent, 'calm-day.mdx'), POST_FILE);
  const own = process.cwd();
  const intake = (...args: readonly string[]) =>
    spawnSync(join(own, 'node_modules/.bin/node'), [join(own, 'cli/intake.ts'), ...args], {
      cwd: place.home,
      encoding: 'utf8',
      input: '',
      env: { ...process.env, NODE_COMPILE_CACHE: join(own, '.cache/node') },
    });
  const { stdout, status } = intake(join(place.sent, 'calm-day.mdx'));
  expect(stdout).toContain('In one commit on the branch text/calm-day:\n  content/posts/calm-day.mdx');
  expect(stdout).toContain('git switch main && git branch -D text/calm-day');
  expect(status).toBe(0);
  expect(intake()).toMatchObject({ status: 1, stderr: expect.stringContaining('Name one file') as string });
});
