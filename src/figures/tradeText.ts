import type { TradeFlow } from '../domain/tradeFlow.ts';
import type { Words } from '../i18n/words.ts';
import type { FigureCell } from './figure.ts';

/**
 * "185.3 ∴": one decimal, two below 1, marked where the editors computed it. A round number that was only said ("about
 * 300") stays as round as it was.
 */
export function valueText(flow: Pick<TradeFlow, 'value' | 'derived' | 'approximate' | 'basis'>, words: Words): string {
  const said = flow.approximate || flow.basis === 'unstated';
  const number = words.number(flow.value, said ? undefined : decimals(flow.value));
  const about = flow.approximate ? words.t('trade.about', { value: number }) : number;
  return flow.derived ? words.t('trade.derived', { value: about }) : about;
}

/** A value of trade as a cell: as shown, and bare for a download. */
export function valueCell(flow: TradeFlow, words: Words): FigureCell {
  return { text: valueText(flow, words), value: flow.value };
}

/** Always one decimal, two below 1: 98.0 is not less exact than 97.9. Zero is zero. */
function decimals(value: number): Intl.NumberFormatOptions {
  const digits = value === 0 ? 0 : Math.abs(value) < 1 ? 2 : 1;
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

/** "2.3" of a ratio, always with its decimal. */
export function timesNumber(ratio: number, words: Words): string {
  return words.number(ratio, decimals(ratio));
}

/** "2.3 times". */
export function timesText(ratio: number | null, words: Words): string {
  return ratio === null ? words.t('trade.times-none') : words.t('trade.times', { ratio: timesNumber(ratio, words) });
}
