/** What is on record in each area of cooperation: how much of what, since when, and until when. */
import type { Area } from '../domain/area.ts';
import { DISTANT_PAST, type IsoDay, yearOf } from '../domain/day.ts';
import { type EdtfDate, latestStart } from '../domain/edtf.ts';
import type { Known, KnownEntry, Snapshot } from '../domain/knownOn.ts';
import { dateOf } from '../domain/knownSince.ts';
import type { Milestone } from '../domain/milestone.ts';
import type { Visit } from '../domain/visit.ts';
import type { ViewState } from '../viewState/viewState.ts';
import { filterEntries } from './filterEntries.ts';

/** What is counted, in the order in which it is shown. Findings are those on the area and those on trade. */
export const ACTIVITY_KINDS = ['visits', 'documents', 'commitments', 'findings'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];
export type ActivityCounts = Readonly<Record<ActivityKind, number>>;

export interface AreaActivity {
  readonly area: Area;
  /** Everything counted, each in its kind. */
  readonly entries: Readonly<Record<ActivityKind, readonly KnownEntry[]>>;
  readonly total: number;
}

/** The entries of each area that had happened or been said by the day; an entry belongs to each of its areas. */
export function areaActivity(snapshot: Snapshot, view: ViewState): readonly AreaActivity[] {
  const past = <Row extends KnownEntry>(rows: readonly Row[]) =>
    filterEntries(rows, view, snapshot.dataset).filter((entry) => !entry.upcoming);
  const rows: Readonly<Record<ActivityKind, readonly KnownEntry[]>> = {
    visits: past(snapshot.visits).filter((visit) => visit.status === 'completed'),
    documents: past(snapshot.documents),
    commitments: past(snapshot.commitments),
    findings: [...past(snapshot['area-notes']), ...past(snapshot['trade-notes'])],
  };
  return snapshot.dataset.areas.map((area) => {
    const inArea = (kind: ActivityKind) => rows[kind].filter((entry) => entry.areas.includes(area.id));
    const entries = {
      visits: inArea('visits'),
      documents: inArea('documents'),
      commitments: inArea('commitments'),
      findings: inArea('findings'),
    };
    return { area, entries, total: ACTIVITY_KINDS.reduce((sum, kind) => sum + entries[kind].length, 0) };
  });
}

/** The year in which a date begins; null where it may be one of several, or was never given. */
export function startYear(date: EdtfDate | null): number | null {
  if (date === null || date.earliest === DISTANT_PAST) return null;
  const year = yearOf(date.earliest);
  return yearOf(latestStart(date)) === year ? year : null;
}

/** The last thing that is known to have happened in an area by the day: a visit, a signature, a milestone. */
export function lastHappening(snapshot: Snapshot, areaId: string): KnownEntry | null {
  const acts: readonly KnownEntry[] = [
    ...snapshot.visits.filter((visit: Known<Visit>) => visit.status === 'completed'),
    ...snapshot.documents.filter((document) => document.signed !== null),
    ...snapshot.milestones.filter((milestone: Known<Milestone>) => !milestone.upcoming),
  ].filter((entry) => entry.areas.includes(areaId));
  const begun = (entry: KnownEntry): IsoDay | null => dateOf(entry)?.earliest ?? null;
  return acts.reduce<KnownEntry | null>((last, entry) => {
    const day = begun(entry);
    if (day === null || day > snapshot.day) return last;
    const lastDay = last === null ? null : begun(last);
    return lastDay === null || day > lastDay ? entry : last;
  }, null);
}
