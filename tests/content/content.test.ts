import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { today } from '#lib/dates.ts';
import { toLine } from '#lib/problem.ts';
import { readLibrary } from '#library/read.ts';
import { readSettled } from '#library/settled.ts';
import { marks } from '#prose/marks.ts';
import { findProblems } from '#rules/index.ts';
import { toUnit } from '#views/figures.ts';

test('every line of what the editors settled is understood', () => {
  const lines = readFileSync('settled.txt', 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('# '));
  expect(readSettled(resolve('content')).size).toBe(lines.length);
}); // prettier-ignore

const LEDGERS = ['references', 'facts', 'charts', 'glossary'] as const;

describe.each(['content', 'tests/fixtures/site'])('%s', (folder) => {
  const { library, problems, whole } = readLibrary(resolve(folder));

  test('is read without a problem, and every id in it leads to something', () => {
    const found = [...problems, ...findProblems(library, problems, whole)];
    // Advice does not hold anybody up: a new text is taken into the ledger of addresses when it is published.
    expect(found.filter(({ level }) => level === 'error').map(toLine)).toEqual([]);
  });

  test('holds posts, writers, evidence, topics and guide pages', () => {
    const { posts, writers, evidence, topics, guide } = library;
    for (const entries of [posts, writers, evidence, topics, guide]) expect(entries).not.toEqual([]);
  });

  test('prints no word twice in a figure and the unit beside it', () => {
    const toWords = (text: string): readonly string[] => text.replaceAll('£', 'pounds ').match(/\p{L}{4,}/gu) ?? [];
    const doubled = library.facts.items.filter(({ value, unit }) => {
      const beside = toWords(toUnit(value, unit));
      return toWords(value).some((word) => beside.includes(word));
    });
    expect(doubled.map(({ id, value, unit }) => `${id}: ${value} ${unit}`)).toEqual([]);
  });

  test('says nothing as published, written, checked or changed on a day to come', () => {
    const days = [
      ...library.posts.map(({ file, data }) => [file, data.state === 'published' ? data.published : '']),
      ...library.evidence.flatMap(({ file, data }) => [
        [file, data.written],
        [file, data.access.checkedOn],
      ]),
      ...library.topics.map(({ file, data }) => [file, data.answered]),
      ...library.guide.map(({ file, data }) => [file, data.checked]),
      ...library.notes.map(({ file, data }) => [file, data.state === 'scheduled' ? '' : data.date]),
      ...library.responses.flatMap(({ file, data }) => [
        [file, data.received],
        [file, data.consent.on],
      ]),
      ...[...library.posts, ...library.evidence, ...library.topics, ...library.guide].flatMap(
        ({ file, data }) => data.changes.map(({ date }) => [file, date]),
      ),
    ];
    const now = today();
    expect(days.filter(([, day = '']) => day > now)).toEqual([]);
  });

  test.each(LEDGERS)('keeps %s.yaml sorted, if its head says so', (name) => {
    const head = /^(?:#.*\n)+/.exec(readFileSync(`${folder}/${name}.yaml`, 'utf8'))?.[0] ?? '';
    if (!head.replaceAll(/\n# ?/g, ' ').includes('Sorted by id')) return;
    const ids = library[name].items.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });
});

describe('the fixture site', () => {
  const { library } = readLibrary(resolve('tests/fixtures/site'));
  const uses = library.posts.flatMap(({ prose }) => prose.uses.marks);

  test('uses every mark', () => {
    expect(new Set(uses.map(({ name }) => name))).toEqual(new Set(Object.keys(marks)));
  });

  test('has claims of every status and voices with every permission that may be published', () => {
    const statuses = uses.flatMap((use) => (use.name === 'Claim' ? [use.props.status] : []));
    expect(new Set(statuses)).toEqual(new Set(marks.Claim.props.shape.status.options));
    const permissions = uses.flatMap((use) => (use.name === 'Voice' ? [use.props.permission] : []));
    expect(new Set(permissions)).toEqual(new Set(['given', 'public and anonymous', 'not needed', 'withdrawn']));
  });

  test('has a post in every state', () => {
    const states = new Set(library.posts.map(({ data }) => data.state));
    expect(states).toEqual(new Set(['draft', 'scheduled', 'published', 'retired', 'withdrawn']));
  });
});
