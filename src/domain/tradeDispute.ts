import type { Evidenced } from './entry.ts';
import type { Evidence } from './evidence.ts';

/** One of the values that were published for one quantity of trade. */
export interface TradeDisputeVersion {
  /** Null where the source gives a bound in words only. */
  readonly value: number | null;
  /** The value as said, where it is not a plain number. */
  readonly valueText?: string;
  /** What one of `value` is. */
  readonly unit: string;
  /** The period that the speaker named. */
  readonly period: string;
  /** ISO 3166-1 alpha-3 of a party, or the name of a third party. */
  readonly reporter: string;
  /** Office or speaker. */
  readonly saidBy: string;
  /** The publications that carry this value. */
  readonly evidence: readonly Evidence[];
  /** Id of the flow that holds the value. */
  readonly flow: string | null;
  /** What to know about this value. */
  readonly note?: string;
}

/** A numeric disagreement with every published version and what may explain it. */
export interface TradeDispute extends Evidenced {
  readonly resource: 'trade-disputes';
  /** A question. */
  readonly title: string;
  /** The flows with this key are the same quantity. */
  readonly disputedGroup: string | null;
  /** Every published version. */
  readonly values: readonly TradeDisputeVersion[];
  /** What may explain the difference, as far as sources or definitions support it. */
  readonly likelyReason: string | null;
  /** How sure the reason is: "inference; no source compares the two". */
  readonly reasonStatus: string | null;
}
