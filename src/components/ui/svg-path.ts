export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Writes points as a short SVG path: the first is moved to; the rest are lines (`l`), or quadratic (`q`) or cubic (`c`) curves with
 * their handles before each end. Steps are taken between rounded points, so that roundings never add up.
 */
export function toPath(points: readonly Point[], kind: 'l' | 'q' | 'c', digits: number): string {
  const [start, ...rest] = points.map((point) => ({ x: round(point.x, digits), y: round(point.y, digits) }));
  if (!start) return '';
  const size = { l: 1, q: 2, c: 3 }[kind];
  let path = `M${start.x} ${start.y}`;
  let from = start;
  for (let index = 0; index < rest.length; index += size) {
    const part = rest.slice(index, index + size);
    const numbers = part.flatMap(({ x, y }) => [round(x - from.x, digits), round(y - from.y, digits)]);
    path += `${kind}${numbers.join(' ')}`;
    from = part.at(-1) ?? from;
  }
  return path.replaceAll(' -', '-').replaceAll(/(^|[^\d])0\./g, '$1.');
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits)) || 0;
}
