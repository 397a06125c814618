import { yearOf } from '../../domain/day.ts';
import { countryName } from '../../i18n/countryName.ts';
import type { Words } from '../../i18n/words.ts';
import { type FigureAnswer, type FigureTable, sourceIds } from '../figure.ts';
import type { VisitsByYearModel } from './select.ts';

export function questionOfVisitsByYear(_model: VisitsByYearModel, words: Words): string {
  return words.t('visits.by-year.question');
}

/** The names of the two sides. */
export function sideNames(model: Pick<VisitsByYearModel, 'sides'>, words: Words): readonly [string, string] {
  return [countryName(model.sides, model.sides[0].id, words), countryName(model.sides, model.sides[1].id, words)];
}

/** A year as it is read: that of the day shown is only a part of one. */
export function yearText(year: number, model: Pick<VisitsByYearModel, 'day'>, words: Words): string {
  return year === yearOf(model.day)
    ? words.t('visits.by-year.so-far', { year: String(year), day: words.day(model.day, 'short') })
    : String(year);
}

export function describeVisitsByYear(model: VisitsByYearModel, words: Words): FigureAnswer {
  const first = model.years[0];
  if (model.busiest === null || first === undefined) return { answer: words.t('visits.by-year.answer-none') };
  const [sideA, sideB] = sideNames(model, words);
  const answer = words.t('visits.by-year.answer', {
    total: model.total,
    first: String(first.year),
    year: String(model.busiest.year),
    count: model.busiest.total,
  });
  const detail = [
    words.t('visits.by-year.directions', {
      sideA,
      sideB,
      countA: model.from[0],
      countB: model.from[1],
      elsewhere: model.elsewhere,
    }),
    ...(model.empty === 0 ? [] : [words.t('visits.by-year.empty', { count: model.empty })]),
    ...(model.filtered ? [words.t('visits.filtered')] : []),
  ];
  return { answer, detail: detail.join(' ') };
}

export function tableOfVisitsByYear(model: VisitsByYearModel, words: Words): FigureTable {
  const [sideA, sideB] = sideNames(model, words);
  const number = (value: number) => ({ text: words.number(value), value });
  return {
    caption: words.t('visits.by-year.caption', { count: model.total }),
    columns: [
      { key: 'year', label: words.t('visits.by-year.column.year') },
      { key: 'from-a', label: words.t('visits.journey', { from: sideA, to: sideB }), numeric: true },
      { key: 'from-b', label: words.t('visits.journey', { from: sideB, to: sideA }), numeric: true },
      { key: 'elsewhere', label: words.t('visits.by-year.elsewhere'), numeric: true },
      { key: 'total', label: words.t('visits.by-year.column.total'), numeric: true },
    ],
    rows: model.years.map((year) => ({
      key: String(year.year),
      cells: [
        { text: yearText(year.year, model, words), value: year.year },
        number(year.from[0]),
        number(year.from[1]),
        number(year.elsewhere),
        number(year.total),
      ],
      sources: sourceIds(year.visits.flatMap((visit) => visit.evidence)),
    })),
  };
}
