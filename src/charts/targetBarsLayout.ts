/** Geometry of bars from zero towards a goal: the goal is a rule at the end of the axis, or within it where a bar passes it. */
import { linearScale } from './linearScale.ts';
import { textWidth } from './textWidth.ts';

export interface TargetBar {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  readonly value: number;
  readonly text: string;
  /** Who said it; null for a count. */
  readonly by: string | null;
  readonly side: 0 | 1;
  /** Only said, never counted: outlined. */
  readonly spoken: boolean;
}

export interface PlacedTargetBar extends TargetBar {
  readonly y: number;
  readonly width: number;
  readonly labelY: number;
  readonly textX: number;
  /** Where the speaker is named behind the value; null where there is no room before the goal. */
  readonly byX: number | null;
}

export interface TargetBarsLayout {
  readonly height: number;
  readonly zero: number;
  readonly goalX: number;
  readonly stacked: boolean;
  readonly top: number;
  readonly base: number;
  readonly bars: readonly PlacedTargetBar[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
}

const NARROW = 520;
/** Px between a bar, its value and the speaker. */
const SPACE = 8;

export function layoutTargetBars(bars: readonly TargetBar[], goal: number, width: number): TargetBarsLayout {
  const stacked = width < NARROW;
  const zero = stacked ? 2 : Math.min(230, width * 0.3);
  const x = linearScale([0, Math.max(goal, ...bars.map((bar) => bar.value))], [zero, width - 26]);
  const top = 24;
  const rowHeight = stacked ? 54 : 44;
  const base = top + bars.length * rowHeight + 4;
  return {
    height: base + 22,
    zero,
    goalX: x(goal),
    stacked,
    top,
    base,
    bars: bars.map((bar, index): PlacedTargetBar => {
      const y = top + index * rowHeight + (stacked ? 34 : 12);
      const length = x(bar.value) - zero;
      const room = textWidth(bar.text) + SPACE;
      // A value that reaches the end of the drawing is written within its bar.
      const textX = Math.min(zero + length + SPACE, width - room);
      const byX = textX + room;
      const fits = bar.by !== null && byX + textWidth(bar.by) + SPACE <= x(goal);
      return { ...bar, y, labelY: stacked ? y - 20 : y + 4, width: length, textX, byX: fits ? byX : null };
    }),
    ticks: x.ticks(4).map((value) => ({ value, x: x(value) })),
  };
}
