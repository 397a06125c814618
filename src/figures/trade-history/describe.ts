import { yearOf } from '../../domain/day.ts';
import type { Words } from '../../i18n/words.ts';
import { reporterName } from '../entryTitle.ts';
import { type FigureAnswer, type FigureCell, type FigureRow, type FigureTable, sourceIds } from '../figure.ts';
import { valueCell } from '../tradeText.ts';
import { runsOf } from './missing.ts';
import type { TradeHistoryModel } from './select.ts';
import type { HistoryValue } from './told.ts';
import { directionText, labelText, reasonText, unitText } from './toldText.ts';

/** The greatest value of either direction: "US$185.3 m from Pakistan to Kazakhstan (FY2023-24, Pakistan’s count)". */
function mostTexts(model: TradeHistoryModel, words: Words): readonly string[] {
  return model.panels.flatMap((panel) =>
    panel.most === null
      ? []
      : [
          words.t('trade.history.most', {
            value: unitText(panel.most, model, words),
            direction: directionText(panel, model, words),
            period: panel.most.flow.periodLabel,
            reporter: reporterName(panel.most.flow.reporter, model.sides, words),
          }),
        ],
  );
}

/** "2015", "2017–2020". */
function yearRuns(years: readonly number[]): readonly string[] {
  return runsOf(years).map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
}

function detailOf(model: TradeHistoryModel, words: Words): string {
  const gaps = yearRuns(model.missingYears);
  const { count, last } = model.parts;
  const untold = model.panels.flatMap(({ values }) => values.filter(({ told }) => told === null)).length;
  return [
    model.per === null ? null : words.t(`trade.history.note-${model.per}`),
    untold === 0 ? null : words.t('trade.history.untold', { count: untold }),
    gaps.length === 0
      ? null
      : words.t(model.per === null ? 'trade.history.gaps' : 'trade.history.gaps-told', { years: words.list(gaps) }),
    last === null
      ? null
      : words.t('trade.history.parts', {
          count,
          period: last.periodLabel,
          reporter: reporterName(last.reporter, model.sides, words),
        }),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

export function describeTradeHistory(model: TradeHistoryModel, words: Words): FigureAnswer {
  const parts = words.list(mostTexts(model, words));
  const detail = detailOf(model, words);
  if (model.axis === null || parts === '') {
    return { answer: words.t('trade.history.answer-none'), ...(detail === '' ? {} : { detail }) };
  }
  const [first, last] = [yearOf(model.axis.start), yearOf(model.axis.end)];
  const answer = words.t('trade.history.answer', { parts, first: String(first), last: String(last) });
  return { answer, detail };
}

/** What is told beside the amount; absent with its reason. */
function toldCell(value: HistoryValue, model: TradeHistoryModel, words: Words): FigureCell {
  if (value.told === null) {
    return { text: null, ...(value.untold === null ? {} : { absence: reasonText(value.untold, value, words) }) };
  }
  return { text: labelText(value, model.per, words), value: value.told };
}

export function tableOfTradeHistory(model: TradeHistoryModel, words: Words): FigureTable {
  const { per } = model;
  return {
    caption: words.t('trade.history.caption'),
    columns: [
      { key: 'direction', label: words.t('trade.column.direction') },
      { key: 'reporter', label: words.t('trade.column.reporter') },
      { key: 'measure', label: words.t('trade.history.column.as') },
      { key: 'period', label: words.t('trade.column.period') },
      { key: 'value', label: words.t('trade.column.value'), numeric: true },
      ...(per === null ? [] : [{ key: per, label: words.t(`trade.history.column.${per}`), numeric: true }]),
      { key: 'agency', label: words.t('trade.column.agency') },
      { key: 'confidence', label: words.t('trade.column.confidence') },
    ],
    rows: model.panels.flatMap((panel) =>
      panel.values.map((value): FigureRow => {
        const { flow, beside } = value;
        return {
          key: flow.id,
          cells: [
            { text: directionText(panel, model, words), href: `/trade#${flow.id}` },
            { text: reporterName(flow.reporter, model.sides, words) },
            { text: words.t(`measure.${flow.measure}`) },
            { text: flow.periodLabel },
            valueCell(flow, words),
            ...(per === null ? [] : [toldCell(value, model, words)]),
            { text: flow.agency },
            { text: words.t(`confidence.${flow.confidence}`) },
          ],
          sources: sourceIds([...flow.evidence, ...(beside?.evidence ?? [])]),
        };
      }),
    ),
  };
}
