import * as v from 'valibot';
import { TARGET_OUTCOMES, type Target } from '../../domain/target.ts';
import type { TradeDispute } from '../../domain/tradeDispute.ts';
import {
  PERIOD_BASES,
  PRODUCT_KINDS,
  SHARE_WHOLES,
  TRADE_MEASURES,
  type TradeFlow,
  type TradeProduct,
} from '../../domain/tradeFlow.ts';
import {
  actor,
  country,
  currency,
  day,
  edtf,
  entryId,
  evidenced,
  evidenceList,
  finite,
  known,
  list,
  type RowSchema,
  resource,
  text,
  title,
  told,
} from './common.ts';

const value = v.pipe(finite, v.minValue(0, 'zero or more'));
const quantity = v.strictObject({ value, unit: text });
const period = v.pipe(
  v.string(),
  v.regex(/^(?:FY\d{4}-\d{2}|\d{4}.*)$/, 'a fiscal year such as FY2024-25, or an EDTF date'),
);

/** The span of days that a figure counts. */
export const tradePeriod = {
  period: known(period),
  periodLabel: text,
  periodStart: known(day),
  periodEnd: known(day),
  basis: v.picklist(PERIOD_BASES),
  yearBasis: known(v.picklist(['calendar', 'fiscal'])),
};

export const tradeFlowSchema = v.strictObject({
  resource: resource('trade-flows'),
  ...evidenced,
  ...tradePeriod,
  statedOn: known(edtf),
  reporter: text,
  agency: text,
  exporter: known(country),
  importer: known(country),
  countries: list(country),
  measure: v.picklist(TRADE_MEASURES),
  value,
  currency,
  unit: text,
  approximate: v.optional(v.boolean(), false),
  derived: v.optional(v.boolean(), false),
  disputedGroup: known(entryId),
  series: known(entryId),
  vintage: known(edtf),
  quantity: v.exactOptional(quantity),
}) satisfies RowSchema<TradeFlow>;

export const tradeProductSchema = v.strictObject({
  resource: resource('trade-products'),
  ...evidenced,
  title,
  summary: text,
  date: known(edtf),
  kind: v.picklist(PRODUCT_KINDS),
  period: known(text),
  periodStart: known(day),
  periodEnd: known(day),
  reporter: text,
  agency: text,
  exporter: known(country),
  importer: known(country),
  commodity: text,
  commodityKey: entryId,
  hs: known(v.pipe(v.string(), v.regex(/^\d{2,10}$/, 'a Harmonized System code of 2 to 10 digits'))),
  value: known(value),
  currency: known(currency),
  unit: known(text),
  quantity: known(quantity),
  share: known(v.pipe(value, v.maxValue(100, 'a percentage from 0 to 100'))),
  shareOf: known(v.picklist(SHARE_WHOLES)),
}) satisfies RowSchema<TradeProduct>;

const disputedValue = v.strictObject({
  value: known(value),
  valueText: v.exactOptional(text),
  unit: text,
  period: text,
  reporter: text,
  saidBy: text,
  evidence: evidenceList,
  flow: known(entryId),
  note: v.exactOptional(text),
});

export const tradeDisputeSchema = v.strictObject({
  resource: resource('trade-disputes'),
  ...evidenced,
  title: v.pipe(text, v.maxLength(140, 'at most 140 characters')),
  disputedGroup: known(entryId),
  values: v.pipe(v.array(disputedValue), v.minLength(2, 'at least two versions')),
  likelyReason: known(text),
  reasonStatus: known(text),
}) satisfies RowSchema<TradeDispute>;

export const targetSchema = v.strictObject({
  resource: resource('targets'),
  ...told,
  group: entryId,
  saidOn: edtf,
  saidBy: v.pipe(v.array(actor), v.minLength(1, 'at least one speaker')),
  metric: text,
  value: known(value),
  valueMin: known(value),
  valueMax: known(value),
  currency: known(currency),
  unit: text,
  deadline: known(edtf),
  deadlineText: known(text),
  outcome: v.picklist(TARGET_OUTCOMES),
  outcomeNote: known(text),
}) satisfies RowSchema<Target>;
