import { expect, test } from 'vitest';
import { limits } from '#site.ts';
import { toEvidencePage } from '#views/evidence-list.ts';
import { makeGraph, makeRecord, makeTopic, TODAY } from '../../fixtures/make.ts';

const access = {
  state: 'restricted until' as const,
  until: '2026-07-01',
  checkedOn: '2026-05-01',
  checkedIn: 'the live page' as const,
  said: 'Closed.',
  routes: [{ what: 'Wait', cost: 'time' }],
};

const records = [
  makeRecord({ id: 'older', data: { title: 'Older', year: 2015 } }),
  makeRecord({ id: 'closed', data: { title: 'Closed', year: 2018, access } }),
  makeRecord({ id: 'also', data: { title: 'Also that year', year: 2018, kind: 'thesis' } }),
];

const pageOf = (evidence = records, now = TODAY) => toEvidencePage(makeGraph({ evidence }, now), now);

test('sets records by year, newest first, and by title within a year', () => {
  const { years, count } = pageOf();
  expect(count).toBe(3);
  expect(years.map(({ anchor, rows }) => [anchor, rows.map(({ label }) => label)])).toEqual([
    ['year-2018', ['Also that year', 'Closed']],
    ['year-2015', ['Older']],
  ]);
});

test('says in few words what a record is, what was read of it and how it can be had', () => {
  const row = pageOf().years[1]?.rows[0];
  expect(row?.by).toBe('Example, 2015');
  expect(row?.notes).toEqual(['Journal article', 'survey', 'abstract read']);
});

test('never calls a restriction over that may have been renewed, before its day or after it', () => {
  const noteOn = (now: string) => pageOf([records[1] ?? makeRecord()], now).years[0]?.rows[0]?.notes.at(-1);
  expect(noteOn('2026-06-30')).toBe('restricted until 1 July 2026');
  expect(noteOn('2026-07-01')).toBe('was restricted until 1 July 2026, so check the record');
});

test('offers only answers that some record gives, with how many give it', () => {
  const filters = Object.fromEntries(
    pageOf().filters.map(({ name, options }) => [
      name,
      options.map(({ value, count }) => `${value} ${count}`),
    ]),
  );
  expect(filters).toEqual({
    topic: ['resting 3'],
    kind: ['journal-article 2', 'thesis 1'],
    design: ['survey 3'],
    access: ['restricted 1', 'unknown 2'],
    year: ['2018 2', '2015 1'],
  });
});

test('gives every row one word for each answer that the filters offer', () => {
  const { filters, years } = pageOf();
  const offered = filters.flatMap(({ name, options }) => options.map(({ value }) => `${name}=${value}`));
  const given = years.flatMap(({ rows }) => rows.flatMap(({ is }) => is));
  expect([...new Set(given)].sort()).toEqual(offered.sort());
  expect(years[1]?.rows[0]?.is).toEqual([
    'topic=resting', 'kind=journal-article', 'design=survey', 'access=unknown', 'year=2015',
  ]); // prettier-ignore
});

test('does not name a topic that is not in lists', () => {
  const graph = makeGraph({ evidence: records, topics: [makeTopic({ data: { state: 'draft' } })] });
  const { filters, years } = toEvidencePage(graph, TODAY);
  expect(filters.map(({ name }) => name)).not.toContain('topic');
  expect(years[0]?.rows[0]?.is.join(' ')).not.toContain('topic=');
});

test('leaves the sentences out of a list so long that they would weigh it down', () => {
  const rowsOf = (count: number) =>
    pageOf(Array.from({ length: count }, (_, index) => makeRecord({ id: `record-${index}` }))).years[0]?.rows;
  expect(rowsOf(limits.evidenceSentences)?.[0]?.summary).toBe('A made-up study.');
  expect(rowsOf(limits.evidenceSentences + 1)?.[0]).not.toHaveProperty('summary');
});

test('is a page without filters or years when there is no record', () => {
  expect(pageOf([])).toMatchObject({ count: 0, filters: [], years: [] });
});
