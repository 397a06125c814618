/** The filtered lists of the pages as tables for a report: the same rows in the same order, with their sources. */
import { addDays } from '../domain/day.ts';
import type { Snapshot } from '../domain/knownOn.ts';
import { countryName } from '../i18n/countryName.ts';
import type { Words } from '../i18n/words.ts';
import { paths } from '../viewState/paths.ts';
import type { ReportListKind } from '../viewState/report.ts';
import { periodOf, type ViewState } from '../viewState/viewState.ts';
import { CHANGES_DAYS, changesBetween } from './changesBetween.ts';
import { changeText } from './changeText.ts';
import { filterDocuments, sortDocuments } from './documentFilter.ts';
import { partiesOf } from './documentLife.ts';
import { entryKindText } from './entryKindText.ts';
import { entryTitle } from './entryTitle.ts';
import { type FigureRow, type FigureTable, sourceIds } from './figure.ts';
import { selectPromisesOfKinds } from './promiseFacets.ts';
import { publishedText } from './publishedText.ts';
import { areaList } from './reportAreaList.ts';
import { type ListSeen, type ReportList, reportRow } from './reportRow.ts';
import { searchList } from './reportSearchList.ts';
import {
  comparisonList,
  countingList,
  indicatorList,
  marketProductList,
  possibleProductList,
  targetList,
  tradeFindingList,
  tradeValueList,
} from './reportTradeLists.ts';
import { scheduleText } from './scheduleText.ts';
import { filterSources } from './sourceFilter.ts';
import { entriesBySource } from './sourceUse.ts';
import { filterTimeline } from './timelineFilter.ts';
import { stateText, whenText } from './timelineText.ts';
import { filterVisits, sortVisits } from './visitFilter.ts';

function journeyText(from: string | null, to: string | null, { snapshot, words }: ListSeen): string {
  if (from === null || to === null) return words.t('visits.list.no-journey');
  const { sides } = snapshot.dataset;
  return words.t('visits.journey', { from: countryName(sides, from, words), to: countryName(sides, to, words) });
}

function visitRows(seen: ListSeen): ReportList {
  const { snapshot, choices, words } = seen;
  return {
    columns: [
      'visits.column.date',
      'visits.column.visit',
      'visits.column.kind',
      'visits.page.journey',
      'visits.column.status',
    ],
    rows: sortVisits(filterVisits(snapshot, choices), choices.sort).map((visit) =>
      reportRow(
        visit,
        [
          words.date(visit.date, 'short'),
          visit.title,
          `${words.t(`visit-kind.${visit.kind}`)}, ${words.t(`visit-level.${visit.level}`).toLocaleLowerCase(words.locale)}`,
          journeyText(visit.from, visit.to, seen),
          words.t(`status.${visit.status}`),
        ],
        words,
      ),
    ),
  };
}

function documentRows({ snapshot, choices, words }: ListSeen): ReportList {
  const { sides } = snapshot.dataset;
  return {
    columns: [
      'visits.column.date',
      'documents.column.document',
      'documents.column.kind',
      'documents.column.parties',
      'documents.column.status',
    ],
    rows: sortDocuments(filterDocuments(snapshot, choices), choices.sort).map((document) => {
      const parties = partiesOf(document, sides).map(({ side }) => countryName(sides, side, words));
      return reportRow(
        document,
        [
          document.date === null ? null : words.date(document.date, 'short'),
          document.title,
          words.t(`document-kind.${document.kind}`),
          parties.length === 0 ? null : words.list(parties),
          words.t(`status.${document.status}`),
        ],
        words,
      );
    }),
  };
}

function timelineRows({ snapshot, choices, words }: ListSeen): ReportList {
  return {
    columns: ['visits.column.date', 'visits.column.what', 'visits.column.kind', 'visits.column.status'],
    rows: filterTimeline(snapshot, choices)
      .items.toReversed()
      .map((item) =>
        reportRow(
          item.entry,
          [whenText(item, words), item.entry.title, entryKindText(item.entry, words), stateText(item, words)],
          words,
        ),
      ),
  };
}

function promiseRows({ snapshot, choices, words }: ListSeen): ReportList {
  return {
    columns: [
      'action-plan.column.promise',
      'action-plan.column.who',
      'action-plan.column.evidence',
      'action-plan.column.schedule',
    ],
    rows: selectPromisesOfKinds(snapshot, choices).map(({ commitment, schedule }) =>
      reportRow(
        commitment,
        [
          commitment.title,
          commitment.who.length === 0 ? null : words.list(commitment.who.map(({ name }) => name)),
          words.t(`commitment-status.${commitment.status}`),
          scheduleText(schedule, words),
        ],
        words,
      ),
    ),
  };
}

function sourceRows({ snapshot, choices, words }: ListSeen): ReportList {
  const bySource = entriesBySource(snapshot);
  return {
    columns: ['sources.page.published', 'sources.page.publisher', 'report.column.title', 'sources.page.kind'],
    rows: filterSources(snapshot, choices, ({ id }) => bySource.get(id)?.length ?? 0).map((source) => ({
      key: source.id,
      cells: [
        { text: publishedText(source, words) },
        { text: source.publisher },
        { text: source.title },
        { text: words.t(`source-kind.${source.kind}`) },
      ],
      sources: [source.id],
    })),
  };
}

function changeRows({ snapshot, choices, words }: ListSeen): ReportList {
  const { dataset, day, byId } = snapshot;
  const period = periodOf(choices);
  const to = period.to !== null && period.to < day ? period.to : day;
  const areas = new Set(
    dataset.areas
      .filter(({ id, group }) => choices.area.includes(id) || choices.area.includes(group))
      .map(({ id }) => id),
  );
  const changes = changesBetween(dataset, period.from ?? addDays(to, -CHANGES_DAYS), to);
  return {
    columns: ['download.column.day', 'download.column.title', 'download.column.change'],
    rows: changes.flatMap((change, index): FigureRow[] => {
      const entry = byId.get(change.entry.id);
      if (entry === undefined || (areas.size > 0 && !entry.areas.some((id) => areas.has(id)))) return [];
      const texts = [
        words.day(change.day, 'short'),
        entryTitle(entry, dataset.sides, words),
        changeText(change, words),
      ];
      return [
        { key: `${index} ${entry.id}`, cells: texts.map((text) => ({ text })), sources: sourceIds(change.evidence) },
      ];
    }),
  };
}

const LISTS: Readonly<Record<ReportListKind, (seen: ListSeen) => ReportList>> = {
  visits: visitRows,
  documents: documentRows,
  timeline: timelineRows,
  promises: promiseRows,
  sources: sourceRows,
  changes: changeRows,
  areas: areaList,
  search: searchList,
  'trade-values': tradeValueList,
  targets: targetList,
  'trade-counting': countingList,
  'trade-findings': tradeFindingList,
  'trade-possible': possibleProductList,
  'trade-market': marketProductList,
  'trade-comparison': comparisonList,
  indicators: indicatorList,
};

/** The page on which the list stands. */
export const LIST_PATHS: Readonly<Record<ReportListKind, string>> = {
  visits: paths.visits(),
  documents: paths.documents(),
  timeline: paths.timeline(),
  promises: paths.actionPlan(),
  sources: paths.sources(),
  changes: paths.changes(),
  areas: paths.areas(),
  search: paths.search(),
  'trade-values': paths.trade(),
  targets: paths.trade(),
  'trade-counting': paths.trade(),
  'trade-findings': paths.trade(),
  'trade-possible': paths.trade(),
  'trade-market': paths.trade(),
  'trade-comparison': paths.trade(),
  indicators: paths.trade(),
};

/** A list as the day and the choices leave it; the caption says how many rows there are. */
export function reportList(list: ReportListKind, choices: ViewState, snapshot: Snapshot, words: Words): FigureTable {
  const { columns, rows } = LISTS[list]({ snapshot, choices, words });
  return {
    caption: words.t('report.list.rows', { count: rows.length }),
    columns: columns.map((id) => ({ key: id, label: words.t(id) })),
    rows,
  };
}
