/** One stone as two SVG paths in a box of 96 by 72: its outline, and the strokes that shade it. */
export interface StoneDrawn {
  readonly outline: string;
  readonly hatching: string;
}

/**
 * Draws stone `number` (1 to 12, others wrap round). The same number always gives the same stone: its shape and its hatching
 * are what tells topics apart where colour does not. `strokes` says how dense the hatching is.
 */
export function drawStone(number: number, strokes: number): StoneDrawn {
  const index = (((Math.round(number) - 1) % SHAPES.length) + SHAPES.length) % SHAPES.length;
  const rim = toRim(SHAPES[index] ?? []);
  const hatch = HATCHES[index % HATCHES.length] ?? toSlant;
  return { outline: `${toCurve([...rim, at(rim, 0)], rim)}z`, hatching: hatch(rim, strokes) };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const MIDDLE: Point = { x: 48, y: 36 };

/** Distance of the rim from the middle at eight directions, clockwise from the right; 104 reaches the edge of the box. */
const SHAPES: readonly (readonly number[])[] = [
  [98, 100, 93, 99, 96, 92, 94, 103],
  [94, 94, 98, 106, 99, 99, 86, 89],
  [99, 91, 88, 97, 95, 105, 97, 97],
  [90, 103, 98, 92, 99, 90, 90, 100],
  [99, 104, 90, 92, 93, 100, 98, 90],
  [96, 97, 97, 91, 99, 106, 88, 94],
  [92, 94, 92, 105, 97, 88, 95, 106],
  [98, 88, 96, 102, 90, 97, 98, 100],
  [94, 107, 94, 90, 98, 102, 84, 92],
  [99, 98, 86, 100, 92, 94, 96, 106],
  [91, 97, 98, 98, 98, 96, 92, 86],
  [97, 92, 94, 107, 92, 92, 90, 104],
];

type Hatch = (rim: readonly Point[], strokes: number) => string;

/** Four manners of shading, so that neighbours in the list never look alike. All leave the upper left in the light. */
const HATCHES: readonly Hatch[] = [toSlant, toContours, toStipple, toBands];

function toRim(shape: readonly number[]): Point[] {
  return shape.map((distance, index) => {
    const turn = (index * Math.PI) / 4;
    return { x: 48 + 0.46 * distance * Math.cos(turn), y: 36 + 0.34 * distance * Math.sin(turn) };
  });
}

/** Slanting strokes, longest in the middle of the shade. */
function toSlant(rim: readonly Point[], strokes: number): string {
  return toSteps(strokes)
    .map((step) =>
      toStroke(rim, { x: 48 + 5 + 22 * step, y: 36 + 4 + 15 * step }, { x: 0.76, y: -0.65 }, step),
    )
    .join('');
}

/** Level bands, slightly bowed, as in layered rock. */
function toBands(rim: readonly Point[], strokes: number): string {
  return toSteps(strokes)
    .map((step) => toStroke(rim, { x: 48, y: 36 + 2 + 25 * step }, { x: 1, y: 0 }, step))
    .join('');
}

/** Curves that follow the rim from the right round to the foot. */
function toContours(rim: readonly Point[], strokes: number): string {
  return toSteps(Math.ceil(strokes * 0.6))
    .map((step) => {
      const share = 0.9 - 0.42 * step;
      const ring = rim.map(({ x, y }) => ({
        x: 48 + (x - 48) * share + 5 * step,
        y: 36 + (y - 36) * share + 5 * step,
      }));
      return toCurve(ring.slice(0, 4), ring);
    })
    .join('');
}

/** Rows of short flecks, as in granite. */
function toStipple(rim: readonly Point[], strokes: number): string {
  const flecks: string[] = [];
  const gap = 58 / strokes;
  for (let y = 38; y < 70; y += gap * 0.8) {
    const row = Math.round((y - 38) / (gap * 0.8));
    for (let x = 30 + (row % 2) * (gap / 2) - row * 2; x < 94; x += gap) {
      if (isInside(rim, { x, y }, 0.88) && x + y * 1.2 > 92) flecks.push(`M${short(x)} ${short(y)}l3-2`);
    }
  }
  return flecks.join('');
}

// A stroke through a point, ending a little short of the rim at both sides, bowed towards the foot.
function toStroke(rim: readonly Point[], through: Point, along: Point, step: number): string {
  const ahead = findRim(rim, through, along, 1) - 4;
  const behind = findRim(rim, through, along, -1) - 5 - 14 * step;
  if (ahead + behind < 8) return '';
  const from = { x: through.x - along.x * behind, y: through.y - along.y * behind };
  const [x, y] = [along.x * (ahead + behind), along.y * (ahead + behind)];
  return `M${pair(from)}q${pair({ x: x / 2 + 1.5, y: y / 2 + 2.5 })} ${pair({ x, y })}`.replaceAll(' -', '-');
}

// How far the rim lies from a point, looking along a direction or back.
function findRim(rim: readonly Point[], from: Point, along: Point, sign: 1 | -1): number {
  let distance = 0;
  while (
    distance < 90 &&
    isInside(rim, { x: from.x + sign * along.x * distance, y: from.y + sign * along.y * distance }, 1)
  )
    distance += 1;
  return distance;
}

function isInside(rim: readonly Point[], point: Point, share: number): boolean {
  const turn = ((Math.atan2((point.y - 36) / 0.34, (point.x - 48) / 0.46) * 4) / Math.PI + 8) % 8;
  const between = turn - Math.floor(turn);
  const reach =
    toReach(at(rim, Math.floor(turn))) * (1 - between) + toReach(at(rim, Math.ceil(turn))) * between;
  return toReach(point) < reach * share;
}

function toReach({ x, y }: Point): number {
  return Math.hypot((x - 48) / 0.46, (y - 36) / 0.34);
}

// A smooth curve through the first points of a ring (Catmull–Rom). Steps are taken between rounded points: no drift.
function toCurve(points: readonly Point[], ring: readonly Point[]): string {
  const sides = points.slice(1).map((to, index) => {
    const from = at(points, index);
    const [before, after] = [at(ring, index - 1), at(ring, index + 2)];
    const one = { x: from.x + (to.x - before.x) / TENSION, y: from.y + (to.y - before.y) / TENSION };
    const two = { x: to.x - (after.x - from.x) / TENSION, y: to.y - (after.y - from.y) / TENSION };
    const handles = [one, two, to].map(({ x, y }) =>
      pair({ x: x - Math.round(from.x), y: y - Math.round(from.y) }),
    );
    return `c${[...handles.slice(0, 2), pair({ x: Math.round(to.x) - Math.round(from.x), y: Math.round(to.y) - Math.round(from.y) })].join(' ')}`;
  });
  return `M${pair(at(points, 0))}${sides.join('')}`.replaceAll(' -', '-');
}

const TENSION = 5.3;

function toSteps(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index / Math.max(1, count - 1));
}

function at(points: readonly Point[], index: number): Point {
  return points[(index + points.length) % points.length] ?? MIDDLE;
}

function pair({ x, y }: Point): string {
  return `${short(x)} ${short(y)}`;
}

function short(value: number): string {
  return String(Math.round(value));
}
