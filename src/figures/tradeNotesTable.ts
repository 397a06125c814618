import type { Known, Snapshot } from '../domain/knownOn.ts';
import type { TradeNote } from '../domain/note.ts';
import type { Words } from '../i18n/words.ts';
import { type FigureTable, sourceIds } from './figure.ts';
import { commonColumns, namingColumns, numberCell, tableOf, textCell } from './tableColumns.ts';

/** Findings on trade as a table to take away, in their order. */
export function tradeNotesTable(
  notes: readonly Known<TradeNote>[],
  caption: string,
  { dataset }: Snapshot,
  words: Words,
): FigureTable {
  return tableOf<Known<TradeNote>>({
    caption,
    rows: notes,
    keyOf: ({ id }) => id,
    sourcesOf: ({ evidence }) => sourceIds(evidence),
    columns: [
      ...namingColumns<Known<TradeNote>>(dataset, words),
      { key: 'topic', label: words.t('download.column.topic'), cell: ({ topic }) => ({ text: topic }) },
      {
        key: 'value',
        label: words.t('download.column.value'),
        numeric: true,
        cell: ({ value }) => numberCell(value, words),
      },
      {
        key: 'unit',
        label: words.t('download.column.unit'),
        cell: ({ unit }) => textCell(unit, words.t('absence.not-stated')),
      },
      ...commonColumns<Known<TradeNote>>(dataset, words),
    ],
  });
}
