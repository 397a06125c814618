import { DEFAULT_VIEW } from '../viewState/viewState.ts';
import { ACTIVITY_KINDS, areaActivity } from './areaActivity.ts';
import { areaPulse } from './areaPulse.ts';
import { areaRecord, foundations } from './areaRecord.ts';
import { entryTitle } from './entryTitle.ts';
import { sourceIds } from './figure.ts';
import type { ListSeen, ReportList } from './reportRow.ts';

/** The areas as a table for a report. Every one is whole, as on its page: the choices bear on the figure above. */
export function areaList({ snapshot, words }: ListSeen): ReportList {
  const notStated = { text: null, absence: words.t('absence.not-stated') };
  return {
    columns: [
      'download.column.area',
      'download.column.pulse',
      'download.column.last',
      ...ACTIVITY_KINDS.map((kind) => `download.activity.${kind}` as const),
    ],
    rows: areaActivity(snapshot, DEFAULT_VIEW).map(({ area, entries }) => {
      const { pulse, last } = areaPulse(snapshot, area.id);
      const basis = foundations(areaRecord(snapshot, area.id)?.documents ?? []);
      return {
        key: area.id,
        cells: [
          { text: area.title },
          { text: words.t(`areas.pulse.${pulse}`) },
          last === null ? notStated : { text: entryTitle(last, snapshot.dataset.sides, words) },
          ...ACTIVITY_KINDS.map((kind) => ({ text: words.number(entries[kind].length) })),
        ],
        sources: sourceIds([...(last?.evidence ?? []), ...basis.flatMap(({ evidence }) => evidence)]),
      };
    }),
  };
}
