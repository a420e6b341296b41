import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The settings of netlify.toml, each under the name of its section. */
const settings = readFileSync('netlify.toml', 'utf8')
  .split(/^\[/m)
  .slice(1)
  .flatMap((part) => {
    const name = part.slice(0, part.indexOf(']'));
    return [...part.matchAll(/^ *([\w]+) = "(.*)"$/gm)].map(([, key, value]) => `${name}: ${key} = ${value}`);
  });

test('the published site has forms, and no preview of a stranger’s change', () => {
  expect(settings.filter((line) => line.includes('FORMS'))).toEqual([
    'context.production.environment: FORMS = netlify',
  ]);
});

test('a preview starts without the caches of the published site', () => {
  for (const context of ['deploy-preview', 'branch-deploy'])
    expect(settings).toContain(`context.${context}: command = npm run build -- --force`);
});
