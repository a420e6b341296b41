import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawPebbles } from '../../../src/components/charts/pebbles.ts';
import { placeLabels } from '../../../src/components/charts/timeline-layout.ts';

test('sets two labels that would meet into rows of their own', () => {
  const [one, two] = placeLabels([
    { at: 10, width: 20 },
    { at: 15, width: 20 },
  ]);
  expect([one?.side, two?.side]).toEqual(['right', 'right']);
  expect(one?.row).toBeGreaterThan(two?.row ?? 9);
});

test('reads to the left where there is no room to the right', () => {
  expect(placeLabels([{ at: 95, width: 20 }])).toEqual([{ row: 1, side: 'left' }]);
});

test('gives every label a row, whatever their number and length', () => {
  const label = fc.record({
    at: fc.double({ min: 0, max: 100, noNaN: true }),
    width: fc.double({ min: 1, max: 60, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
      const inOrder = [...labels].sort((a, b) => a.at - b.at);
      const places = placeLabels(inOrder);
      expect(places).toHaveLength(labels.length);
      expect(places.every(({ row }) => row >= 1)).toBe(true);
    }),
  );
});

test('draws one stroke for each row of pebbles, as long as its pebbles ask for', () => {
  expect(drawPebbles(4, 3)).toBe('M5 5h29M5 15h3');
  expect(drawPebbles(0, 3)).toBe('');
});
