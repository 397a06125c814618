import type { EdtfDate } from './edtf.ts';
import type { Actor, Told } from './entry.ts';

export const TARGET_OUTCOMES = ['open', 'met', 'not-met', 'unknown'] as const;
export type TargetOutcome = (typeof TARGET_OUTCOMES)[number];

/** A number that somebody promised. */
export interface Target extends Told {
  readonly resource: 'targets';
  /** Targets of one group aim at the same thing ("one-billion"). */
  readonly group: string;
  readonly saidOn: EdtfDate;
  readonly saidBy: readonly Actor[];
  readonly metric: string;
  readonly value: number | null;
  readonly valueMin: number | null;
  readonly valueMax: number | null;
  readonly currency: string | null;
  readonly unit: string;
  readonly deadline: EdtfDate | null;
  readonly deadlineText: string | null;
  /** As judged at the package's day. */
  readonly outcome: TargetOutcome;
  readonly outcomeNote: string | null;
}
