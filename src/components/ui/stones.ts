import { at, type Point, toCurve, toPath } from './svg-path.ts';

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
  const key = `${index} ${strokes}`;
  const stone = drawn.get(key) ?? draw(index, strokes);
  drawn.set(key, stone);
  return stone;
}

// Every page shows stones and there are a few dozen: drawing them anew took half the time of showing a page.
const drawn = new Map<string, StoneDrawn>();

function draw(index: number, strokes: number): StoneDrawn {
  const rim = toRim(SHAPES[index] ?? []);
  const hatch = HATCHES[index % HATCHES.length] ?? toSlant;
  return {
    outline: `${toPath(toCurve(rim, 9), 'c')}z`,
    hatching: hatch(rim, strokes)
      .map((points) => toPath(points, points.length === 2 ? 'l' : points.length === 3 ? 'q' : 'c'))
      .join(''),
  };
}

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

type Hatch = (rim: readonly Point[], strokes: number) => Point[][];

/** Four manners of shading, so that neighbours in the list never look alike. All leave the upper left in the light. */
const HATCHES: readonly Hatch[] = [toSlant, toContours, toFlecks, toBands];

// In whole numbers, so that the curve closes without a corner: handles are rounded too, and mirror each other only at such points.
function toRim(shape: readonly number[]): Point[] {
  return shape.map((distance, index) => {
    const turn = (index * Math.PI) / 4;
    return {
      x: Math.round(48 + 0.46 * distance * Math.cos(turn)),
      y: Math.round(36 + 0.34 * distance * Math.sin(turn)),
    };
  });
}

/** Slanting strokes, longest in the middle of the shade. */
function toSlant(rim: readonly Point[], strokes: number): Point[][] {
  return toSteps(strokes).map((step) =>
    toStroke(rim, { x: 53 + 22 * step, y: 40 + 15 * step }, { x: 0.76, y: -0.65 }, step),
  );
}

/** Level bands, slightly bowed, as in layered rock. */
function toBands(rim: readonly Point[], strokes: number): Point[][] {
  return toSteps(strokes).map((step) => toStroke(rim, { x: 48, y: 38 + 25 * step }, { x: 1, y: 0 }, step));
}

/** Curves that follow the rim from the right round to the foot. */
function toContours(rim: readonly Point[], strokes: number): Point[][] {
  return toSteps(Math.ceil(strokes * 0.5)).map((_, index) => {
    const away = (0.65 / strokes) * index;
    const share = 0.9 - away;
    const ring = rim.map(({ x, y }) => ({
      x: 48 + (x - 48) * share + 11 * away,
      y: 36 + (y - 36) * share + 11 * away,
    }));
    return toCurve(ring, 4);
  });
}

/** Rows of short flecks, as in granite. */
function toFlecks(rim: readonly Point[], strokes: number): Point[][] {
  const gap = 58 / strokes;
  const rows = Math.ceil(32 / (gap * 0.8));
  const places = Array.from({ length: rows * 16 }, (_, index) => {
    const row = Math.floor(index / 16);
    return { x: 30 + (row % 2) * (gap / 2) - row * 2 + (index % 16) * gap, y: 38 + row * gap * 0.8 };
  });
  return places
    .filter((place) => place.x + place.y * 1.2 > 92 && isInside(rim, place, 0.88))
    .map((place) => [place, { x: place.x + 3, y: place.y - 2 }]);
}

// A stroke through a point, ending a little short of the rim at both sides, bowed towards the foot.
function toStroke(rim: readonly Point[], through: Point, along: Point, step: number): Point[] {
  const ahead = Math.max(5, findRim(rim, through, along, 1) - 4);
  const behind = Math.max(4, findRim(rim, through, along, -1) - 5 - 14 * step);
  const from = { x: through.x - along.x * behind, y: through.y - along.y * behind };
  const to = { x: through.x + along.x * ahead, y: through.y + along.y * ahead };
  return [from, { x: (from.x + to.x) / 2 + 1.5, y: (from.y + to.y) / 2 + 2.5 }, to];
}

// How far the rim lies from a point, looking along a direction or back.
function findRim(rim: readonly Point[], from: Point, along: Point, sign: 1 | -1): number {
  const isHere = (distance: number) =>
    isInside(rim, { x: from.x + sign * along.x * distance, y: from.y + sign * along.y * distance }, 1);
  let distance = 0;
  while (distance < 90 && isHere(distance)) distance += 1;
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

function toSteps(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index / Math.max(1, count - 1));
}
