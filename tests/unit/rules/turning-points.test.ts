import { expect, test } from 'vitest';
import { findProblems } from '#rules/index.ts';
import { readFolderOf } from '../../fixtures/folder.ts';
import { makeLibrary, makeRecord, makeTurningPoint } from '../../fixtures/make.ts';

const said = (turningPoints: Parameters<typeof makeLibrary>[0]) =>
  findProblems(makeLibrary(turningPoints)).map(({ file, rule, message }) => `${file} ${rule} ${message}`);

test('takes a turning point from a reference or from an evidence record', () => {
  const points = [
    makeTurningPoint(),
    makeTurningPoint({ id: 'bridge-closes', date: '2017', source: 'example-2018' }),
  ];
  expect(
    said({ evidence: [makeRecord({ data: { writers: ['robin-example'] } })], turningPoints: points }),
  ).toEqual([]);
});

test('names a source that is not there, with the nearest one that is', () => {
  expect(said({ turningPoints: [makeTurningPoint({ source: 'invented-pgae' })] })).toEqual([
    'content/turning-points.yaml unknown-id No source "invented-pgae". Did you mean "invented-page"?',
  ]);
});

test('names an id that is used twice', () => {
  expect(said({ turningPoints: [makeTurningPoint(), makeTurningPoint({ date: '2017' })] })).toEqual([
    'content/turning-points.yaml duplicate-id The id "bridge-opens" is already used in content/turning-points.yaml.',
  ]);
});

test('reads the ledger from its file, and places every fault on its line', () => {
  const sound =
    '- id: bridge-opens\n  date: "2016-05"\n  title: A bridge opens\n  says: It opens.\n  source: invented-page\n';
  expect(readFolderOf({ 'turning-points.yaml': sound }).library.turningPoints.items).toHaveLength(1);
  const { places } = readFolderOf({
    'turning-points.yaml': sound.replace('2016-05', '2016-13').replace('says: It opens.', 'sais: It opens.'),
  });
  expect(places.map((place) => place.split(' ')[0])).toEqual([
    'turning-points.yaml:2:1',
    'turning-points.yaml:4:1',
  ]);
});
