import { expect, test } from 'vitest';
import { buildGraph } from '#graph/build.ts';
import { chartSchema, type Fact } from '#schemas/ledgers.ts';
import { toChartCsv, toChartsShown } from '#views/charts.ts';
import { makeFact, makeLibrary, TODAY } from '../../fixtures/make.ts';

function draw(facts: readonly Fact[], rows: readonly object[], kind = 'bars') {
  const chart = chartSchema.parse({ id: 'a-drawing', kind, title: 'A drawing', says: 'It shows.', rows });
  const charts = { file: 'content/charts.yaml', lines: {}, items: [chart] };
  const graph = buildGraph({ ...makeLibrary({ facts }), charts }, TODAY);
  const [shown] = toChartsShown(graph, ['a-drawing']);
  if (!shown) throw new Error('The drawing is not there.');
  return { shown, csv: toChartCsv(graph, chart) };
}

const fact = (id: string, value: string, more: Partial<Fact> = {}) => makeFact({ id, value, ...more });
const row = (id: string, more: object = {}) => ({ fact: id, label: id, ...more });

test('places shares on a scale of the whole hundred', () => {
  const { shown } = draw([fact('one', '68.6%'), fact('two', '9.0%')], [row('one'), row('two')]);
  expect(shown.rows.map(({ at }) => at)).toEqual([68.6, 9]);
});

test('draws both ends of an interval on the same scale', () => {
  const facts = [fact('one', '50%', { interval: '95% CI 40 to 100' }), fact('two', '10%')];
  const { shown } = draw(facts, [row('one'), row('two')]);
  expect(shown.rows).toMatchObject([{ at: 50, low: 40, high: 100 }, { at: 10 }]);
});

test('leaves the end of a bar open where the source says only what it is more than', () => {
  const { shown } = draw([fact('one', 'above 40%'), fact('two', '80%')], [row('one'), row('two')]);
  expect(shown.rows).toMatchObject([{ at: 40, open: true, value: 'above 40%' }, { at: 80 }]);
  expect(shown.rows[1]).not.toHaveProperty('open');
});

test('draws no bar for what is not a share', () => {
  const { shown } = draw([fact('one', 'more than doubled'), fact('two', '80%')], [row('one'), row('two')]);
  expect(shown.rows[0]).not.toHaveProperty('at');
});

test('keeps the way of a row where the steps of a map part', () => {
  const rows = [row('one', { step: 1 }), row('two', { step: 2, way: 'Over the bridge' })];
  const { shown } = draw([fact('one', 'a year'), fact('two', 'a mile')], rows, 'map');
  expect(shown.rows.map(({ step, way }) => [step, way])).toEqual([
    [1, undefined],
    [2, 'Over the bridge'],
  ]);
});

test('gives the same rows as CSV', () => {
  const { csv } = draw([fact('one', '68.6%'), fact('two', 'above 40%')], [row('one'), row('two')]);
  expect(csv.split(/\r?\n/).map((line) => line.split(',').slice(0, 2).join(','))).toEqual([
    'label,value',
    'one,68.6%',
    'two,above 40%',
    '',
  ]);
});
