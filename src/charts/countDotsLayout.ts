/** Geometry of counts on one axis: a row a version, a dot at its number, one small square a publication. */
import { linearScale } from './linearScale.ts';

export interface CountDot {
  readonly key: string;
  readonly label: string;
  readonly count: string;
  readonly number: number;
  readonly qualifier: 'exactly' | 'more-than' | 'about';
  readonly publications: number;
}

export interface PlacedCountDot extends CountDot {
  readonly y: number;
  readonly x: number;
}

export interface CountDotsLayout {
  readonly width: number;
  readonly height: number;
  /** Narrow drawings put the label above its row. */
  readonly stacked: boolean;
  readonly zero: number;
  readonly plotEnd: number;
  readonly dots: readonly PlacedCountDot[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
}

const NARROW = 460;
const SQUARES_ROOM = 88;

export function layoutCountDots(dots: readonly CountDot[], width: number): CountDotsLayout {
  const stacked = width < NARROW;
  const rowHeight = stacked ? 42 : 26;
  const top = 22;
  const zero = stacked ? 4 : Math.min(width * 0.46, 300);
  const plotEnd = width - SQUARES_ROOM;
  const most = Math.max(1, ...dots.map((dot) => dot.number));
  const x = linearScale([0, most], [zero, plotEnd], 4);
  const height = top + dots.length * rowHeight + 24;
  return {
    width,
    height,
    stacked,
    zero,
    plotEnd,
    dots: dots.map((dot, index) => ({ ...dot, x: x(dot.number), y: top + index * rowHeight + (stacked ? 30 : 13) })),
    ticks: x.ticks(4).map((value) => ({ value, x: x(value) })),
  };
}
