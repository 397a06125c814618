import type { Known, Snapshot } from '../domain/knownOn.ts';
import type { TradeComparison } from '../domain/tradeComparison.ts';
import type { TradeFlow } from '../domain/tradeFlow.ts';
import type { Words } from '../i18n/words.ts';
import { type FigureTable, sourceIds } from './figure.ts';
import { commonColumns, countryCell, dateCell, namingColumns, tableOf, yesNoCell } from './tableColumns.ts';
import { derivedColumn, periodColumns, reporterColumns, valueColumns } from './tradePeriodColumns.ts';

/** Figures in numbers have neither a date of their own nor a summary. */
const withoutPlace = <Column extends { readonly key: string }>(columns: readonly Column[]) =>
  columns.filter(({ key }) => key !== 'date' && key !== 'summary');

/** Reported values of trade as a table to take away, in their order. */
export function tradeFlowsTable(
  flows: readonly Known<TradeFlow>[],
  caption: string,
  { dataset }: Snapshot,
  words: Words,
): FigureTable {
  const { sides } = dataset;
  const bothWays = { text: null, absence: words.t('trade.both-ways') };
  return tableOf<Known<TradeFlow>>({
    caption,
    rows: flows,
    keyOf: ({ id }) => id,
    sourcesOf: ({ evidence }) => sourceIds(evidence),
    columns: [
      ...withoutPlace(namingColumns<Known<TradeFlow>>(dataset, words)),
      ...periodColumns<Known<TradeFlow>>(words),
      {
        key: 'statedOn',
        label: words.t('download.column.stated'),
        cell: ({ statedOn }) => dateCell(statedOn, words),
      },
      {
        key: 'exporter',
        label: words.t('download.column.exporter'),
        about: words.t('download.column.direction.about'),
        cell: ({ exporter }) => (exporter === null ? bothWays : countryCell(exporter, sides, words)),
      },
      {
        key: 'importer',
        label: words.t('download.column.importer'),
        about: words.t('download.column.direction.about'),
        cell: ({ importer }) => (importer === null ? bothWays : countryCell(importer, sides, words)),
      },
      {
        key: 'measure',
        label: words.t('download.column.measure'),
        cell: ({ measure }) => ({ text: words.t(`measure.${measure}`) }),
      },
      ...reporterColumns<Known<TradeFlow>>(dataset, words),
      ...valueColumns<Known<TradeFlow>>(words),
      {
        key: 'approximate',
        label: words.t('download.column.approximate'),
        cell: ({ approximate }) => yesNoCell(approximate, words),
      },
      derivedColumn(words),
      { key: 'printed', label: words.t('download.column.vintage'), cell: ({ vintage }) => dateCell(vintage, words) },
      ...withoutPlace(commonColumns<Known<TradeFlow>>(dataset, words)),
    ],
  });
}

/** Values that are compared with those of the two as a table to take away, in their order. */
export function tradeComparisonTable(
  rows: readonly Known<TradeComparison>[],
  caption: string,
  { dataset }: Snapshot,
  words: Words,
): FigureTable {
  const { sides } = dataset;
  return tableOf<Known<TradeComparison>>({
    caption,
    rows,
    keyOf: ({ id }) => id,
    sourcesOf: ({ evidence }) => sourceIds(evidence),
    columns: [
      ...withoutPlace(namingColumns<Known<TradeComparison>>(dataset, words)),
      ...periodColumns<Known<TradeComparison>>(words),
      {
        key: 'country',
        label: words.t('download.column.country'),
        about: words.t('download.column.country.about'),
        cell: ({ country }) => countryCell(country, sides, words),
      },
      {
        key: 'partner',
        label: words.t('download.column.partner'),
        about: words.t('download.column.partner.about'),
        cell: ({ partner }) =>
          partner === 'C5'
            ? { text: words.t('title.central-asia'), value: partner }
            : countryCell(partner, sides, words),
      },
      {
        key: 'measure',
        label: words.t('download.column.measure'),
        cell: ({ measure }) => ({ text: words.t(`measure.${measure}`) }),
      },
      ...reporterColumns<Known<TradeComparison>>(dataset, words),
      ...valueColumns<Known<TradeComparison>>(words),
      derivedColumn(words),
      ...withoutPlace(commonColumns<Known<TradeComparison>>(dataset, words)),
    ],
  });
}
