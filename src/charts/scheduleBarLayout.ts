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

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface ScheduleBarLayout {
  readonly madeX: number;
  /** The days on which it may have been made, where that is more than a day and wide enough to see. */
  readonly madeSpan: Stretch | null;
  /** It was made before the axis begins. */
  readonly older: boolean;
  /** Where the solid part ends: the deadline, the as-of day before it, or the day of settling. */
  readonly solidEnd: number;
  /** Px of the end of the deadline's last day; null where none was stated. */
  readonly deadlineX: number | null;
  /** The deadline is "about", or in doubt. */
  readonly deadlineFuzzy: boolean;
  /** The stretch from the as-of day to a deadline still ahead. */
  readonly ahead: Stretch | null;
  /** The stretch beyond the deadline. */
  readonly beyond: Stretch | null;
  /** Px up to which a promise without a deadline is dotted. */
  readonly dottedTo: number | null;
  readonly dayX: number;
  readonly ticks: readonly { readonly key: string; readonly x: number }[];
}

const LONGEST_SPAN_YEARS = 10;
const LEAST_SPAN_SEEN_PX = 3;
const TICK_GAP_PX = 26;
/** Room for half a mark at both ends. */
const EDGE = 4;

/** Years of the axis that several bars share: from the first promise to the last deadline, but no more than ten. */
export function scheduleSpan(inputs: readonly ScheduleBarInput[], day: IsoDay): ScheduleSpan {
  const starts = inputs.map((input) => yearOf(input.madeOn.earliest));
  const ends = inputs.flatMap((input) => (input.deadline === null ? [] : yearOf(input.deadline.latest)));
  const last = Math.max(yearOf(day), ...ends);
  const first = Math.max(Math.min(yearOf(day), ...starts), last - LONGEST_SPAN_YEARS + 1);
  return { from: toIsoDay(first, 1, 1), to: toIsoDay(last, 12, 31) };
}

/** Null where there is nothing between the two. */
function stretch(from: number, to: number): Stretch | null {
  return from < to ? { from, to } : null;
}

export function layoutScheduleBar(
  input: ScheduleBarInput,
  span: ScheduleSpan,
  day: IsoDay,
  width: number,
): ScheduleBarLayout {
  const scale: TimeScale = timeScale(span.from, span.to, EDGE, width - EDGE);
  const { madeOn, deadline } = input;
  const made = scale.clamped(madeOn.earliest);
  const madeEnd = scale.clamped(addDays(madeOn.latest, 1));
  const dayX = scale.clamped(day);
  const settled = input.settledOn === null ? null : scale.clamped(input.settledOn);
  const due = deadline === null ? null : scale.clamped(addDays(deadline.latest, 1));
  const reached = settled ?? dayX;
  return {
    madeX: made,
    madeSpan: madeEnd - made > LEAST_SPAN_SEEN_PX ? { from: made, to: madeEnd } : null,
    older: madeOn.earliest < span.from,
    solidEnd: due === null ? made : Math.max(made, Math.min(due, reached)),
    deadlineX: due,
    deadlineFuzzy: deadline !== null && (deadline.approximate || deadline.uncertain),
    ahead: due !== null && settled === null ? stretch(Math.max(made, dayX), due) : null,
    beyond: due !== null && (input.overdue || settled !== null) ? stretch(due, reached) : null,
    dottedTo: due === null ? Math.max(made, reached) : null,
    dayX,
    ticks: yearTicks(scale, TICK_GAP_PX).map(({ key, x }) => ({ key, x })),
  };
}
