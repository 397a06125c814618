import { countryName } from '../../i18n/countryName.ts';
import type { Words } from '../../i18n/words.ts';
import { type FigureAnswer, type FigureRow, type FigureTable, sourceIds } from '../figure.ts';
import { timesNumber, valueCell } from '../tradeText.ts';
import type { DirectionPanel, TradeFlowsModel } from './select.ts';

/** "Pakistan to Kazakhstan". */
export function directionName(
  panel: Pick<DirectionPanel, 'exporter' | 'importer'>,
  model: Pick<TradeFlowsModel, 'sides'>,
  words: Words,
): string {
  return words.t('trade.direction', {
    exporter: countryName(model.sides, panel.exporter.id, words),
    importer: countryName(model.sides, panel.importer.id, words),
  });
}

/** Two counts as far apart as this or less are as good as one. */
const ALIKE = 1.1;

export function describeTradeFlows(model: TradeFlowsModel, words: Words): FigureAnswer {
  const parts = model.panels.flatMap((panel) => {
    const [least, most] = [panel.ratios[0], panel.ratios.at(-1)];
    if (least === undefined || most === undefined) return [];
    const direction = directionName(panel, model, words);
    const [from, to] = [timesNumber(least.ratio, words), timesNumber(most.ratio, words)];
    return [
      from === to
        ? words.t('trade.flows.ratio-one', { direction, ratio: to })
        : words.t('trade.flows.ratio', { direction, least: from, most: to }),
    ];
  });
  if (parts.length === 0) return { answer: words.t('trade.flows.answer-none') };
  const alike = model.panels.every(({ ratios }) => ratios.every(({ ratio }) => ratio <= ALIKE));
  return {
    answer: words.t(alike ? 'trade.flows.answer-alike' : 'trade.flows.answer', { parts: words.list(parts) }),
    detail: words.t('trade.flows.detail'),
  };
}

export function tableOfTradeFlows(model: TradeFlowsModel, words: Words): FigureTable {
  const rows = model.panels.flatMap((panel) =>
    panel.reporters.flatMap(({ reporter, spans }) =>
      spans.flatMap(({ flow, others, whole }) =>
        [flow, ...others].map(
          (value): FigureRow => ({
            key: value.id,
            cells: [
              { text: directionName(panel, model, words), href: `/trade#${value.id}` },
              { text: countryName(model.sides, reporter.id, words) },
              { text: value.periodLabel },
              { text: words.t(whole ? 'trade.whole-year' : 'trade.part-year') },
              valueCell(value, words),
              { text: value.agency },
              { text: words.t(`confidence.${value.confidence}`) },
            ],
            sources: sourceIds(value.evidence),
          }),
        ),
      ),
    ),
  );
  return {
    caption: words.t('trade.flows.caption'),
    columns: [
      { key: 'direction', label: words.t('trade.column.direction') },
      { key: 'reporter', label: words.t('trade.column.reporter') },
      { key: 'period', label: words.t('trade.column.period') },
      { key: 'basis', label: words.t('trade.column.basis') },
      { key: 'value', label: words.t('trade.column.value'), numeric: true },
      { key: 'agency', label: words.t('trade.column.agency') },
      { key: 'confidence', label: words.t('trade.column.confidence') },
    ],
    rows,
  };
}
