import { expect, test } from 'vitest';
import { toTimeline, toTimelineCsv } from '#views/timeline.ts';
import { makeGraph, makeRecord, makeReference, makeTurningPoint } from '../../fixtures/make.ts';

const points = [
  makeTurningPoint({ id: 'some-time', date: '2016', title: 'Some time in the year' }),
  makeTurningPoint({ id: 'in-may', date: '2016-05', title: 'In May' }),
  makeTurningPoint({ id: 'on-a-day', date: '2016-05-02', title: 'On a day' }),
  makeTurningPoint({ id: 'long-ago', date: '2014', title: 'Long ago' }),
];

test('leaves out no year between the first and the last, and counts the records of each', () => {
  const graph = makeGraph({ evidence: [makeRecord({ data: { year: 2018 } })], turningPoints: points });
  expect(toTimeline(graph).years.map(({ year, records, to }) => [year, records, to])).toEqual([
    ['2014', 0, undefined],
    ['2015', 0, undefined],
    ['2016', 0, undefined],
    ['2017', 0, undefined],
    ['2018', 1, '#year-2018'],
  ]);
});

test('sets the less exact of two dates after the more exact', () => {
  const graph = makeGraph({ turningPoints: points });
  const year = toTimeline(graph).years.find((each) => each.year === '2016');
  expect(year?.points.map(({ title }) => title)).toEqual(['On a day', 'In May', 'Some time in the year']);
});

test('tells what was read of a source, and leads to it', () => {
  const source = makeReference({ read: 'abstract', URL: 'https://page.example/' });
  const graph = makeGraph({ references: [source], turningPoints: [makeTurningPoint()] });
  expect(toTimeline(graph).years[0]?.points[0]).toMatchObject({
    anchor: 'turn-bridge-opens',
    date: { iso: '2016-05', text: 'May 2016' },
    source: { to: 'https://page.example/' },
    read: 'We read the abstract.',
  });
});

test('counts only records that are in lists', () => {
  const retired = makeRecord({ data: { state: 'retired' } });
  expect(toTimeline(makeGraph({ evidence: [retired] })).years).toEqual([]);
});

test('says in a sentence what stands on it', () => {
  const graph = makeGraph({ evidence: [makeRecord()], turningPoints: points });
  expect(toTimeline(graph).says).toBe(
    'Each pebble is one of 1 record, placed by the year of its work, 2018. Each round mark is one of 4 turning points for the role and its services, 2014 to 2016.',
  );
  expect(toTimeline(makeGraph()).says).toBe('');
});

test('gives everything as CSV, oldest first, with whole addresses', () => {
  const graph = makeGraph({ evidence: [makeRecord()], turningPoints: [makeTurningPoint()] });
  const [head, point, record] = toTimelineCsv(graph).split('\r\n');
  expect(head).toBe('date,kind,title,says,caution,source,address');
  expect(point).toMatch(/^2016-05,turning point,A bridge opens,.*\/evidence\/#turn-bridge-opens$/);
  expect(record).toMatch(/^2018,record,Rest among invented people,.*\/evidence\/example-2018\/$/);
});
