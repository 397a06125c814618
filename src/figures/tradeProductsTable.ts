import type { Known, Snapshot } from '../domain/knownOn.ts';
import type { TradeProduct } from '../domain/tradeFlow.ts';
import type { Words } from '../i18n/words.ts';
import { type FigureTable, sourceIds } from './figure.ts';
import { commonColumns, countryCell, namingColumns, numberCell, tableOf, textCell } from './tableColumns.ts';
import { periodDayColumns, reporterColumns, valueColumns } from './tradePeriodColumns.ts';

/** Products as a table to take away, in their order; the kind says what is no trade of the two. */
export function tradeProductsTable(
  products: readonly Known<TradeProduct>[],
  caption: string,
  { dataset }: Snapshot,
  words: Words,
): FigureTable {
  const { sides } = dataset;
  const notStated = words.t('absence.not-stated');
  return tableOf<Known<TradeProduct>>({
    caption,
    rows: products,
    keyOf: ({ id }) => id,
    sourcesOf: ({ evidence }) => sourceIds(evidence),
    columns: [
      ...namingColumns<Known<TradeProduct>>(dataset, words),
      { key: 'commodity', label: words.t('download.column.commodity'), cell: ({ commodity }) => ({ text: commodity }) },
      {
        key: 'hs',
        label: words.t('download.column.hs'),
        about: words.t('download.column.hs.about'),
        cell: ({ hs }) => textCell(hs, notStated),
      },
      {
        key: 'kind',
        label: words.t('download.column.kind'),
        cell: ({ kind }) => ({ text: words.t(`trade.product-kind.${kind}`) }),
      },
      {
        key: 'exporter',
        label: words.t('download.column.exporter'),
        about: words.t('download.column.country.about'),
        cell: ({ exporter }) => countryCell(exporter, sides, words),
      },
      {
        key: 'importer',
        label: words.t('download.column.importer'),
        about: words.t('download.column.country.about'),
        cell: ({ importer }) => countryCell(importer, sides, words),
      },
      {
        key: 'period',
        label: words.t('download.column.period'),
        cell: ({ period }) => textCell(period, notStated),
      },
      ...periodDayColumns<Known<TradeProduct>>(words),
      ...reporterColumns<Known<TradeProduct>>(dataset, words),
      ...valueColumns<Known<TradeProduct>>(words),
      {
        key: 'quantity',
        label: words.t('download.column.quantity'),
        numeric: true,
        cell: ({ quantity }) => numberCell(quantity?.value, words),
      },
      {
        key: 'quantityUnit',
        label: words.t('download.column.quantity-unit'),
        cell: ({ quantity }) => textCell(quantity?.unit, notStated),
      },
      {
        key: 'share',
        label: words.t('download.column.share'),
        numeric: true,
        cell: ({ share }) => numberCell(share, words),
      },
      {
        key: 'shareOf',
        label: words.t('download.column.share-of'),
        about: words.t('download.column.share-of.about'),
        cell: ({ shareOf }) => textCell(shareOf, notStated),
      },
      ...commonColumns<Known<TradeProduct>>(dataset, words),
    ],
  });
}
