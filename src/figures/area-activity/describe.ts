import type { Words } from '../../i18n/words.ts';
import { paths } from '../../viewState/paths.ts';
import { ACTIVITY_KINDS } from '../areaActivity.ts';
import { type FigureAnswer, type FigureRow, type FigureTable, sourceIds } from '../figure.ts';
import type { AreaActivityModel } from './select.ts';

/** Areas named one by one in the answer; more are only counted. */
const NAMED = 3;

export function questionOfAreaActivity(_model: AreaActivityModel, words: Words): string {
  return words.t('areas.activity.question');
}

export function describeAreaActivity(model: AreaActivityModel, words: Words): FigureAnswer {
  const [first, second] = model.most;
  if (!first) return { answer: words.t('areas.activity.answer-none') };
  const lead = second
    ? words.t('areas.activity.answer', {
        first: first.area.title,
        count: first.total,
        second: second.area.title,
        others: second.total,
      })
    : words.t('areas.activity.answer-one', { area: first.area.title, count: first.total });
  const { silent } = model;
  const quiet =
    silent.length === 0
      ? words.t('areas.activity.all-alive', { year: String(model.quietSince), areas: model.rows.length })
      : words.t('areas.activity.silent', {
          count: silent.length,
          areas: model.rows.length,
          year: String(model.quietSince),
          names: silent.length <= NAMED ? `: ${words.list(silent.map((row) => row.area.title))}` : '',
        });
  return { answer: `${lead} ${quiet}`, detail: words.t('areas.activity.detail') };
}

export function tableOfAreaActivity(model: AreaActivityModel, words: Words): FigureTable {
  return {
    caption: words.t('areas.activity.caption'),
    columns: [
      { key: 'area', label: words.t('areas.column.area') },
      { key: 'year', label: words.t('areas.column.year') },
      ...ACTIVITY_KINDS.map((kind) => ({ key: kind, label: words.t(`areas.kind.${kind}`), numeric: true })),
      { key: 'total', label: words.t('areas.column.total'), numeric: true },
    ],
    rows: model.rows.flatMap(({ area, cells }): FigureRow[] => {
      if (cells.length === 0) {
        const none = { text: null, absence: words.t('areas.none-on-record') };
        return [
          {
            key: area.id,
            cells: [
              { text: area.title, href: paths.area(area.id) },
              none,
              ...ACTIVITY_KINDS.map(() => ({ text: words.number(0), value: 0 })),
              { text: words.number(0), value: 0 },
            ],
            sources: [],
          },
        ];
      }
      return cells.map((cell) => ({
        key: `${area.id} ${cell.year ?? 'none'}`,
        cells: [
          { text: area.title, href: paths.area(area.id) },
          cell.year === null
            ? { text: null, absence: words.t('areas.no-year') }
            : { text: String(cell.year), value: cell.year },
          ...ACTIVITY_KINDS.map((kind) => ({ text: words.number(cell.counts[kind]), value: cell.counts[kind] })),
          { text: words.number(cell.total), value: cell.total },
        ],
        sources: sourceIds(cell.evidence),
      }));
    }),
  };
}
