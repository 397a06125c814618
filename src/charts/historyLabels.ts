/** Where the names of yearly series stand: near the greatest value of each, so that none covers another or a line. */
import { textWidth } from './textWidth.ts';

export interface SeriesPeak {
  readonly key: string;
  readonly name: string;
  /** Px of the greatest value. */
  readonly x: number;
  readonly y: number;
}

export interface PlacedName {
  readonly key: string;
  readonly name: string;
  /** Px of the end of the text, and of its base line. */
  readonly x: number;
  readonly y: number;
}

/** What is drawn and not to be written over: a step, or the join of two. */
export interface DrawnStretch {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

const LINE_HEIGHT = 17;
const ABOVE = 9;
/** Px of the letters above their base line, and below it. */
const ASCENT = 10;
const DESCENT = 4;
/** How far a name may go from its peak to stay clear of the lines, and what a px to the left weighs beside one upwards. */
const REACH = { up: 120, left: 144 };
const LEFT_WEIGHT = 0.7;

/** Shifts from the place just above a peak, the nearest first. */
const SHIFTS = Array.from({ length: REACH.up / 4 + 1 }, (_, up) =>
  Array.from({ length: REACH.left / 8 + 1 }, (__, left) => ({ up: up * 4, left: left * 8 })),
)
  .flat()
  .toSorted((a, b) => a.up + a.left * LEFT_WEIGHT - (b.up + b.left * LEFT_WEIGHT));

/**
 * Each name ends at its peak, or as near to it as the plot allows, and moves up or to the left until it is free. Where
 * there is no room clear of the lines within reach, it goes up until it is clear of the other names at least.
 */
export function placeSeriesNames(
  peaks: readonly SeriesPeak[],
  plot: { readonly start: number; readonly end: number },
  drawn: readonly DrawnStretch[] = [],
): readonly PlacedName[] {
  const placed: (PlacedName & { readonly from: number })[] = [];
  for (const peak of peaks.toSorted((a, b) => b.y - a.y)) {
    const width = textWidth(peak.name);
    const nearest = Math.min(plot.end, Math.max(peak.x + 8, plot.start + width));
    const isFreeOfNames = (x: number, y: number) =>
      !placed.some((other) => Math.abs(other.y - y) < LINE_HEIGHT && x - width < other.x + 8 && other.from < x + 8);
    const isFreeOfLines = (x: number, y: number) =>
      !drawn.some(({ x1, x2, y1, y2 }) => x1 < x + 2 && x2 > x - width - 2 && y1 < y + DESCENT && y2 > y - ASCENT);
    const clear = SHIFTS.map(({ up, left }) => ({ x: nearest - left, y: peak.y - ABOVE - up })).find(
      ({ x, y }) => x - width >= plot.start && isFreeOfNames(x, y) && isFreeOfLines(x, y),
    );
    const { x, ...place } = clear ?? { x: nearest, y: peak.y - ABOVE };
    let { y } = place;
    while (!isFreeOfNames(x, y)) y -= 4;
    placed.push({ key: peak.key, name: peak.name, x, y, from: x - width });
  }
  return placed.map(({ key, name, x, y }) => ({ key, name, x, y }));
}
