import type { Dataset } from '../domain/dataset.ts';
import type { TradeFlow } from '../domain/tradeFlow.ts';
import { countryName } from '../i18n/countryName.ts';
import type { Words } from '../i18n/words.ts';
import { reporterName } from './entryTitle.ts';
import { sourceIds } from './figure.ts';
import { publishersOf } from './publishersOf.ts';
import { valueText } from './tradeText.ts';

/**
 * All that a mark of a flow stands for: value and unit, direction, period, who counted it as what, and who published it.
 * `value` where it is told as something else than the amount: per person, as a share.
 */
export function flowReading(
  flow: TradeFlow,
  { sides, sourceById }: Pick<Dataset, 'sides' | 'sourceById'>,
  words: Words,
  value = words.t('money.millions', { value: valueText(flow, words) }),
): string {
  const { exporter, importer } = flow;
  return words.t('trade.reading', {
    value,
    direction:
      exporter === null || importer === null
        ? words.t('trade.both-ways')
        : words.t('trade.direction', {
            exporter: countryName(sides, exporter, words),
            importer: countryName(sides, importer, words),
          }),
    period: flow.periodLabel,
    reporter: reporterName(flow.reporter, sides, words),
    measure: words.t(`measure.${flow.measure}`),
    agency: flow.agency,
    publishers: words.list(publishersOf(sourceIds(flow.evidence), { sourceById })),
  });
}
