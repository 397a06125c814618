import { countryName } from '../../i18n/countryName.ts';
import type { Words } from '../../i18n/words.ts';
import { reporterName } from '../entryTitle.ts';
import { type FigureAnswer, type FigureTable, sourceIds } from '../figure.ts';
import { valueCell } from '../tradeText.ts';
import { type HistorySeries, runsOf, type TradeHistoryModel } from './select.ts';

/** "Pakistan to Kazakhstan, as Correlates of War compiled it". */
export function seriesName(series: HistorySeries, model: TradeHistoryModel, words: Words): string {
  return words.t('trade.history.series', {
    exporter: countryName(model.sides, series.exporter, words),
    importer: countryName(model.sides, series.importer, words),
    reporter: reporterName(series.reporter, model.sides, words),
  });
}

/** "Pakistan to Kazakhstan": where the whole name does not fit. */
export function shortSeriesName(series: HistorySeries, model: TradeHistoryModel, words: Words): string {
  return words.t('trade.direction', {
    exporter: countryName(model.sides, series.exporter, words),
    importer: countryName(model.sides, series.importer, words),
  });
}

/** Runs of years as text: "2015–2022". */
function yearRuns(years: readonly number[]): readonly string[] {
  return runsOf(years).map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
}

export function describeTradeHistory(model: TradeHistoryModel, words: Words): FigureAnswer {
  if (model.most === null) return { answer: words.t('trade.flows.answer-none') };
  const answer = words.t(model.firstYear === model.lastYear ? 'trade.history.answer-one' : 'trade.history.answer', {
    value: words.t('money.millions', { value: words.number(model.most.value) }),
    year: String(model.most.year),
    first: String(model.firstYear),
    last: String(model.lastYear),
  });
  const gaps = yearRuns(model.missingYears);
  return {
    answer,
    detail:
      gaps.length === 0 ? words.t('trade.history.whole') : words.t('trade.history.gaps', { years: words.list(gaps) }),
  };
}

export function tableOfTradeHistory(model: TradeHistoryModel, words: Words): FigureTable {
  return {
    caption: words.t('trade.history.caption'),
    columns: [
      { key: 'series', label: words.t('trade.history.column.series') },
      { key: 'year', label: words.t('trade.history.column.year'), numeric: true },
      { key: 'value', label: words.t('trade.column.value'), numeric: true },
    ],
    rows: model.series.flatMap((series) =>
      series.points.map(({ year, flow }) => ({
        key: flow.id,
        cells: [
          { text: seriesName(series, model, words), href: `/trade#${flow.id}` },
          { text: String(year), value: year },
          valueCell(flow, words),
        ],
        sources: sourceIds(flow.evidence),
      })),
    ),
  };
}
