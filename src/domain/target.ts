import type { EdtfDate } from './edtf.ts';
import type { Actor, Told } from './entry.ts';

export const TARGET_OUTCOMES = ['open', 'met', 'not-met', 'unknown'] as const;
export type TargetOutcome = (typeof TARGET_OUTCOMES)[number];

/** A number that somebody promised. */
export interface Target extends Told {
  readonly resource: 'targets';
  /** Targets of one group aim at the same thing ("one-billion"). */
  readonly group: string;
  /** When it was named. */
  readonly saidOn: EdtfDate;
  /** Who named it. */
  readonly saidBy: readonly Actor[];
  /** What is to reach the value ("turnover"). */
  readonly metric: string;
  /** Null where only a range is named. */
  readonly value: number | null;
  /** Lower end of a range. */
  readonly valueMin: number | null;
  /** Upper end of a range. */
  readonly valueMax: number | null;
  /** ISO 4217; null where money is not counted. */
  readonly currency: string | null;
  /** What one of `value` is. */
  readonly unit: string;
  /** By when; null where none is stated. */
  readonly deadline: EdtfDate | null;
  /** The deadline in words, where it is not a date. */
  readonly deadlineText: string | null;
  /** As judged at the package's day. */
  readonly outcome: TargetOutcome;
  /** What the judgement rests on. */
  readonly outcomeNote: string | null;
}
