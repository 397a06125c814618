import type { Snapshot } from '../domain/knownOn.ts';
import { dateOf } from '../domain/knownSince.ts';
import type { Words } from '../i18n/words.ts';
import { paths } from '../viewState/paths.ts';
import { ACTIVITY_KINDS, type AreaActivity } from './areaActivity.ts';
import { areaPulse } from './areaPulse.ts';
import { areaRecord, foundations } from './areaRecord.ts';
import { entryTitle } from './entryTitle.ts';
import { type FigureTable, sourceIds } from './figure.ts';
import { dateCell, numberCell, tableOf, textCell } from './tableColumns.ts';

/** The areas as a table to take away: what is on record in each, whether it is alive, and what it rests on. `since` as chosen. */
export function areasTable(
  activities: readonly AreaActivity[],
  since: string | null,
  caption: string,
  snapshot: Snapshot,
  words: Words,
): FigureTable {
  const notStated = words.t('absence.not-stated');
  const rows = activities.map((activity) => ({
    ...activity,
    pulse: areaPulse(snapshot, activity.area.id, since),
    basis: foundations(areaRecord(snapshot, activity.area.id)?.documents ?? []),
  }));
  return tableOf<(typeof rows)[number]>({
    caption,
    rows,
    keyOf: ({ area }) => area.id,
    sourcesOf: ({ pulse, basis }) =>
      sourceIds([...(pulse.last?.evidence ?? []), ...basis.flatMap(({ evidence }) => evidence)]),
    columns: [
      {
        key: 'id',
        label: words.t('download.column.id'),
        about: words.t('download.column.id.about'),
        cell: ({ area }) => ({ text: area.id }),
      },
      {
        key: 'area',
        label: words.t('download.column.area'),
        cell: ({ area }) => ({ text: area.title, href: paths.area(area.id) }),
      },
      {
        key: 'group',
        label: words.t('download.column.group'),
        cell: ({ area }) => ({ text: words.t(`area-group.${area.group}`) }),
      },
      ...ACTIVITY_KINDS.map((kind) => ({
        key: kind,
        label: words.t(`download.activity.${kind}`),
        numeric: true,
        cell: ({ entries }: AreaActivity) => numberCell(entries[kind].length, words),
      })),
      {
        key: 'state',
        label: words.t('download.column.pulse'),
        about: words.t('download.column.pulse.about'),
        cell: ({ pulse }) => ({ text: words.t(`areas.pulse.${pulse.pulse}`) }),
      },
      {
        key: 'lastDate',
        label: words.t('download.column.last-date'),
        cell: ({ pulse }) => dateCell(pulse.last === null ? null : dateOf(pulse.last), words),
      },
      {
        key: 'last',
        label: words.t('download.column.last'),
        cell: ({ pulse }) =>
          textCell(pulse.last === null ? null : entryTitle(pulse.last, snapshot.dataset.sides, words), notStated),
      },
      {
        key: 'new',
        label: words.t('download.column.fresh'),
        about: words.t('download.column.fresh.about', { since: rows[0]?.pulse.since ?? snapshot.day }),
        numeric: true,
        cell: ({ pulse }) => numberCell(pulse.fresh, words),
      },
      {
        key: 'restsOn',
        label: words.t('download.column.foundations'),
        cell: ({ basis }) => textCell(basis.map(({ title }) => title).join('; '), notStated),
      },
    ],
  });
}
