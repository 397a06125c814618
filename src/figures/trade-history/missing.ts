/** Where no whole year is on record, on the running axis and in whole calendar years. */
import { addDays, daysBetween, type IsoDay, yearOf } from '../../domain/day.ts';
import type { Party } from '../../domain/party.ts';
import { type DaySpan, overlapDays, yearSpan } from '../../domain/tradePeriod.ts';

/** Shorter stretches lie between two kinds of years that do not meet, and hold no year. */
const SHORTEST_DAYS = 60;

/** Stretches within the bounds that no span covers, in time order. */
export function stretchesWithout(spans: readonly DaySpan[], within: DaySpan): readonly DaySpan[] {
  const stretches: DaySpan[] = [];
  let start = within.start;
  const upTo = (end: IsoDay) => {
    if (daysBetween(start, end) + 1 >= SHORTEST_DAYS) stretches.push({ start, end });
  };
  for (const span of spans.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    if (span.start > start) upTo(addDays(span.start, -1) < within.end ? addDays(span.start, -1) : within.end);
    if (span.end >= start) start = addDays(span.end, 1);
  }
  if (start <= within.end) upTo(within.end);
  return stretches;
}

/** The last day on which a year of either side's kind had ended: of a year that runs on, nothing is missing yet. */
export function lastYearEnd(sides: readonly Party[], day: IsoDay): IsoDay {
  const ends = sides.map(({ fiscalYearStart }) => {
    const year = [0, 1, 2].map((back) => yearSpan(yearOf(day) - back, fiscalYearStart).end);
    return year.find((end) => end <= day) ?? day;
  });
  return ends.toSorted().at(-1) ?? day;
}

/** Calendar years within the bounds of which no span covers a single day. */
export function yearsWithout(spans: readonly DaySpan[], within: DaySpan): readonly number[] {
  const first = yearOf(within.start);
  return Array.from({ length: yearOf(within.end) - first + 1 }, (_, index) => first + index).filter((year) => {
    const whole = yearSpan(year, 1);
    return (
      whole.start >= within.start && whole.end <= within.end && spans.every((span) => overlapDays(span, whole) === 0)
    );
  });
}

/** Years that follow each other, as first and last. */
export function runsOf(years: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}
