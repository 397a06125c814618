import type { IsoDay } from './day.ts';
import type { EdtfDate } from './edtf.ts';
import type { Evidenced } from './entry.ts';

/** `calendar` and `fiscal`: a whole year. `partial`: any shorter span. `unstated`: the speaker named no period. */
export const PERIOD_BASES = ['calendar', 'fiscal', 'partial', 'unstated'] as const;
export type PeriodBasis = (typeof PERIOD_BASES)[number];

/** `exports` and `imports` follow the reporter; `turnover` is both directions together. */
export const TRADE_MEASURES = ['exports', 'imports', 'turnover'] as const;
export type TradeMeasure = (typeof TRADE_MEASURES)[number];

/** The span of days that a figure counts. */
export interface TradePeriod {
  /** EDTF, or `FY2024-25`; null where none was named. */
  readonly period: string | null;
  /** As it is to be read: "FY2024-25", "January–July 2025". */
  readonly periodLabel: string;
  readonly periodStart: IsoDay | null;
  readonly periodEnd: IsoDay | null;
  readonly basis: PeriodBasis;
  /** The kind of year that a part-year was cut from. */
  readonly yearBasis: 'calendar' | 'fiscal' | null;
}

/** One reported value of trade. A figure is nothing without its reporter, period and unit. */
export interface TradeFlow extends Evidenced, TradePeriod {
  readonly resource: 'trade-flows';
  /** When an undated figure was said. */
  readonly statedOn: EdtfDate | null;
  /** ISO 3166-1 alpha-3 of a party, or the name of a third party. */
  readonly reporter: string;
  /** The office or speaker. */
  readonly agency: string;
  readonly exporter: string | null;
  readonly importer: string | null;
  readonly countries: readonly string[];
  readonly measure: TradeMeasure;
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
  /** What one unit of `value` is: "million". */
  readonly unit: string;
  readonly approximate: boolean;
  /** Computed by the editors; the sum is in `note`. */
  readonly derived: boolean;
  /** Flows with the same key report the same quantity with different values. */
  readonly disputedGroup: string | null;
  /** Flows with the same key form one comparable series. */
  readonly series: string | null;
  /** When the value was printed, where a statistic was revised. */
  readonly vintage: EdtfDate | null;
  readonly quantity?: { readonly value: number; readonly unit: string };
}

export const PRODUCT_KINDS = [
  'value',
  'quantity',
  'share',
  'basket',
  'contract',
  'potential',
  'market-context',
  'comparator',
] as const;
export type ProductKind = (typeof PRODUCT_KINDS)[number];

/** One product in one flow. `potential` is never actual trade. */
export interface TradeProduct extends Evidenced {
  readonly resource: 'trade-products';
  readonly title: string;
  readonly summary: string;
  readonly date: EdtfDate | null;
  readonly kind: ProductKind;
  readonly period: string | null;
  readonly periodStart: IsoDay | null;
  readonly periodEnd: IsoDay | null;
  readonly reporter: string;
  readonly agency: string;
  readonly exporter: string | null;
  readonly importer: string | null;
  readonly commodity: string;
  readonly commodityKey: string;
  /** Code of the Harmonized System; null where no source gives one. */
  readonly hs: string | null;
  readonly value: number | null;
  readonly currency: string | null;
  readonly unit: string | null;
  readonly quantity: { readonly value: number; readonly unit: string } | null;
  /** Percent of the flow. */
  readonly share: number | null;
}
