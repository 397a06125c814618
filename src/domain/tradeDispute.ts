import type { Evidenced } from './entry.ts';
import type { Evidence } from './evidence.ts';

/** One of the values that were published for one quantity of trade. */
export interface TradeDisputeVersion {
  readonly value: number | null;
  readonly valueText?: string;
  readonly unit: string;
  readonly period: string;
  /** ISO 3166-1 alpha-3 of a party, or the name of a third party. */
  readonly reporter: string;
  readonly saidBy: string;
  readonly evidence: readonly Evidence[];
  /** Id of the flow that holds the value. */
  readonly flow: string | null;
  readonly note?: string;
}

/** A numeric disagreement with every published version and what may explain it. */
export interface TradeDispute extends Evidenced {
  readonly resource: 'trade-disputes';
  /** A question. */
  readonly title: string;
  readonly disputedGroup: string | null;
  readonly values: readonly TradeDisputeVersion[];
  readonly likelyReason: string | null;
  /** How sure the reason is: "inference; no source compares the two". */
  readonly reasonStatus: string | null;
}
