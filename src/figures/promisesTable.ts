import type { Snapshot } from '../domain/knownOn.ts';
import type { Words } from '../i18n/words.ts';
import { entryTitle } from './entryTitle.ts';
import { type FigureTable, sourceIds } from './figure.ts';
import type { PlanPromise } from './promises.ts';
import { scheduleText } from './scheduleText.ts';
import {
  commonColumns,
  dateCell,
  type FilledColumn,
  namingColumns,
  numberCell,
  tableOf,
  textCell,
} from './tableColumns.ts';

/** Columns of the promise itself, for a row that has it among other things. */
function ofCommitment(
  columns: readonly FilledColumn<PlanPromise['commitment']>[],
): readonly FilledColumn<PlanPromise>[] {
  return columns.map((column) => ({ ...column, cell: ({ commitment }) => column.cell(commitment) }));
}

/** The promises as a table to take away, in their order: what officials say, what evidence shows and what the schedule says stay apart. */
export function promisesTable(
  promises: readonly PlanPromise[],
  caption: string,
  { dataset, byId }: Snapshot,
  words: Words,
): FigureTable {
  const notStated = words.t('absence.not-stated');
  const paperText = ({ commitment: { document } }: PlanPromise) => {
    const paper = document === null ? undefined : byId.get(document);
    return paper === undefined ? document : entryTitle(paper, dataset.sides, words);
  };
  const officialsText = ({ commitment }: PlanPromise) =>
    commitment.officialStatements
      .map(({ statement, saidBy, saidOn }) => `${statement} (${saidBy}, ${saidOn.text})`)
      .join('; ');
  const noteText = ({ step, searchedUntil }: PlanPromise) =>
    [
      step?.note,
      searchedUntil === null ? null : words.t('absence.no-report-by', { day: words.day(searchedUntil, 'short') }),
    ]
      .filter(Boolean)
      .join('; ');
  return tableOf<PlanPromise>({
    caption,
    rows: promises,
    keyOf: ({ commitment }) => commitment.id,
    sourcesOf: ({ commitment }) =>
      sourceIds([
        ...commitment.evidence,
        ...commitment.statusHistory.flatMap(({ evidence }) => evidence),
        ...commitment.officialStatements.flatMap(({ evidence }) => evidence),
        ...commitment.followUp,
      ]),
    columns: [
      ...ofCommitment(namingColumns(dataset, words)),
      {
        key: 'promisedIn',
        label: words.t('download.column.promised-in'),
        cell: ({ commitment }) => ({ text: words.t(`plan-kind.${commitment.planKind}`) }),
      },
      {
        key: 'paper',
        label: words.t('download.column.paper'),
        cell: (promise) => textCell(paperText(promise), notStated),
      },
      {
        key: 'who',
        label: words.t('download.column.who'),
        cell: ({ commitment }) => textCell(commitment.who.map(({ name }) => name).join('; '), notStated),
      },
      {
        key: 'deadline',
        label: words.t('download.column.deadline'),
        cell: ({ commitment }) => dateCell(commitment.deadline, words),
      },
      {
        key: 'targetValue',
        label: words.t('download.column.target-value'),
        numeric: true,
        cell: ({ commitment }) => numberCell(commitment.metric?.value, words),
      },
      {
        key: 'targetUnit',
        label: words.t('download.column.target-unit'),
        cell: ({ commitment }) => textCell(commitment.metric?.unit, notStated),
      },
      {
        key: 'officials',
        label: words.t('download.column.officials'),
        cell: (promise) => textCell(officialsText(promise), words.t('absence.no-statement')),
      },
      {
        key: 'evidence',
        label: words.t('download.column.evidence'),
        cell: ({ commitment }) => ({ text: words.t(`commitment-status.${commitment.status}`) }),
      },
      {
        key: 'evidenceDate',
        label: words.t('download.column.evidence-date'),
        cell: ({ step }) => dateCell(step?.date, words),
      },
      {
        key: 'evidenceNote',
        label: words.t('download.column.evidence-note'),
        cell: (promise) => textCell(noteText(promise), notStated),
      },
      {
        key: 'schedule',
        label: words.t('download.column.schedule'),
        cell: ({ schedule }) => ({ text: scheduleText(schedule, words) }),
      },
      {
        key: 'daysOver',
        label: words.t('download.column.days-over'),
        about: words.t('download.column.days-over.about'),
        numeric: true,
        cell: ({ schedule }) => numberCell(schedule.kind === 'overdue' ? schedule.daysOver : null, words),
      },
      ...ofCommitment(commonColumns(dataset, words)),
    ],
  });
}
