/** Geometry of the strip in the as-of bar: how much became known in each month, and where the chosen day stands. */
import { dayNumber, type IsoDay, yearOf } from '../domain/day.ts';

export interface StripBar {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly count: number;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** Became known only after the chosen day. */
  readonly later: boolean;
}

export interface AsOfStripLayout {
  readonly bars: readonly StripBar[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** Px of the chosen day; at the edge when it lies before the strip. */
  readonly dayX: number;
  readonly dayBeforeStrip: boolean;
}

/**
 * Counts by month over the calendar year of `lastDay` and the year before. A bar's height is the square root of its
 * share of the greatest month, so that a single record stays visible.
 */
export function layoutAsOfStrip(
  knownDays: Iterable<IsoDay>,
  day: IsoDay,
  lastDay: IsoDay,
  width: number,
  height: number,
): AsOfStripLayout {
  const firstYear = yearOf(lastDay) - 1;
  const months = 12 + Number(lastDay.slice(5, 7));
  const counts = new Map<string, number>();
  for (const known of knownDays) {
    const month = known.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const step = width / months;
  const keys = Array.from({ length: months }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return `${firstYear + Math.floor(index / 12)}-${month}`;
  });
  const most = Math.max(1, ...keys.map((key) => counts.get(key) ?? 0));
  const bars = keys.map((month, index) => {
    const count = counts.get(month) ?? 0;
    return {
      month,
      count,
      x: index * step + 1,
      width: Math.max(1, step - 2),
      height: count === 0 ? 0 : Math.max(2, Math.sqrt(count / most) * height),
      later: `${month}-01` > day,
    };
  });
  const start = dayNumber(`${firstYear}-01-01`);
  const end = dayNumber(lastDay);
  const share = (dayNumber(day) - start) / Math.max(1, end - start);
  return {
    bars,
    years: [0, 1].map((offset) => ({ year: firstYear + offset, x: offset * 12 * step })),
    dayX: Math.min(1, Math.max(0, share)) * width,
    dayBeforeStrip: share < 0,
  };
}
