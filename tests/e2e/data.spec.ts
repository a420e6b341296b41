import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { site as facts } from '#site.ts';
import { expect, test } from './site.ts';

interface DataFile {
  readonly $schema: string;
  readonly address: string;
  readonly licence: string;
  readonly count: number;
  readonly items: readonly object[];
}

test('every data set is offered as JSON and CSV, is what its published schema says, and is licensed', async ({
  page,
  site,
}) => {
  await page.goto('/data/');
  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  const files = [...new Set(links)].filter((path) => /^\/data\/[a-z]+\.json$/.test(path));
  expect(files).toEqual(
    expect.arrayContaining(
      ['posts', 'evidence', 'findings', 'facts', 'glossary'].map((name) => `/data/${name}.json`),
    ),
  );
  const read = (path: string): unknown => JSON.parse(readFileSync(`${site.root}${path}`, 'utf8'));
  for (const path of files) {
    const data = read(path) as DataFile;
    const schema = new URL(data.$schema).pathname;
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats(ajv);
    ajv.validate(read(schema) as object, data);
    expect(ajv.errors, path).toBeNull();
    expect([data.count, data.licence]).toEqual([data.items.length, facts.licence.address]);
    expect(data.address).toBe(`${facts.url}${path}`);
    for (const other of [schema, path.replace('.json', '.csv')])
      expect(links, `${path} goes with ${other}`).toContain(other);
  }
});

test('the whole text and how to cite it are offered beside the data', async ({ page, site }) => {
  await page.goto('/data/');
  for (const name of [/\.md$/, /CITATION\.cff$/]) {
    const link = page.getByRole('main').locator('a').filter({ visible: true });
    const paths = await link.evaluateAll((all) =>
      all.map((one) => new URL((one as HTMLAnchorElement).href).pathname),
    );
    const path = paths.find((known) => name.test(known)) ?? 'none';
    expect(existsSync(`${site.root}${path}`), `${String(name)}: ${path}`).toBe(true);
  }
});
