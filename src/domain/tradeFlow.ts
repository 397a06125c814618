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
  /** First day of the period; null for an undated figure. */
  readonly periodStart: IsoDay | null;
  /** Last day of the period. */
  readonly periodEnd: IsoDay | null;
  /** What kind of period it is. */
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
  /** ISO 3166-1 alpha-3; null for trade both ways. */
  readonly exporter: string | null;
  /** ISO 3166-1 alpha-3; null for trade both ways. */
  readonly importer: string | null;
  /** The two countries, ISO 3166-1 alpha-3. */
  readonly countries: readonly string[];
  /** Exports, imports or turnover, as the reporter calls it. */
  readonly measure: TradeMeasure;
  /** In `unit`s of the currency. */
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
  /** What one unit of `value` is: "million". */
  readonly unit: string;
  /** The source says "about", "over" or rounds. */
  readonly approximate: boolean;
  /** Computed by the editors; the sum is in `note`. */
  readonly derived: boolean;
  /** Flows with the same key report the same quantity with different values. */
  readonly disputedGroup: string | null;
  /** Flows with the same key form one comparable series. */
  readonly series: string | null;
  /** When the value was printed, where a statistic was revised. */
  readonly vintage: EdtfDate | null;
  /** Weight or number, where the source gives one. */
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

/**
 * The whole of which a share is told: all goods of the exporter to the importer, this product to all countries, this
 * product from all countries, or all trade of the two both ways.
 */
export const SHARE_WHOLES = ['exports-to-partner', 'product-exports', 'product-imports', 'turnover'] as const;
export type ShareWhole = (typeof SHARE_WHOLES)[number];

/** One product in one flow. `potential` is never actual trade. */
export interface TradeProduct extends Evidenced {
  readonly resource: 'trade-products';
  /** What was traded, which way, when. */
  readonly title: string;
  /** One or two sentences. */
  readonly summary: string;
  /** When it was said or happened. */
  readonly date: EdtfDate | null;
  /** Value, quantity, share, basket, contract, potential, context or comparator. */
  readonly kind: ProductKind;
  /** As it is to be read: "FY2024-25". */
  readonly period: string | null;
  /** First day of the period. */
  readonly periodStart: IsoDay | null;
  /** Last day of the period. */
  readonly periodEnd: IsoDay | null;
  /** ISO 3166-1 alpha-3 of a party, or the name of a third party. */
  readonly reporter: string;
  /** The office or speaker. */
  readonly agency: string;
  /** ISO 3166-1 alpha-3. */
  readonly exporter: string | null;
  /** ISO 3166-1 alpha-3. */
  readonly importer: string | null;
  /** The product in words. */
  readonly commodity: string;
  /** Key by which the same product is found in other rows. */
  readonly commodityKey: string;
  /** Code of the Harmonized System; null where no source gives one. */
  readonly hs: string | null;
  /** In `unit`s of the currency. */
  readonly value: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
  /** What one of `value` is. */
  readonly unit: string | null;
  /** Weight or number. */
  readonly quantity: { readonly value: number; readonly unit: string } | null;
  /** Percent of `shareOf`. */
  readonly share: number | null;
  /** The whole of the share: exports to the partner, exports or imports of the product, or turnover. */
  readonly shareOf: ShareWhole | null;
}
