/** What the calendar alone says of a promise on a day, whatever anybody says of it. */
import { daysBetween, type IsoDay } from './day.ts';
import { type EdtfDate, latestStart } from './edtf.ts';
import { lastStep, type StatusStep } from './statusHistory.ts';

export type Schedule =
  /** No deadline was stated. */
  | { readonly kind: 'undated' }
  | { readonly kind: 'ahead'; readonly deadline: EdtfDate; readonly daysLeft: number }
  | { readonly kind: 'overdue'; readonly deadline: EdtfDate; readonly daysOver: number }
  /** Settled, in time or late by that many days (0 in time); null where the day of settling is not known. */
  | {
      readonly kind: 'settled';
      readonly deadline: EdtfDate;
      readonly on: IsoDay | null;
      readonly daysLate: number | null;
    };

/**
 * A deadline is the last day that its EDTF text allows, so that nothing is called late before it surely is.
 * `settledOn` is the day on which the promise was kept, `undefined` while it is not, `null` when the day is not known.
 */
export function scheduleOf(deadline: EdtfDate | null, settledOn: IsoDay | null | undefined, day: IsoDay): Schedule {
  if (deadline === null) return { kind: 'undated' };
  const due = deadline.latest;
  if (settledOn !== undefined) {
    const daysLate = settledOn === null ? null : Math.max(0, daysBetween(due, settledOn));
    return { kind: 'settled', deadline, on: settledOn, daysLate };
  }
  const daysLeft = daysBetween(day, due);
  return daysLeft >= 0 ? { kind: 'ahead', deadline, daysLeft } : { kind: 'overdue', deadline, daysOver: -daysLeft };
}

const SETTLED: readonly string[] = ['met', 'partly-met'];

/** The day on which a history reached a settled status; undefined while it has not. */
export function settledOn(history: readonly StatusStep<string>[]): IsoDay | null | undefined {
  const step = lastStep(history);
  if (step === undefined || !SETTLED.includes(step.status)) return undefined;
  return step.date === null ? null : latestStart(step.date);
}
