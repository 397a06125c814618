/** Where the names of yearly series stand: above the greatest value of each, so that none covers another. */
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

const LINE_HEIGHT = 17;
const ABOVE = 9;

/** Each name ends at its peak, or as near to it as the plot allows, and moves up until it is free. */
export function placeSeriesNames(
  peaks: readonly SeriesPeak[],
  plot: { readonly start: number; readonly end: number },
): readonly PlacedName[] {
  const placed: (PlacedName & { readonly from: number })[] = [];
  for (const peak of peaks.toSorted((a, b) => b.y - a.y)) {
    const width = textWidth(peak.name);
    const x = Math.min(plot.end, Math.max(peak.x + 8, plot.start + width));
    const from = x - width;
    let y = peak.y - ABOVE;
    const isTaken = () =>
      placed.some((other) => Math.abs(other.y - y) < LINE_HEIGHT && from < other.x + 8 && other.from < x + 8);
    while (isTaken()) y -= 4;
    placed.push({ key: peak.key, name: peak.name, x, y, from });
  }
  return placed.map(({ key, name, x, y }) => ({ key, name, x, y }));
}
