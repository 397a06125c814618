import type { Metric } from './commitment.ts';
import type { Told } from './entry.ts';

/** A single finding on one area, in words. */
export interface AreaNote extends Told {
  readonly resource: 'area-notes';
  /** A number that the note carries; its `unit` says what is counted ("documents"). */
  readonly metric: Metric | null;
  readonly people: readonly string[];
  /** Who is responsible on each side, by ISO 3166-1 alpha-3, on notes about bodies. */
  readonly bodies: Readonly<Record<string, readonly string[]>> | null;
  readonly documents: readonly string[];
  readonly documentsOther: readonly string[];
}

/** A finding on trade, in words. */
export interface TradeNote extends Told {
  readonly resource: 'trade-notes';
  readonly topic: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly flows: readonly string[];
}
