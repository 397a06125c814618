import type { Dataset } from '../../domain/dataset.ts';
import { countryName } from '../../i18n/countryName.ts';
import type { Words } from '../../i18n/words.ts';
import { entryTitle, reporterName } from '../entryTitle.ts';
import { type FigureAnswer, type FigureTable, sourceIds } from '../figure.ts';
import { publishersOf } from '../publishersOf.ts';
import type { ComparedDirection, ComparedValue, RegionalComparisonModel } from './select.ts';

/** The country whose trade is compared and the other party, by name. */
export function namesOf({ sides, country }: RegionalComparisonModel, words: Words) {
  const other = sides.find(({ id }) => id !== country)?.id ?? null;
  return {
    country: country === null ? '' : countryName(sides, country, words),
    other: other === null ? '' : countryName(sides, other, words),
  };
}

export function questionOfRegionalComparison(model: RegionalComparisonModel, words: Words): string {
  const { country, other } = namesOf(model, words);
  return model.country === null
    ? words.t('trade.region.question-open')
    : words.t('trade.region.question', { country, other });
}

export function describeRegionalComparison(model: RegionalComparisonModel, words: Words): FigureAnswer {
  if (model.country === null) return { answer: words.t('trade.region.answer-none') };
  const { country, other } = namesOf(model, words);
  const detail = words.t('trade.region.detail', { country, count: model.partners.length });
  if (model.latest.length === 0)
    return { answer: words.t('trade.region.answer-no-rank', { count: model.partners.length }), detail };
  const ranks = model.latest.map(({ direction, periodLabel, value, rank, among }) =>
    words.t(`trade.region.rank-${direction}`, { period: periodLabel, value: words.number(value), rank, among }),
  );
  return { answer: words.t('trade.region.answer', { country, other, ranks: ranks.join('; ') }), detail };
}

/** A panel in words: the first and the last value on record. */
export function panelText(
  values: readonly ComparedValue[],
  partner: string,
  direction: ComparedDirection,
  words: Words,
): string {
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return words.t(`trade.region.panel-none-${direction}`, { partner });
  return words.t(`trade.region.panel-${direction}`, {
    partner,
    count: values.length,
    first: first.entry.periodLabel,
    last: last.entry.periodLabel,
    value: words.number(last.value),
  });
}

/** All that a value says: what, which way, when, who counted it and who published it. */
export function valueText(
  { entry, reporter, value }: ComparedValue,
  partner: string,
  direction: ComparedDirection,
  { sides, sourceById }: Pick<Dataset, 'sides' | 'sourceById'>,
  words: Words,
): string {
  return words.t(`trade.region.mark-${direction}`, {
    value: words.number(value, { maximumFractionDigits: 3 }),
    partner: countryName(sides, partner, words),
    period: entry.periodLabel,
    reporter: reporterName(reporter, sides, words),
    agency: entry.agency,
    publishers: words.list(publishersOf(sourceIds(entry.evidence), { sourceById })),
  });
}

export function tableOfRegionalComparison(model: RegionalComparisonModel, words: Words): FigureTable {
  const { country } = namesOf(model, words);
  return {
    caption: words.t('trade.region.caption', { country }),
    columns: (['partner', 'direction', 'period', 'reporter', 'value', 'entry'] as const).map((key) => ({
      key,
      label: words.t(`trade.region.column.${key}`),
      ...(key === 'value' ? { numeric: true } : {}),
    })),
    rows: model.partners.flatMap(({ partner, exports, imports }) =>
      (
        [
          ['exports', exports],
          ['imports', imports],
        ] as const
      ).flatMap(([direction, values]) =>
        values.map(({ entry, reporter, value }) => ({
          key: `${partner} ${entry.id}`,
          cells: [
            { text: countryName(model.sides, partner, words), value: partner },
            { text: words.t(`measure.${direction}`), value: direction },
            { text: entry.periodLabel, value: entry.period },
            { text: reporterName(reporter, model.sides, words), value: reporter },
            { text: words.number(value, { maximumFractionDigits: 3 }), value },
            { text: entryTitle(entry, model.sides, words) },
          ],
          sources: sourceIds(entry.evidence),
        })),
      ),
    ),
  };
}
