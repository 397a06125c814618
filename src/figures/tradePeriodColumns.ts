import type { Dataset } from '../domain/dataset.ts';
import type { IsoDay } from '../domain/day.ts';
import type { TradePeriod } from '../domain/tradeFlow.ts';
import type { Words } from '../i18n/words.ts';
import { reporterName } from './entryTitle.ts';
import type { FigureCell } from './figure.ts';
import { type FilledColumn, numberCell, textCell, yesNoCell } from './tableColumns.ts';

/** A day in words; as ISO 8601 in a file. */
export function dayCell(day: IsoDay | null, words: Words): FigureCell {
  return day === null ? { text: null, absence: words.t('date.none') } : { text: words.day(day, 'short'), value: day };
}

interface PeriodDays {
  readonly periodStart: IsoDay | null;
  readonly periodEnd: IsoDay | null;
}

/** First and last day of what is counted, where they are known. */
export function periodDayColumns<Row extends PeriodDays>(words: Words): readonly FilledColumn<Row>[] {
  return [
    {
      key: 'periodStart',
      label: words.t('download.column.period-start'),
      cell: ({ periodStart }) => dayCell(periodStart, words),
    },
    {
      key: 'periodEnd',
      label: words.t('download.column.period-end'),
      cell: ({ periodEnd }) => dayCell(periodEnd, words),
    },
  ];
}

/** The span of days that a figure of trade counts. */
export function periodColumns<Row extends TradePeriod>(words: Words): readonly FilledColumn<Row>[] {
  return [
    { key: 'period', label: words.t('download.column.period'), cell: ({ periodLabel }) => ({ text: periodLabel }) },
    ...periodDayColumns<Row>(words),
    {
      key: 'basis',
      label: words.t('download.column.basis'),
      about: words.t('download.column.basis.about'),
      cell: ({ basis }) => ({ text: basis }),
    },
  ];
}

/** By whom it is counted: the country or body, and the office or speaker. */
export function reporterColumns<Row extends { readonly reporter: string; readonly agency: string }>(
  { sides }: Pick<Dataset, 'sides'>,
  words: Words,
): readonly FilledColumn<Row>[] {
  return [
    {
      key: 'reporter',
      label: words.t('download.column.reporter'),
      about: words.t('download.column.reporter.about'),
      cell: ({ reporter }) => ({ text: reporterName(reporter, sides, words), value: reporter }),
    },
    {
      key: 'agency',
      label: words.t('download.column.agency'),
      cell: ({ agency }) => textCell(agency, words.t('absence.not-stated')),
    },
  ];
}

/** A value with its unit and currency beside it. */
export function valueColumns<
  Row extends { readonly value: number | null; readonly unit: string | null; readonly currency: string | null },
>(words: Words): readonly FilledColumn<Row>[] {
  const notStated = words.t('absence.not-stated');
  return [
    {
      key: 'value',
      label: words.t('download.column.value'),
      about: words.t('download.column.value.about'),
      numeric: true,
      cell: ({ value }) => numberCell(value, words),
    },
    { key: 'unit', label: words.t('download.column.unit'), cell: ({ unit }) => textCell(unit, notStated) },
    {
      key: 'currency',
      label: words.t('download.column.currency'),
      about: words.t('download.column.currency.about'),
      cell: ({ currency }) => textCell(currency, notStated),
    },
  ];
}

/** Whether the editors computed it. */
export function derivedColumn<Row extends { readonly derived: boolean }>(words: Words): FilledColumn<Row> {
  return {
    key: 'derived',
    label: words.t('download.column.derived'),
    cell: ({ derived }) => yesNoCell(derived, words),
  };
}
