/** Geometry of two counts of the same goods on one axis: a row a pair, a mark for each side, a bar for the gap. */
import { linearScale } from './linearScale.ts';

export interface ChartMark {
  readonly side: 0 | 1;
  readonly value: number;
  readonly label: string;
}

export interface ChartPair {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly marks: readonly [ChartMark, ChartMark];
  readonly gap: string;
  /** Set where the pair begins a new direction. */
  readonly heading: string | null;
}

export interface PlacedPair extends ChartPair {
  readonly y: number;
  readonly headingY: number | null;
  readonly textY: number;
  readonly placed: readonly [ChartMark & { readonly x: number }, ChartMark & { readonly x: number }];
  readonly gapX: number;
}

export interface MirrorPairsLayout {
  readonly height: number;
  readonly stacked: boolean;
  readonly zero: number;
  readonly plotEnd: number;
  readonly pairs: readonly PlacedPair[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
}

const NARROW = 760;
const GAP_ROOM = 92;

export function layoutMirrorPairs(pairs: readonly ChartPair[], width: number): MirrorPairsLayout {
  const stacked = width < NARROW;
  const zero = stacked ? 6 : Math.min(width * 0.36, 320);
  const plotEnd = width - (stacked ? 74 : GAP_ROOM);
  const most = Math.max(1, ...pairs.flatMap((pair) => pair.marks.map((mark) => mark.value)));
  const x = linearScale([0, most], [zero, plotEnd], 4);
  let y = 4;
  const placed = pairs.map((pair): PlacedPair => {
    const headingY = pair.heading === null ? null : y + 16;
    if (headingY !== null) y += 26;
    const row = stacked ? 84 : 44;
    const centre = y + (stacked ? 54 : 24);
    const textY = y + (stacked ? 14 : 18);
    y += row;
    return {
      ...pair,
      y: centre,
      headingY,
      textY,
      placed: [
        { ...pair.marks[0], x: x(pair.marks[0].value) },
        { ...pair.marks[1], x: x(pair.marks[1].value) },
      ],
      gapX: width,
    };
  });
  return {
    height: y + 24,
    stacked,
    zero,
    plotEnd,
    pairs: placed,
    ticks: x.ticks(4).map((value) => ({ value, x: x(value) })),
  };
}
