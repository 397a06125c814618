import type { EdtfDate } from './edtf.ts';
import type { Actor, Told } from './entry.ts';
import type { Evidence } from './evidence.ts';
import type { ExpectationOutcome } from './statusHistory.ts';

/** What was expected: a paper, a visit, another event, a delivery or the start of a service, or a direction of policy. */
export const EXPECTATION_KINDS = ['document', 'visit', 'event', 'delivery', 'direction'] as const;
export type ExpectationKind = (typeof EXPECTATION_KINDS)[number];

/** A public statement that something would be signed or happen; `summary` keeps what was said in its first sense. */
export interface Expectation extends Told {
  readonly resource: 'expectations';
  /** What was expected: a paper, a visit, another event, a delivery, a direction of policy. */
  readonly kind: ExpectationKind;
  /** When it was said. */
  readonly saidOn: EdtfDate;
  /** Who said it. */
  readonly saidBy: readonly Actor[];
  /** The time for which it was said; null when none was. */
  readonly horizon: EdtfDate | null;
  /** The stated time in words where it is not a date ("early"). */
  readonly horizonText: string | null;
  /** What came of it, as judged at the package’s day. */
  readonly outcome: ExpectationOutcome;
  /** When the outcome came about; null for an outcome that is an absence. */
  readonly outcomeDate: EdtfDate | null;
  /** Ids of the entries that the outcome is. */
  readonly outcomeRefs: readonly string[];
  /** What came of it, in words. */
  readonly outcomeNote: string | null;
  /** The publications that carry the outcome. */
  readonly outcomeEvidence: readonly Evidence[];
  /** A stated time was missed and the thing came true later. */
  readonly late: boolean;
}
