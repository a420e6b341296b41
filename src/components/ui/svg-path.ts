export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Writes points as a short SVG path of whole numbers: the first is moved to; the rest are lines (`l`), or quadratic (`q`) or cubic
 * (`c`) curves with their handles before each end. Cubic curves run on smoothly: of each after the first, the first handle mirrors
 * the one before it and is left out. Steps are taken between rounded points, so that roundings never add up.
 */
export function toPath(points: readonly Point[], kind: 'l' | 'q' | 'c'): string {
  const [start, ...rest] = points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  if (!start) return '';
  const size = { l: 1, q: 2, c: 3 }[kind];
  let path = `M${start.x} ${start.y}`;
  let from = start;
  for (let index = 0; index < rest.length; index += size) {
    const isSmooth = kind === 'c' && index > 0;
    const part = rest.slice(isSmooth ? index + 1 : index, index + size);
    const { x, y } = from;
    path += `${isSmooth ? 's' : kind}${part.flatMap((point) => [point.x - x, point.y - y]).join(' ')}`;
    from = part.at(-1) ?? from;
  }
  return path.replaceAll(' -', '-');
}

/** A smooth curve through the first `count` points of a ring (Catmull–Rom): each point, then two handles and the next point. */
export function toCurve(ring: readonly Point[], count: number): Point[] {
  return Array.from({ length: count - 1 }, (_, index) => index).reduce<Point[]>(
    (points, index) => {
      const [before, from, to, after] = [
        at(ring, index - 1),
        at(ring, index),
        at(ring, index + 1),
        at(ring, index + 2),
      ];
      const one = { x: from.x + (to.x - before.x) / TENSION, y: from.y + (to.y - before.y) / TENSION };
      const two = { x: to.x - (after.x - from.x) / TENSION, y: to.y - (after.y - from.y) / TENSION };
      return [...points, one, two, to];
    },
    [at(ring, 0)],
  );
}

const TENSION = 5.3;

/** A point of a ring: before its first comes its last. */
export function at(ring: readonly Point[], index: number): Point {
  return ring[(index + ring.length) % ring.length] ?? { x: 0, y: 0 };
}
