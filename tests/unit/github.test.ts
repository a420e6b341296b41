import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { site } from '#site.ts';

const folder = (name: string) =>
  readdirSync(join('.github', name)).map((file) => join('.github', name, file));
const readText = (path: string) => readFileSync(path, 'utf8');

const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.undefined().optional(),
      env: z.record(z.string(), z.string()).optional(),
      steps: z.array(z.object({ uses: z.string().optional(), run: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() })),
    }),
  ),
}); // prettier-ignore

const FORMS = folder('ISSUE_TEMPLATE').filter((path) => !path.endsWith('config.yml'));
const form = z.strictObject({
  name: z.string(),
  description: z.string(),
  title: z.string(),
  body: z.array(
    z.strictObject({
      type: z.enum(['markdown', 'textarea', 'input', 'checkboxes']),
      id: z.string().optional(),
      attributes: z.strictObject({
        value: z.string().optional(),
        label: z.string().optional(),
        description: z.string().optional(),
        placeholder: z.string().optional(),
        options: z.array(z.strictObject({ label: z.string(), required: z.boolean() })).optional(),
      }),
      validations: z.strictObject({ required: z.boolean() }).optional(),
    }),
  ),
});

/** The one workflow that the clock starts, and not a change: it may hold the address of the host's build hook. */
const DAILY = '.github/workflows/daily.yml';
const changes = folder('workflows').filter((path) => path !== DAILY);

describe.each(changes)('%s', (path) => {
  const { on, permissions, jobs } = workflow.parse(parse(readText(path)));
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('gives a stranger’s change no secret and no right to write', () => {
    expect(Object.keys(on).filter((event) => !['push', 'pull_request'].includes(event))).toEqual([]);
    expect(permissions).toEqual({ contents: 'read' });
    expect(readText(path)).not.toMatch(/pull_request_target|\bsecrets\.|github\.token/);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
  });

  test('takes every action by the hash of its code', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  // A branch may be named "$(…)": it would be run as written.
  test('writes nothing of the change into a command', () => {
    expect(steps.flatMap(({ run }) => run ?? []).filter((run) => run.includes('${{'))).toEqual([]);
  });
});

describe('the daily build', () => {
  const { on, permissions, jobs } = workflow.parse(parse(readText(DAILY)));
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const run = steps[0]?.run ?? '';

  test('starts from the clock alone, with one secret, and fetches and runs nothing of the repository', () => {
    expect(Object.keys(on)).toEqual(['schedule']);
    expect(permissions).toEqual({});
    expect(readText(DAILY).match(/\$\{\{.*?\}\}/g)).toEqual(['${{ secrets.BUILD_HOOK }}']);
    expect(steps.map(({ uses }) => uses)).toEqual([undefined]);
    expect(run).not.toContain('${{');
  });

  // GitHub runs a step's lines with `bash -e`. The `curl` here prints where it was sent.
  const start = (hook: string) =>
    spawnSync('bash', ['-e', '-c', `curl() { echo "asked $# $\{@: -1}"; }\n${run}`], {
      env: { ...process.env, BUILD_HOOK: hook },
      encoding: 'utf8',
    }).stdout;

  test('asks the host once where a hook is set, and says how to set one where none is', () => {
    expect(start('https://host.example/hook')).toMatch(/^asked \d+ https:\/\/host\.example\/hook\n$/);
    expect(start('')).toMatch(/^No secret BUILD_HOOK is set.*README\.md/);
  });
});

test('the check of texts takes its rules from the branch a change is for', () => {
  const { jobs } = workflow.parse(parse(readText('.github/workflows/content.yml')));
  const [base, change] = jobs['content']?.steps ?? [];
  expect(base?.with?.['ref']).toBe('${{ github.base_ref }}');
  expect(base?.with?.['path']).toBeUndefined();
  expect(change?.with?.['path']).toBe('.cache/proposal');
  // Of a fork that is gone nothing is known: it stays one.
  expect(jobs['content']?.env).toEqual({
    FROM_FORK: '${{ github.event.pull_request.head.repo.full_name != github.repository }}',
  });
});

describe.each(FORMS)('%s', (path) => {
  const { body } = form.parse(parse(readText(path)));

  test('says first that it is public, and to leave patients out', () => {
    expect(body[0]?.type).toBe('markdown');
    expect(body[0]?.attributes.value).toMatch(/public/);
    expect(body[0]?.attributes.value).toMatch(/leave out everything about patients/);
    expect(body[0]?.attributes.value).toContain(`](${site.url}/`);
    const ticks = body.find(({ id }) => id === 'public')?.attributes.options ?? [];
    expect(ticks[0]).toMatchObject({ required: true, label: expect.stringMatching(/public.*patient/) as string });
  }); // prettier-ignore

  test('names each field once, as the host asks for it', () => {
    const fields = body.filter(({ type }) => type !== 'markdown');
    const ids = fields.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(fields.length);
    for (const { attributes } of fields) expect(attributes.label).toBeTruthy();
  });
});

test('there is a form for an idea, a correction and a response, and no empty one', () => {
  expect(FORMS.map((path) => path.replace(/^.*\//, ''))).toEqual(['correction.yml', 'idea.yml', 'response.yml']);
  const config = z
    .object({ blank_issues_enabled: z.boolean(), contact_links: z.array(z.object({ name: z.string(), url: z.url(), about: z.string() })) })
    .parse(parse(readText('.github/ISSUE_TEMPLATE/config.yml')));
  expect(config.blank_issues_enabled).toBe(false);
  expect(config.contact_links[0]).toMatchObject({ name: expect.stringContaining('privately') as string, url: `${site.url}/write/` });
  for (const { url } of config.contact_links) expect(url.startsWith(`${site.url}/`)).toBe(true);
}); // prettier-ignore

test('a pull request asks for six ticks', () => {
  const text = readText('.github/pull_request_template.md');
  const ticks = [...text.matchAll(/^- \[ \] (.*)$/gm)].map((match) => match[1]);
  expect(ticks).toHaveLength(6);
  const words = [
    /patient/,
    /colleague.*service/,
    /employer’s policy/,
    /words are mine/,
    /pictures.*described/,
    /public/,
  ];
  words.forEach((word, index) => { expect(ticks[index]).toMatch(word); }); // prettier-ignore
});

test('everything has somebody who is asked to look at it', () => {
  const lines = readText('.github/CODEOWNERS').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines[0]).toMatch(/^\* +@[\w-]+\/[\w-]+$/);
  for (const line of lines) expect(line).toMatch(/^\S+ +@[\w-]+\/[\w-]+$/);
}); // prettier-ignore
