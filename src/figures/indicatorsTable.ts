import type { Indicator } from '../domain/indicator.ts';
import type { Known, Snapshot } from '../domain/knownOn.ts';
import type { Words } from '../i18n/words.ts';
import { type FigureTable, sourceIds } from './figure.ts';
import { commonColumns, namingColumns, numberCell, tableOf, textCell } from './tableColumns.ts';
import { derivedColumn } from './tradePeriodColumns.ts';

/** Figures about one of the countries, or about both, as a table to take away, in their order. */
export function indicatorsTable(
  rows: readonly Known<Indicator>[],
  caption: string,
  { dataset }: Snapshot,
  words: Words,
): FigureTable {
  const told = (key: string) => key !== 'date' && key !== 'summary';
  return tableOf<Known<Indicator>>({
    caption,
    rows,
    keyOf: ({ id }) => id,
    sourcesOf: ({ evidence }) => sourceIds(evidence),
    columns: [
      ...namingColumns<Known<Indicator>>(dataset, words).filter(({ key }) => told(key)),
      {
        key: 'metric',
        label: words.t('download.column.metric'),
        cell: ({ metricLabel }) => ({ text: metricLabel }),
      },
      {
        key: 'country',
        label: words.t('download.column.country'),
        about: words.t('download.column.country.about'),
        cell: ({ countries }) => ({ text: countries.join('; ') }),
      },
      {
        key: 'period',
        label: words.t('download.column.period'),
        cell: ({ period, year }) =>
          textCell(period ?? (year === null ? null : String(year)), words.t('absence.not-stated')),
      },
      {
        key: 'value',
        label: words.t('download.column.value'),
        about: words.t('download.column.value.about'),
        numeric: true,
        cell: ({ value }) => numberCell(value, words),
      },
      { key: 'unit', label: words.t('download.column.unit'), cell: ({ unit }) => ({ text: unit }) },
      derivedColumn(words),
      ...commonColumns<Known<Indicator>>(dataset, words).filter(({ key }) => told(key)),
    ],
  });
}
