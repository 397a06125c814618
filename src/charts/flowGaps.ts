/** Where no value lies on a running time axis: for neither side, or for one of the two. */

interface Stretch {
  readonly side: 0 | 1;
  readonly x1: number;
  readonly x2: number;
}

/** Px in which neither side's value lies. */
export interface GapStretch {
  readonly x1: number;
  readonly x2: number;
}

/** Px in which only the other side's value lies. */
export interface MissingStretch extends GapStretch {
  /** The side of which there is no value. */
  readonly side: 0 | 1;
}

/** Shorter stretches come of the width of a month and would not be seen. */
const LEAST = 6;

/** The stretches without a value of either side, and those without a value of one. */
export function stretchesWithout(
  spans: readonly Stretch[],
  from: number,
  to: number,
): { readonly gaps: readonly GapStretch[]; readonly missing: readonly MissingStretch[] } {
  const edges = [...new Set([from, to, ...spans.flatMap(({ x1, x2 }) => [x1, x2])])]
    .filter((x) => x >= from && x <= to)
    .sort((a, b) => a - b);
  const gaps: { x1: number; x2: number }[] = [];
  const missing: { side: 0 | 1; x1: number; x2: number }[] = [];
  const sides = new Set(spans.map(({ side }) => side));
  edges.slice(1).forEach((x2, index) => {
    const x1 = edges[index] ?? from;
    const centre = (x1 + x2) / 2;
    const lacks = (side: 0 | 1) => !spans.some((span) => span.side === side && span.x1 < centre && span.x2 > centre);
    if (lacks(0) && lacks(1)) {
      const last = gaps.at(-1);
      if (last?.x2 === x1) last.x2 = x2;
      else gaps.push({ x1, x2 });
      return;
    }
    for (const side of [0, 1] as const) {
      if (!lacks(side)) continue;
      const last = missing.at(-1);
      if (last?.x2 === x1 && last.side === side) last.x2 = x2;
      else missing.push({ side, x1, x2 });
    }
  });
  const wide = ({ x1, x2 }: GapStretch) => x2 - x1 >= LEAST;
  // A side of which nothing at all is drawn is named by the words of the figure.
  return { gaps: gaps.filter(wide), missing: sides.size < 2 ? [] : missing.filter(wide) };
}
