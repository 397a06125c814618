/** Geometry of the whole span above a timeline: how dense the record is, and which stretch is shown below. */
import { dayNumber, type IsoDay, toIsoDay } from '../domain/day.ts';
import { lanesX } from './timelineLanesLayout.ts';
import type { Stretch } from './timelineStretch.ts';
import { type TimelineTick, timelineTicks } from './timelineTicks.ts';

export interface MonthCount {
  /** Months since year 0. */
  readonly month: number;
  readonly past: number;
  /** Still to come on the day: drawn as an outline on top. */
  readonly ahead: number;
}

export interface MinimapBar {
  readonly key: number;
  readonly x: number;
  readonly width: number;
  /** Px of the full part and of the outlined part above it. */
  readonly fullHeight: number;
  readonly outlineHeight: number;
}

export interface TimelineMinimapLayout {
  readonly unit: 'month' | 'year';
  readonly bars: readonly MinimapBar[];
  readonly ticks: readonly { readonly tick: TimelineTick; readonly x: number }[];
  readonly asOfX: number;
  /** Px of a day number. */
  x(number: number): number;
  /** Day number at px. */
  at(x: number): number;
}

/** Px below which a bar of one month is too thin to be seen. */
const THINNEST = 2.2;

const startOf = (month: number) => dayNumber(toIsoDay(Math.floor(month / 12), (month % 12) + 1, 1));

/** Months where they have room, else years; bars grow with the square root, so that a single entry stays visible. */
export function layoutTimelineMinimap(
  months: readonly MonthCount[],
  extent: Stretch,
  day: IsoDay,
  width: number,
  height: number,
): TimelineMinimapLayout {
  const x = lanesX(extent, 0, width);
  const perDay = width / (extent.to - extent.from);
  const size = perDay * 30.44 >= THINNEST ? 1 : 12;
  const bins = new Map<number, { past: number; ahead: number }>();
  for (const { month, past, ahead } of months) {
    const bin = Math.floor(month / size) * size;
    const before = bins.get(bin) ?? { past: 0, ahead: 0 };
    bins.set(bin, { past: before.past + past, ahead: before.ahead + ahead });
  }
  const most = Math.max(1, ...[...bins.values()].map(({ past, ahead }) => past + ahead));
  const tall = (count: number) => (count === 0 ? 0 : Math.max(2, Math.sqrt(count / most) * height));
  const gap = size === 1 ? 0.4 : 1.5;
  const bars = [...bins].flatMap(([bin, { past, ahead }]): MinimapBar[] => {
    const from = Math.max(0, x(startOf(bin)));
    const to = Math.min(width, x(startOf(bin + size)));
    if (to <= from) return [];
    const fullHeight = tall(past);
    return [
      {
        key: bin,
        x: from + gap / 2,
        width: Math.max(1, to - from - gap),
        fullHeight,
        outlineHeight: tall(past + ahead) - fullHeight,
      },
    ];
  });
  const number = dayNumber(day);
  return {
    unit: size === 1 ? 'month' : 'year',
    bars,
    ticks: timelineTicks(extent, perDay).map((tick) => ({ tick, x: x(tick.at) })),
    asOfX: Math.min(width, Math.max(0, x(number))),
    x,
    at: (px) => extent.from + px / perDay,
  };
}
