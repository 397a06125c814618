/** Where there is activity: every area by every year, and what kinds of entries it consists of. */
import type { Area } from '../../domain/area.ts';
import { type IsoDay, yearOf } from '../../domain/day.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { KnownEntry, Snapshot } from '../../domain/knownOn.ts';
import { dateOf } from '../../domain/knownSince.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import { ACTIVITY_KINDS, type ActivityCounts, type ActivityKind, areaActivity, startYear } from '../areaActivity.ts';
import type { FigureAbsence } from '../figure.ts';
import { isFiltered } from '../filterEntries.ts';

export interface ActivityCell {
  /** Null for entries whose year is not known. */
  readonly year: number | null;
  readonly counts: ActivityCounts;
  readonly total: number;
  readonly evidence: readonly Evidence[];
}

export interface ActivityRow {
  readonly area: Area;
  readonly counts: ActivityCounts;
  readonly total: number;
  /** Years with entries, in order, then the one without a year; empty years are not listed. */
  readonly cells: readonly ActivityCell[];
  /** The last year with an entry; null without any. */
  readonly lastYear: number | null;
}

export interface AreaActivityModel {
  /** Every year from the first to that of the day. */
  readonly years: readonly number[];
  readonly rows: readonly ActivityRow[];
  /** True when some entry has no year. */
  readonly withoutYear: boolean;
  /** The two areas with the most entries, the first of them first. */
  readonly most: readonly ActivityRow[];
  /** Areas without an entry in the year of the day or the year before. */
  readonly silent: readonly ActivityRow[];
  readonly quietSince: number;
  readonly filtered: boolean;
  readonly firstKnown: IsoDay | null;
}

type ByKind = Readonly<Record<ActivityKind, readonly KnownEntry[]>>;

function countsOf(entries: ByKind): ActivityCounts {
  return {
    visits: entries.visits.length,
    documents: entries.documents.length,
    commitments: entries.commitments.length,
    findings: entries.findings.length,
  };
}

function cellOf(year: number | null, entries: ByKind): ActivityCell {
  const inYear = (kind: ActivityKind) => entries[kind].filter((entry) => startYear(dateOf(entry)) === year);
  const ofYear: ByKind = {
    visits: inYear('visits'),
    documents: inYear('documents'),
    commitments: inYear('commitments'),
    findings: inYear('findings'),
  };
  const all = ACTIVITY_KINDS.flatMap((kind) => ofYear[kind]);
  return { year, counts: countsOf(ofYear), total: all.length, evidence: all.flatMap((entry) => entry.evidence) };
}

export function selectAreaActivity(snapshot: Snapshot, view: ViewState): AreaActivityModel {
  const { day, dataset } = snapshot;
  const chosen = dataset.areas.filter((area) => view.area.includes(area.id) || view.area.includes(area.group));
  const areas = areaActivity(snapshot, view).filter(({ area }) => chosen.length === 0 || chosen.includes(area));
  const entries = areas.flatMap((one) => ACTIVITY_KINDS.flatMap((kind) => one.entries[kind]));
  const found = entries.flatMap((entry) => startYear(dateOf(entry)) ?? []);
  const first = Math.min(...found, yearOf(day));
  const years = Array.from({ length: yearOf(day) - first + 1 }, (_, index) => first + index);
  const rows = areas.map((one): ActivityRow => {
    const cells = [...years, null].map((year) => cellOf(year, one.entries)).filter((cell) => cell.total > 0);
    const dated = cells.flatMap((cell) => cell.year ?? []);
    return {
      area: one.area,
      counts: countsOf(one.entries),
      total: one.total,
      cells,
      lastYear: dated[dated.length - 1] ?? null,
    };
  });
  const quietSince = yearOf(day) - 1;
  const firsts = dataset.visits.flatMap((entry) => dataset.knownSince.get(entry.id) ?? []).sort();
  return {
    years,
    rows: rows.some((row) => row.total > 0) ? rows : [],
    withoutYear: rows.some((row) => row.cells.some((cell) => cell.year === null)),
    most: [...rows]
      .sort((a, b) => b.total - a.total)
      .filter((row) => row.total > 0)
      .slice(0, 2),
    silent: rows.filter((row) => row.lastYear === null || row.lastYear < quietSince),
    quietSince,
    filtered: isFiltered(view),
    firstKnown: firsts[0] ?? null,
  };
}

export function absenceOfAreaActivity(model: AreaActivityModel): FigureAbsence | null {
  if (model.rows.length > 0) return null;
  return model.filtered ? { reason: 'filtered' } : { reason: 'not-yet-known', firstKnown: model.firstKnown };
}
