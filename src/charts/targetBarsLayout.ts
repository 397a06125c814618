/** Geometry of bars from zero towards a goal: the goal is a rule at the end of the axis. */
import { linearScale } from './linearScale.ts';

export interface TargetBar {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  readonly value: number;
  readonly text: string;
  readonly side: 0 | 1;
  /** Only said, never counted: outlined. */
  readonly spoken: boolean;
}

export interface TargetBarsLayout {
  readonly height: number;
  readonly zero: number;
  readonly goalX: number;
  readonly stacked: boolean;
  readonly top: number;
  readonly base: number;
  readonly bars: readonly (TargetBar & { readonly y: number; readonly width: number; readonly labelY: number })[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
}

const NARROW = 520;

export function layoutTargetBars(bars: readonly TargetBar[], goal: number, width: number): TargetBarsLayout {
  const stacked = width < NARROW;
  const zero = stacked ? 2 : Math.min(230, width * 0.3);
  const goalX = width - 26;
  const x = linearScale([0, goal], [zero, goalX]);
  const top = 24;
  const rowHeight = stacked ? 54 : 44;
  const base = top + bars.length * rowHeight + 4;
  return {
    height: base + 22,
    zero,
    goalX,
    stacked,
    top,
    base,
    bars: bars.map((bar, index) => {
      const y = top + index * rowHeight + (stacked ? 34 : 12);
      return { ...bar, y, labelY: stacked ? y - 20 : y + 4, width: x(bar.value) - zero };
    }),
    ticks: x.ticks(4).map((value) => ({ value, x: x(value) })),
  };
}
