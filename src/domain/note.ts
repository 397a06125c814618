import type { Metric } from './commitment.ts';
import type { Told } from './entry.ts';

/** A single finding on one area, in words. */
export interface AreaNote extends Told {
  readonly resource: 'area-notes';
  /** A number that the note carries; its `unit` says what is counted ("documents"). */
  readonly metric: Metric | null;
  /** Ids in `people` of those concerned. */
  readonly people: readonly string[];
  /** Who is responsible on each side, by ISO 3166-1 alpha-3, on notes about bodies. */
  readonly bodies: Readonly<Record<string, readonly string[]>> | null;
  /** Ids in `documents` that it is about. */
  readonly documents: readonly string[];
  /** Papers that have no entry. */
  readonly documentsOther: readonly string[];
}

/** A finding on trade, in words. */
export interface TradeNote extends Told {
  readonly resource: 'trade-notes';
  /** What it is about: transit, banking, barriers, investment… */
  readonly topic: string;
  /** A number that the note carries. */
  readonly value: number | null;
  /** What one of `value` is. */
  readonly unit: string | null;
  /** Ids in `trade-flows` that it is about. */
  readonly flows: readonly string[];
}
