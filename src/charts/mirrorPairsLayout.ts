/** Geometry of two counts of the same goods on one axis: a row a pair, a mark for each side, a bar for the gap. */
import { linearScale } from './linearScale.ts';
import { textWidth } from './textWidth.ts';

export interface ChartMark {
  readonly side: 0 | 1;
  readonly value: number;
  readonly label: string;
  /** All that the mark says. */
  readonly reading: string;
}

export interface ChartPair {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly marks: readonly [ChartMark, ChartMark];
  /** How many times the smaller the greater is, and how far apart they are. */
  readonly gap: string;
  readonly difference: string;
  /** Set where the pair begins a new direction. */
  readonly heading: string | null;
}

export interface PlacedPair extends ChartPair {
  readonly y: number;
  readonly headingY: number | null;
  readonly textY: number;
  /** Where the detail stands: behind the title or, where there is no room, below it. */
  readonly detailX: number;
  readonly detailY: number;
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
/** Px of the gap, in words, at the end of a row. */
const GAP_ROOM = 92;
/** Px between the title and the detail behind it. */
const DETAIL_SPACE = 12;
const LINE = 16;

/** Narrow drawings put the words of a pair above its marks, wide ones before them. */
export function layoutMirrorPairs(pairs: readonly ChartPair[], width: number): MirrorPairsLayout {
  const stacked = width < NARROW;
  const zero = stacked ? 6 : Math.min(width * 0.36, 320);
  const plotEnd = width - (stacked ? GAP_ROOM - 4 : GAP_ROOM + 8);
  const most = Math.max(1, ...pairs.flatMap((pair) => pair.marks.map((mark) => mark.value)));
  const x = linearScale([0, most], [zero, plotEnd], 4);
  let y = 4;
  const placed = pairs.map((pair): PlacedPair => {
    const headingY = pair.heading === null ? null : y + 18;
    if (headingY !== null) y += 26;
    const detailX = textWidth(pair.title) + DETAIL_SPACE;
    const behind = stacked && detailX + textWidth(pair.detail) <= width;
    const words = behind ? LINE : 2 * LINE;
    const textY = y + 14;
    const centre = y + (stacked ? words + 25 : 26);
    y += stacked ? words + 50 : 50;
    return {
      ...pair,
      y: centre,
      headingY,
      textY,
      detailX: behind ? detailX : 0,
      detailY: behind ? textY : textY + LINE,
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
