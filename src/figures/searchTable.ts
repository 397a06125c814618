import type { Snapshot } from '../domain/knownOn.ts';
import { dateOf } from '../domain/knownSince.ts';
import type { Words } from '../i18n/words.ts';
import { type FigureTable, sourceIds } from './figure.ts';
import { knownOffices } from './personRecord.ts';
import type { SearchTarget } from './searchDocument.ts';
import type { SearchHit } from './searchIndex.ts';
import { reasonOf } from './searchResults.ts';
import { reasonText, targetKind, targetPath, targetWhen } from './searchText.ts';
import { tableOf, textCell } from './tableColumns.ts';

function idOf(target: SearchTarget): string {
  switch (target.type) {
    case 'entry':
      return target.entry.id;
    case 'person':
      return target.person.id;
    case 'area':
      return target.area.id;
    case 'source':
      return target.source.id;
  }
}

/** EDTF; null for people, areas and figures in numbers. */
function dateTextOf(target: SearchTarget): string | null {
  if (target.type === 'source') return target.source.published.text;
  return target.type === 'entry' ? (dateOf(target.entry)?.text ?? null) : null;
}

/** On what a record that was found rests. */
export function targetSources(target: SearchTarget, snapshot: Snapshot): readonly string[] {
  switch (target.type) {
    case 'entry':
      return sourceIds(target.entry.evidence);
    case 'person':
      return sourceIds(knownOffices(snapshot, target.person).flatMap(({ evidence }) => evidence));
    case 'area':
      return [];
    case 'source':
      return [target.source.id];
  }
}

/** What a query finds as a table to take away, group by group, the best of each first. */
export function searchTable(
  hits: readonly SearchHit[],
  caption: string,
  snapshot: Snapshot,
  words: Words,
): FigureTable {
  const none = words.t('absence.no-value');
  return tableOf<SearchHit>({
    caption,
    rows: hits,
    keyOf: ({ document }) => document.key,
    sourcesOf: ({ document }) => targetSources(document.target, snapshot),
    columns: [
      {
        key: 'id',
        label: words.t('download.column.id'),
        about: words.t('download.column.id.about'),
        cell: ({ document }) => ({ text: idOf(document.target) }),
      },
      {
        key: 'title',
        label: words.t('download.column.title'),
        cell: ({ document }) => ({ text: document.title, href: targetPath(document.target) }),
      },
      {
        key: 'group',
        label: words.t('download.column.group'),
        cell: ({ document }) => ({ text: words.t(`search.group.${document.kind}`) }),
      },
      {
        key: 'kind',
        label: words.t('download.column.kind'),
        cell: ({ document }) => ({ text: targetKind(document.target, words) }),
      },
      {
        key: 'date',
        label: words.t('download.column.date'),
        cell: ({ document }) => textCell(dateTextOf(document.target), words.t('date.none')),
      },
      {
        key: 'when',
        label: words.t('download.column.when'),
        cell: ({ document }) => textCell(targetWhen(document.target, words), none),
      },
      {
        key: 'found',
        label: words.t('download.column.found'),
        cell: (hit) => textCell(reasonText(reasonOf(hit), words), none),
      },
    ],
  });
}
