/** Time on a drawing: one running axis of days, in which calendar years, fiscal years and fuzzy dates are spans. */
import { dayNumber, type IsoDay, toIsoDay, yearOf } from '../domain/day.ts';
import { linearScale } from './linearScale.ts';

/** Maps a day (its beginning) to px. */
export interface TimeScale {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly start: number;
  readonly end: number;
  /** Px at the beginning of the day. */
  x(day: IsoDay): number;
  /** Px at the end of the day: where a span that includes it ends. */
  xEnd(day: IsoDay): number;
  /** Px within the drawing: days outside are put at its edge. */
  clamped(day: IsoDay): number;
}

export function timeScale(from: IsoDay, to: IsoDay, start: number, end: number): TimeScale {
  const scale = linearScale([dayNumber(from), dayNumber(to) + 1], [start, end]);
  const x = (day: IsoDay) => scale(dayNumber(day));
  return {
    from,
    to,
    start,
    end,
    x,
    xEnd: (day) => scale(dayNumber(day) + 1),
    clamped: (day) => Math.min(end, Math.max(start, x(day))),
  };
}

export interface TimeTick {
  readonly day: IsoDay;
  readonly x: number;
  /** "2026", or "2026-02" for a month. */
  readonly key: string;
  readonly unit: 'year' | 'month';
}

/** Ticks at the beginnings of years, thinned to 1, 2, 5 or 10 years so that labels are at least `gap` px apart. */
export function yearTicks(scale: TimeScale, gap = 56): readonly TimeTick[] {
  const first = yearOf(scale.from);
  const last = yearOf(scale.to);
  const pxPerYear = (scale.end - scale.start) / Math.max(1, last - first + 1);
  const step = [1, 2, 5, 10, 20].find((years) => years * pxPerYear >= gap) ?? 50;
  const ticks: TimeTick[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const day = toIsoDay(year, 1, 1);
    if (day < scale.from) continue;
    ticks.push({ day, x: scale.x(day), key: String(year), unit: 'year' });
  }
  return ticks;
}

/** Ticks at the beginnings of months, thinned to 1, 2, 3 or 6 months. */
export function monthTicks(scale: TimeScale, gap = 44): readonly TimeTick[] {
  const firstMonth = yearOf(scale.from) * 12 + Number(scale.from.slice(5, 7)) - 1;
  const lastMonth = yearOf(scale.to) * 12 + Number(scale.to.slice(5, 7)) - 1;
  const pxPerMonth = (scale.end - scale.start) / Math.max(1, lastMonth - firstMonth + 1);
  const step = [1, 2, 3, 6].find((months) => months * pxPerMonth >= gap) ?? 12;
  const ticks: TimeTick[] = [];
  for (let month = Math.ceil(firstMonth / step) * step; month <= lastMonth; month += step) {
    const day = toIsoDay(Math.floor(month / 12), (month % 12) + 1, 1);
    if (day < scale.from) continue;
    ticks.push({ day, x: scale.x(day), key: day.slice(0, 7), unit: 'month' });
  }
  return ticks;
}
