import type { TradeDispute, TradeDisputeVersion } from '../../domain/tradeDispute.ts';
import type { Words } from '../../i18n/words.ts';
import { reporterName } from '../entryTitle.ts';
import { type FigureAnswer, type FigureTable, sourceIds } from '../figure.ts';
import type { TradeDisputesModel } from './select.ts';

/** In a quarrel about a number every published digit counts. */
export const EXACT: Intl.NumberFormatOptions = { maximumFractionDigits: 3 };
const ONE_DECIMAL: Intl.NumberFormatOptions = { maximumFractionDigits: 1, minimumFractionDigits: 1 };

export function questionOfTradeDisputes(model: TradeDisputesModel, words: Words): string {
  const [only] = model.disputes;
  return model.single && only !== undefined ? only.dispute.title : words.t('trade.disputes.question');
}

export function describeTradeDisputes(model: TradeDisputesModel, words: Words): FigureAnswer {
  const { disputes, widest, single } = model;
  if (disputes.length === 0) return { answer: words.t('trade.disputes.answer-none') };
  const detail = words.t('trade.disputes.detail');
  if (single) {
    const count = disputes[0]?.dispute.values.length ?? 0;
    const answer =
      widest === null
        ? words.t('trade.disputes.answer-single-words', { count })
        : words.t('trade.disputes.answer-single', { count, spread: words.number(widest.spread, ONE_DECIMAL) });
    return { answer, detail };
  }
  const answer =
    widest === null
      ? words.t('trade.disputes.answer-words', { count: disputes.length })
      : words.t('trade.disputes.answer', {
          count: disputes.length,
          spread: words.number(widest.spread, ONE_DECIMAL),
          title: widest.dispute.title,
        });
  return { answer, detail };
}

/** A value with its unit, or the words in which it was said; null where neither is stated. */
export function valueText({ value, valueText: said, unit }: TradeDisputeVersion, words: Words): string | null {
  return value === null ? (said ?? null) : words.t('trade.unit-of', { value: words.number(value, EXACT), unit });
}

export function tableOfTradeDisputes(model: TradeDisputesModel, words: Words): FigureTable {
  const row = (dispute: TradeDispute, version: TradeDisputeVersion, index: number) => ({
    key: `${dispute.id} ${index}`,
    cells: [
      { text: dispute.title },
      {
        text: valueText(version, words),
        value: version.value ?? version.valueText ?? null,
        absence: words.t('absence.no-value'),
      },
      { text: version.unit },
      { text: version.period },
      { text: reporterName(version.reporter, model.sides, words), value: version.reporter },
      { text: version.saidBy },
      { text: dispute.likelyReason, absence: words.t('absence.not-stated') },
    ],
    sources: sourceIds(version.evidence),
  });
  return {
    caption: words.t('trade.disputes.caption', { count: model.disputes.length }),
    columns: (['question', 'value', 'unit', 'period', 'reporter', 'said-by', 'reason'] as const).map((key) => ({
      key,
      label: words.t(`trade.disputes.column.${key}`),
      ...(key === 'value' ? { numeric: true } : {}),
    })),
    rows: model.disputes.flatMap(({ dispute }) => dispute.values.map((version, index) => row(dispute, version, index))),
  };
}
