import type { Words } from '../../i18n/words.ts';
import { type FigureAnswer, type FigureTable, sourceIds } from '../figure.ts';
import type { DataCoverageModel } from './select.ts';

export function questionOfDataCoverage(_model: DataCoverageModel, words: Words): string {
  return words.t('data.coverage.question');
}

export function describeDataCoverage(model: DataCoverageModel, words: Words): FigureAnswer {
  const [first, last] = [model.years[0], model.years[model.years.length - 1]];
  if (model.most === null || first === undefined || last === undefined) {
    return { answer: words.t('data.coverage.answer-none') };
  }
  return {
    answer: words.t('data.coverage.answer', {
      count: model.entries,
      first: String(first),
      last: String(last),
      year: String(model.most.year),
      most: model.most.count,
    }),
    detail: words.t('data.coverage.detail'),
  };
}

export function tableOfDataCoverage(model: DataCoverageModel, words: Words): FigureTable {
  return {
    caption: words.t('data.coverage.caption'),
    columns: [
      { key: 'resource', label: words.t('data.column.resource') },
      { key: 'year', label: words.t('data.coverage.column.year') },
      { key: 'entries', label: words.t('data.column.rows'), numeric: true },
      { key: 'single', label: words.t('data.column.single-origin'), numeric: true },
    ],
    rows: model.rows.flatMap(({ resource, cells }) =>
      cells.map(({ year, count, singleOrigin, evidence }) => ({
        key: `${resource} ${year ?? 'none'}`,
        cells: [
          { text: words.t(`data.resource.${resource}`) },
          year === null
            ? { text: null, absence: words.t('data.coverage.no-year') }
            : { text: String(year), value: year },
          { text: words.number(count), value: count },
          { text: words.number(singleOrigin), value: singleOrigin },
        ],
        sources: sourceIds(evidence),
      })),
    ),
  };
}
