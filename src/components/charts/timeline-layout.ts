/** Where a label stands under the line: in which row from 1 on, and on which side of its stem. */
export interface Place {
  readonly row: number;
  readonly side: 'left' | 'right';
}

/** A stem and the length of its label, both in hundredths of the line. */
export interface Label {
  readonly at: number;
  readonly width: number;
}

/**
 * Places labels so that neither words nor stems cross: the earlier ones read to the right of their stems and the later ones to
 * the left, in two staircases. Of all ways to part them, the one with the fewest rows is taken. `labels` are in order of time.
 */
export function placeLabels(labels: readonly Label[]): Place[] {
  let best: Place[] | undefined;
  for (let split = 0; split <= labels.length; split += 1)
    for (let skipped = 0; skipped <= split; skipped += 1) {
      const places = [
        ...climb(labels.slice(0, split).reverse(), 'right', 0).reverse(),
        ...climb(labels.slice(split), 'left', skipped),
      ];
      if (isClear(labels, places) && (!best || depth(places) < depth(best))) best = places;
    }
  // Too many words for the width: a row for each.
  return best ?? labels.map(({ at }, index) => ({ row: index + 1, side: at < 50 ? 'right' : 'left' }));
}

/** Each label as high as the stems before it allow, from the middle of the drawing outwards. */
function climb(labels: readonly Label[], side: Place['side'], skipped: number): Place[] {
  const rows: number[] = [];
  for (const { at, width } of labels) {
    const met = rows.filter((_, index) => Math.abs((labels[index]?.at ?? 0) - at) <= width);
    rows.push(1 + Math.max(skipped, ...met));
  }
  return rows.map((row) => ({ row, side }));
}

function isClear(labels: readonly Label[], places: readonly Place[]): boolean {
  const drawn = labels.map((label, index) => {
    const { row, side } = places[index] ?? { row: 0, side: 'right' };
    const from = side === 'right' ? label.at : label.at - label.width;
    return { ...label, row, from, to: from + label.width };
  });
  return drawn.every(
    (one) =>
      one.from >= 0 &&
      one.to <= 100 &&
      drawn.every((other) => {
        if (one === other) return true;
        const meets = one.row === other.row && one.from < other.to && other.from < one.to;
        const crossed = other.row >= one.row && other.at > one.from && other.at < one.to;
        return !meets && !crossed;
      }),
  );
}

function depth(places: readonly Place[]): number {
  return Math.max(0, ...places.map(({ row }) => row));
}
