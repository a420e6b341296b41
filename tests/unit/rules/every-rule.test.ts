import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publicRules, rules as looseRules } from '#rules/index.ts';

const rules: readonly unknown[] = [...publicRules, ...looseRules];
const files = readdirSync('src/rules').filter((file) => file.endsWith('.ts') && file !== 'index.ts');
const modules = import.meta.glob<Record<string, unknown>>('../../../src/rules/*.ts', { eager: true });

/** What a file is named after: the rule in `former-ids.ts` is `formerIds`. */
const toName = (file: string) =>
  file.replace(/\.ts$/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What a file exports under its own name: a rule. */
const findRule = (file: string) => modules[`../../../src/rules/${file}`]?.[toName(file)];

test('every rule of src/rules is held against content: it stands in the list of index.ts', () => {
  const found = files.filter((file) => findRule(file) !== undefined);
  expect(found.filter((file) => !rules.some((rule) => rule === findRule(file)))).toEqual([]);
  expect(found).toHaveLength(rules.length);
});

test('every other file of src/rules says no rule that nobody would run', () => {
  const helpers = files.filter((file) => findRule(file) === undefined);
  const named = /export (?:const \w+: (?:Loose)?Rule\b|function \w+\([^)]*\bknown: Known\b)/;
  expect(helpers.filter((file) => named.test(readFileSync(`src/rules/${file}`, 'utf8')))).toEqual([]);
});
