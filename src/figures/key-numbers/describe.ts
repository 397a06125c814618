import { countryName } from '../../i18n/countryName.ts';
import type { Words } from '../../i18n/words.ts';
import { formatCount } from '../documentCounts.ts';
import { type FigureAnswer, type FigureRow, type FigureTable, sourceIds } from '../figure.ts';
import type { LatestTurnover } from '../latestFlows.ts';
import type { KeyNumbersModel } from './select.ts';

/** "US$101.3 m". */
export function formatMillions(value: number, words: Words): string {
  return words.t('money.millions', { value: words.number(value) });
}

function turnoverSentence(turnover: LatestTurnover, model: KeyNumbersModel, words: Words): string {
  const reporter = countryName(model.sides, turnover.reporter, words);
  if (turnover.flow === null) return words.t('overview.keys.answer.no-turnover', { reporter });
  return words.t('overview.keys.answer.turnover', {
    reporter,
    value: formatMillions(turnover.flow.value, words),
    period: turnover.flow.periodLabel,
  });
}

export function describeKeyNumbers(model: KeyNumbersModel, words: Words): FigureAnswer {
  const counts = model.turnovers.map((turnover) => turnoverSentence(turnover, model, words));
  const plan =
    model.plan === null
      ? words.t('overview.keys.answer.no-plan')
      : words.t('overview.keys.answer.plan', { met: model.plan.met, total: model.plan.total });
  return { answer: words.t('overview.keys.answer', { counts: words.list(counts) }), detail: plan };
}

export function tableOfKeyNumbers(model: KeyNumbersModel, words: Words): FigureTable {
  const rows: FigureRow[] = model.documents.versions.map((version) => ({
    key: `documents-${version.key}`,
    cells: [
      { text: words.t('overview.keys.documents-by', { name: version.saidBy.join('; ') }) },
      { text: formatCount(version, words), value: version.number },
      { text: model.documents.date === null ? null : words.date(model.documents.date) },
    ],
    sources: sourceIds(version.evidence),
  }));
  for (const { reporter, flow, others } of model.turnovers) {
    const name = countryName(model.sides, reporter, words);
    if (flow === null) {
      rows.push({
        key: `turnover-${reporter}`,
        cells: [
          { text: words.t('overview.keys.turnover-by', { reporter: name }) },
          { text: null, absence: words.t('absence.not-known-yet') },
          { text: null, absence: words.t('absence.not-known-yet') },
        ],
        sources: [],
      });
      continue;
    }
    for (const value of [flow, ...others]) {
      rows.push({
        key: value.id,
        cells: [
          { text: words.t('overview.keys.turnover-by', { reporter: name }), href: `/trade#${value.id}` },
          { text: formatMillions(value.value, words), value: value.value },
          { text: value.periodLabel },
        ],
        sources: sourceIds(value.evidence),
      });
    }
  }
  if (model.plan !== null) {
    rows.push({
      key: 'plan',
      cells: [
        { text: words.t('overview.keys.plan'), href: '/action-plan' },
        { text: words.t('overview.keys.plan-value', { met: model.plan.met, total: model.plan.total }) },
        { text: null, absence: words.t('absence.not-stated') },
      ],
      sources: sourceIds(model.plan.evidence),
    });
  }
  return {
    caption: words.t('overview.keys.caption'),
    columns: [
      { key: 'what', label: words.t('overview.keys.column.what') },
      { key: 'value', label: words.t('overview.keys.column.value'), numeric: true },
      { key: 'period', label: words.t('overview.keys.column.period') },
    ],
    rows,
  };
}
