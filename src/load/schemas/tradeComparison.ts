import * as v from 'valibot';
import { COMPARISON_MEASURES, type TradeComparison } from '../../domain/tradeComparison.ts';
import { country, currency, entryId, evidenced, finite, known, type RowSchema, resource, text } from './common.ts';
import { tradePeriod } from './trade.ts';

export const tradeComparisonSchema = v.strictObject({
  resource: resource('trade-comparison'),
  ...evidenced,
  ...tradePeriod,
  reporter: text,
  agency: text,
  country,
  partner: v.pipe(v.string(), v.regex(/^[A-Z]{3}$|^C5$/, 'an ISO 3166-1 alpha-3 code, or C5')),
  measure: v.picklist(COMPARISON_MEASURES),
  value: v.pipe(finite, v.minValue(0, 'zero or more')),
  currency: known(currency),
  unit: text,
  derived: v.optional(v.boolean(), false),
  disputedGroup: known(entryId),
  flow: known(entryId),
  misprint: v.optional(v.boolean(), false),
}) satisfies RowSchema<TradeComparison>;
