/** Geometry of horizontal bars from zero, each with its label before it and its value at its end. */
import { linearScale } from './linearScale.ts';

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

export interface PlacedBar extends Bar {
  readonly y: number;
  readonly width: number;
}

export interface BarsLayout {
  readonly height: number;
  readonly zero: number;
  /** Narrow drawings put the label above its bar. */
  readonly stacked: boolean;
  readonly bars: readonly PlacedBar[];
  readonly thickness: number;
}

const NARROW = 460;
const VALUE_ROOM = 64;

export function layoutBars(bars: readonly Bar[], width: number): BarsLayout {
  const stacked = width < NARROW;
  const zero = stacked ? 0 : Math.min(200, width * 0.28);
  const rowHeight = stacked ? 44 : 30;
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  const x = linearScale([0, most], [0, width - zero - VALUE_ROOM]);
  return {
    height: bars.length * rowHeight + 6,
    zero,
    stacked,
    thickness: 14,
    bars: bars.map((bar, index) => ({ ...bar, y: index * rowHeight + (stacked ? 20 : 8), width: x(bar.value) })),
  };
}
