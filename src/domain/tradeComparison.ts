import type { Evidenced } from './entry.ts';
import type { TradeMeasure, TradePeriod } from './tradeFlow.ts';

export const COMPARISON_MEASURES = ['exports', 'imports', 'turnover', 'share-of-exports-to-group'] as const;
export type ComparisonMeasure = TradeMeasure | 'share-of-exports-to-group';

/** One reported value of a party's trade with a country other than the pair's, or with a group of countries. */
export interface TradeComparison extends Evidenced, TradePeriod {
  readonly resource: 'trade-comparison';
  /** ISO 3166-1 alpha-3 of a party, of another country, or the name of a third party. */
  readonly reporter: string;
  /** The office or speaker. */
  readonly agency: string;
  /** The party whose trade is compared, ISO 3166-1 alpha-3; exports and imports are seen from it. */
  readonly country: string;
  /** ISO 3166-1 alpha-3, or `C5` for the five Central Asian states together. */
  readonly partner: string;
  /** Exports, imports, turnover, or the share of exports to the group. */
  readonly measure: ComparisonMeasure;
  /** In `unit`s. */
  readonly value: number;
  /** ISO 4217; null for a share. */
  readonly currency: string | null;
  /** "million", or "percent" for a share. */
  readonly unit: string;
  /** Computed by the editors; the sum is in `note`. */
  readonly derived: boolean;
  /** Rows with the same key report the same quantity with different values. */
  readonly disputedGroup: string | null;
  /** Id of the flow from which a share was computed. */
  readonly flow: string | null;
  /** The value stands so in the source and is evidently a slip; the note says why. */
  readonly misprint: boolean;
}
