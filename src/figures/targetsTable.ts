import type { Known, Snapshot } from '../domain/knownOn.ts';
import type { Target } from '../domain/target.ts';
import type { Words } from '../i18n/words.ts';
import { type FigureTable, sourceIds } from './figure.ts';
import { commonColumns, dateCell, namingColumns, numberCell, tableOf, textCell } from './tableColumns.ts';
import { TARGET_OUTCOME } from './targetOutcome.ts';
import { valueColumns } from './tradePeriodColumns.ts';

/** Numbers that somebody aimed at as a table to take away, in their order; the date is when it was said. */
export function targetsTable(
  targets: readonly Known<Target>[],
  caption: string,
  { dataset }: Snapshot,
  words: Words,
): FigureTable {
  const notStated = words.t('absence.not-stated');
  return tableOf<Known<Target>>({
    caption,
    rows: targets,
    keyOf: ({ id }) => id,
    sourcesOf: ({ evidence }) => sourceIds(evidence),
    columns: [
      ...namingColumns<Known<Target>>(dataset, words),
      {
        key: 'saidBy',
        label: words.t('download.column.said-by'),
        cell: ({ saidBy }) => textCell(saidBy.map(({ name }) => name).join('; '), notStated),
      },
      { key: 'metric', label: words.t('download.column.metric'), cell: ({ metric }) => ({ text: metric }) },
      ...valueColumns<Known<Target>>(words),
      {
        key: 'valueMin',
        label: words.t('download.column.value-min'),
        numeric: true,
        cell: ({ valueMin }) => numberCell(valueMin, words),
      },
      {
        key: 'valueMax',
        label: words.t('download.column.value-max'),
        numeric: true,
        cell: ({ valueMax }) => numberCell(valueMax, words),
      },
      {
        key: 'deadline',
        label: words.t('download.column.deadline'),
        cell: ({ deadline }) => dateCell(deadline, words),
      },
      {
        key: 'deadlineText',
        label: words.t('download.column.deadline-words'),
        cell: ({ deadlineText }) => textCell(deadlineText, notStated),
      },
      {
        key: 'outcome',
        label: words.t('download.column.outcome'),
        cell: ({ outcome }) => ({ text: words.t(`outcome.${TARGET_OUTCOME[outcome]}`) }),
      },
      ...commonColumns<Known<Target>>(dataset, words),
    ],
  });
}
