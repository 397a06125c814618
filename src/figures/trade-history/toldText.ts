/** The values of the long view in words: each with its unit, never a zero for what is missing. */
import { countryName } from '../../i18n/countryName.ts';
import type { MessageId } from '../../i18n/messages.ts';
import type { Words } from '../../i18n/words.ts';
import type { PerChoice } from '../../viewState/viewState.ts';
import { valueText } from '../tradeText.ts';
import type { TradeHistoryModel } from './select.ts';
import type { HistoryValue, Untold } from './told.ts';

/** Small numbers keep two figures that say something: 0.0048, 0.52, 12.2. */
function figures(value: number, words: Words, leastDecimals: 0 | 1): string {
  if (Math.abs(value) < 1) return words.number(value, { maximumSignificantDigits: 2 });
  return words.number(value, { minimumFractionDigits: leastDecimals, maximumFractionDigits: 1 });
}

/** A number of the axis, or with a decimal of a label, without its unit except for the sign of a percentage. */
export function bareText(told: number, per: PerChoice | null, words: Words, leastDecimals: 0 | 1 = 0): string {
  if (per === 'share') return words.t('trade.history.percent', { value: figures(told * 100, words, leastDecimals) });
  if (per !== 'change') return figures(told, words, leastDecimals);
  const percent = told * 100;
  const value = words.number(percent, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: Math.abs(percent) < 100 ? 1 : 0,
  });
  // The minus of the type, as wide as its plus.
  return words.t('trade.history.percent', { value: value.replace('-', '−') });
}

/** As it stands beside its mark: "185.3", "41.9 ∴", "+94.5%". */
export function labelText({ flow, told }: HistoryValue, per: PerChoice | null, words: Words): string {
  if (per === null || told === null) return valueText(flow, words);
  const bare = bareText(told, per, words, 1);
  return flow.derived ? words.t('trade.derived', { value: bare }) : bare;
}

const UNITS: Readonly<Record<PerChoice | 'amount', MessageId>> = {
  amount: 'money.millions',
  capita: 'trade.history.a-person',
  share: 'trade.history.of-total',
  change: 'trade.history.on-before',
};

/** With its unit: "US$185.3 m", "US$2.0 a person", "0.07% of all imports of Kazakhstan". */
export function unitText(value: HistoryValue, model: TradeHistoryModel, words: Words): string {
  const { flow } = value;
  const country = flow.measure === 'imports' ? flow.importer : flow.exporter;
  return words.t(UNITS[model.per ?? 'amount'], {
    value: labelText(value, model.per, words),
    measure: words.t(`measure.${flow.measure}`),
    country: country === null ? '' : countryName(model.sides, country, words),
  });
}

const REASONS: Readonly<Record<Untold, MessageId>> = {
  'no-population': 'trade.history.no-population',
  'no-total': 'trade.history.no-total',
  'fiscal-total': 'trade.history.fiscal-total',
  'no-series': 'trade.history.no-series',
  'no-year-before': 'trade.history.no-year-before',
  'from-zero': 'trade.history.from-zero',
};

/** Why the value cannot be told so. */
export function reasonText(untold: Untold, { span }: HistoryValue, words: Words): string {
  return words.t(REASONS[untold], { year: span.start.slice(0, 4) });
}

/** "Pakistan to Kazakhstan". */
export function directionText(
  { exporter, importer }: { readonly exporter: { readonly id: string }; readonly importer: { readonly id: string } },
  model: TradeHistoryModel,
  words: Words,
): string {
  return words.t('trade.direction', {
    exporter: countryName(model.sides, exporter.id, words),
    importer: countryName(model.sides, importer.id, words),
  });
}
