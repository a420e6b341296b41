/** Room that one pebble takes, in pixels. */
export const PEBBLE = { width: 13, height: 10 } as const;

/** `count` pebbles as one path: short strokes with round ends, `across` in a row, the first at the upper left. */
export function drawPebbles(count: number, across: number): string {
  return Array.from({ length: count }, (_, index) => {
    const x = (index % across) * PEBBLE.width + 5;
    const y = Math.floor(index / across) * PEBBLE.height + 5;
    return `M${x} ${y}h3`;
  }).join('');
}
