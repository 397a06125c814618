import type { Snapshot } from '../domain/knownOn.ts';
import type { Words } from '../i18n/words.ts';
import { entryKindText } from './entryKindText.ts';
import { type FigureTable, sourceIds } from './figure.ts';
import { commonColumns, type FilledColumn, namingColumns, tableOf } from './tableColumns.ts';
import { byYear } from './timelineGroups.ts';
import type { TimelineEntry, TimelineItem } from './timelineItems.ts';
import { stateText, whenText } from './timelineText.ts';

function ofEntry(columns: readonly FilledColumn<TimelineEntry>[]): readonly FilledColumn<TimelineItem>[] {
  return columns.map((column) => ({ ...column, cell: ({ entry }) => column.cell(entry) }));
}

/** The entries of the timeline as a table to take away, in the order of the list; `when` is where each stands in time. */
export function timelineListTable(
  items: readonly TimelineItem[],
  caption: string,
  { dataset, day }: Snapshot,
  words: Words,
): FigureTable {
  return tableOf<TimelineItem>({
    caption,
    rows: byYear(items, day).flatMap((year) => year.items),
    keyOf: ({ entry }) => entry.id,
    sourcesOf: ({ entry }) => sourceIds(entry.evidence),
    columns: [
      ...ofEntry(namingColumns(dataset, words)),
      {
        key: 'when',
        label: words.t('download.column.when'),
        cell: (item) => ({ text: whenText(item, words), value: item.date.text }),
      },
      {
        key: 'kind',
        label: words.t('download.column.kind'),
        cell: ({ entry }) => ({ text: entryKindText(entry, words) }),
      },
      { key: 'status', label: words.t('download.column.status'), cell: (item) => ({ text: stateText(item, words) }) },
      ...ofEntry(commonColumns(dataset, words)),
    ],
  });
}
