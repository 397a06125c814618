/** The ruler of a timeline that can be zoomed from decades to a day: the finest unit for whose names there is room. */
import { dayFromNumber, dayNumber, toIsoDay, yearOf } from '../domain/day.ts';
import type { Stretch } from './timelineStretch.ts';

export interface TimelineTick {
  /** A day, `YYYY-MM`, or a year. */
  readonly key: string;
  readonly unit: 'day' | 'month' | 'year';
  /** The day number at which it stands. */
  readonly at: number;
}

/** Px that the name of a tick of the unit needs, and how many units may lie between two of them. */
const UNITS = [
  { unit: 'day', days: 1, gap: 64, steps: [1, 2, 7, 14] },
  { unit: 'month', days: 30.44, gap: 62, steps: [1, 2, 3, 6] },
  { unit: 'year', days: 365.25, gap: 44, steps: [1, 2, 5, 10, 20, 50] },
] as const;

/** A Monday: weeks are counted from it, so that their ticks stay where they are while the drawing is moved. */
const A_MONDAY = dayNumber('2024-01-01');

const monthOf = (number: number) => {
  const day = dayFromNumber(number);
  return yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;
};

function tickAt(unit: TimelineTick['unit'], index: number): TimelineTick {
  if (unit === 'day') return { key: dayFromNumber(index), unit, at: index };
  const [year, month] = unit === 'year' ? [index, 0] : [Math.floor(index / 12), index % 12];
  const day = toIsoDay(year, month + 1, 1);
  return { key: unit === 'year' ? day.slice(0, 4) : day.slice(0, 7), unit, at: dayNumber(day) };
}

/** The ticks from the beginning to the end of the stretch. `perDay` is in px. */
export function timelineTicks(stretch: Stretch, perDay: number): readonly TimelineTick[] {
  const fits = UNITS.flatMap(({ unit, days, gap, steps }) =>
    steps.filter((step) => step * days * perDay >= gap).map((step) => ({ unit, step })),
  );
  const { unit, step } = fits[0] ?? { unit: 'year', step: 100 };
  const position = (number: number) =>
    unit === 'day' ? Math.floor(number) : unit === 'month' ? monthOf(number) : yearOf(dayFromNumber(number));
  const origin = unit === 'day' ? A_MONDAY : 0;
  const first = Math.ceil((position(Math.floor(stretch.from)) - origin) / step) * step + origin;
  const ticks: TimelineTick[] = [];
  for (let index = first; index <= position(stretch.to); index += step) {
    const tick = tickAt(unit, index);
    if (tick.at >= stretch.from && tick.at < stretch.to) ticks.push(tick);
  }
  return ticks;
}
