import { evidenceShownOn } from '../domain/evidence.ts';
import type { Snapshot } from '../domain/knownOn.ts';
import type { Words } from '../i18n/words.ts';
import { entryPath } from '../viewState/entryHref.ts';
import type { Change } from './changesBetween.ts';
import { changeText } from './changeText.ts';
import { entryTitle } from './entryTitle.ts';
import { type FigureTable, sourceIds } from './figure.ts';
import { tableOf, textCell } from './tableColumns.ts';

/** What is said of the change besides: the note of a step or of an outcome. */
function noteOf(change: Change): string | null {
  if (change.kind === 'step') return change.step.note ?? null;
  return change.kind === 'outcome' ? change.entry.outcomeNote : null;
}

/** What became known as a table to take away, in its order. */
export function changesTable(
  changes: readonly Change[],
  caption: string,
  { dataset, day }: Snapshot,
  words: Words,
): FigureTable {
  const findSource = (id: string) => dataset.sourceById.get(id);
  return tableOf<Change>({
    caption,
    rows: changes,
    keyOf: (change) =>
      `${change.entry.id} ${change.kind} ${change.day} ${change.kind === 'step' ? change.step.status : ''}`,
    sourcesOf: ({ evidence }) => sourceIds(evidenceShownOn(evidence, day, findSource)),
    columns: [
      {
        key: 'day',
        label: words.t('download.column.day'),
        cell: (change) => ({ text: words.day(change.day, 'short'), value: change.day }),
      },
      {
        key: 'change',
        label: words.t('download.column.change'),
        cell: (change) => ({ text: changeText(change, words) }),
      },
      {
        key: 'id',
        label: words.t('download.column.id'),
        about: words.t('download.column.id.about'),
        cell: ({ entry }) => ({ text: entry.id }),
      },
      {
        key: 'title',
        label: words.t('download.column.title'),
        cell: ({ entry }) => ({ text: entryTitle(entry, dataset.sides, words), href: entryPath(entry) }),
      },
      {
        key: 'note',
        label: words.t('download.column.note'),
        cell: (change) => textCell(noteOf(change), words.t('absence.not-stated')),
      },
    ],
  });
}
