/** Room that one pebble takes, in pixels. */
export const PEBBLE = { width: 13, height: 10 } as const;

/**
 * `count` pebbles, `across` in a row, as one path with a stroke for each row, the first at the upper left. The sheet breaks the
 * strokes into dashes with round ends, 3 long and 10 apart: hundreds of pebbles in a few letters.
 */
export function drawPebbles(count: number, across: number): string {
  return Array.from({ length: Math.ceil(count / across) }, (_, row) => {
    const here = Math.min(across, count - row * across);
    return `M5 ${row * PEBBLE.height + 5}h${(here - 1) * PEBBLE.width + 3}`;
  }).join('');
}
