/** Geometry of one promise on the calendar: from the day it was made to its deadline, and on to the as-of day beyond it. */
import { addDays, type IsoDay, toIsoDay, yearOf } from '../domain/day.ts';
import type { EdtfDate } from '../domain/edtf.ts';
import { type TimeScale, timeScale, yearTicks } from './timeScale.ts';

export interface ScheduleBarInput {
  readonly madeOn: EdtfDate;
  readonly deadline: EdtfDate | null;
  /** The day on which it was kept. */
  readonly settledOn: IsoDay | null;
  readonly overdue: boolean;
}

export interface ScheduleSpan {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

export interface ScheduleBarLayout {
  readonly madeX: number;
  /** Where the solid part ends: the deadline, the as-of day before it, or the day of settling. */
  readonly solidEnd: number;
  /** Px of the deadline; null where none was stated. */
  readonly deadlineX: number | null;
  /** The stretch from the as-of day to a deadline still ahead. */
  readonly ahead: { readonly from: number; readonly to: number } | null;
  /** The stretch beyond the deadline. */
  readonly beyond: { readonly from: number; readonly to: number } | null;
  /** Px up to which a promise without a deadline is dotted. */
  readonly dottedTo: number | null;
  readonly dayX: number;
  readonly ticks: readonly { readonly key: string; readonly x: number }[];
}

/** Years of the axis that several bars share: from the first promise to the last deadline, but no more than ten. */
export function scheduleSpan(inputs: readonly ScheduleBarInput[], day: IsoDay): ScheduleSpan {
  const starts = inputs.map((input) => yearOf(input.madeOn.earliest));
  const ends = inputs.flatMap((input) => (input.deadline === null ? [] : yearOf(input.deadline.latest)));
  const last = Math.max(yearOf(day), ...ends);
  const first = Math.max(Math.min(yearOf(day), ...starts), last - 9);
  return { from: toIsoDay(first, 1, 1), to: toIsoDay(last, 12, 31) };
}

export function layoutScheduleBar(
  input: ScheduleBarInput,
  span: ScheduleSpan,
  day: IsoDay,
  width: number,
): ScheduleBarLayout {
  const scale: TimeScale = timeScale(span.from, span.to, 4, width - 4);
  const made = scale.clamped(input.madeOn.earliest);
  const dayX = scale.clamped(day);
  const settled = input.settledOn === null ? null : scale.clamped(input.settledOn);
  const due = input.deadline === null ? null : scale.clamped(addDays(input.deadline.latest, 1));
  const reached = settled ?? dayX;
  return {
    madeX: made,
    solidEnd: due === null ? made : Math.max(made, Math.min(due, reached)),
    deadlineX: due,
    ahead: due !== null && settled === null && dayX < due ? { from: Math.max(made, dayX), to: due } : null,
    beyond: due !== null && (input.overdue || (settled !== null && settled > due)) ? { from: due, to: reached } : null,
    dottedTo: due === null ? reached : null,
    dayX,
    ticks: yearTicks(scale, 26).map(({ key, x }) => ({ key, x })),
  };
}
