/** Who visited whom: every journey of one side to the other, the presidents and prime ministers by name. */
import { daysBetween, earlierDay, type IsoDay, toIsoDay, yearOf } from '../../domain/day.ts';
import type { Known, Snapshot } from '../../domain/knownOn.ts';
import { type Party, sideIndexOf } from '../../domain/party.ts';
import type { Visit, VisitLevel } from '../../domain/visit.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import type { FigureAbsence } from '../figure.ts';
import { isFiltered } from '../filterEntries.ts';
import { filterVisits, sortVisits, tookPlace } from '../visitFilter.ts';
import { shortNames } from './shortNames.ts';

export interface VisitStem {
  readonly visit: Known<Visit>;
  /** The side that travelled. */
  readonly side: 0 | 1;
  /** A president or prime minister: named in the drawing. */
  readonly leader: boolean;
  /** Whose visit it was; null where no source names the person. */
  readonly fullName: string | null;
  readonly shortName: string | null;
  /** False for what was only announced, postponed or cancelled. */
  readonly held: boolean;
}

/** The longest time without a journey of one side's leaders. */
export interface LongGap {
  readonly side: 0 | 1;
  /** `president`: of presidents alone, while a prime minister may have come. */
  readonly rank: 'president' | 'leader';
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** It lasts on the day shown. */
  readonly open: boolean;
  readonly years: number;
}

export interface LeadersVisitsModel {
  readonly day: IsoDay;
  readonly sides: readonly [Party, Party];
  /** In the order of time. */
  readonly stems: readonly VisitStem[];
  /** First and last day of the axis. */
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** Journeys of presidents and prime ministers that took place, by side. */
  readonly held: readonly [number, number];
  /** Of those, how many were to a summit or conference of several countries. */
  readonly toSummits: readonly [number, number];
  readonly announced: number;
  /** Null for a short one, and while filters are chosen. */
  readonly gap: LongGap | null;
  readonly filtered: boolean;
  readonly firstKnown: IsoDay | null;
}

const LEADERS: readonly VisitLevel[] = ['president', 'prime-minister'];
/** Years without a visit that are worth naming. */
const LONG = 10;
const DAYS_PER_YEAR = 365.25;

function visitorOf(visit: Visit, snapshot: Snapshot): string | null {
  const person = visit.lead === null ? undefined : snapshot.dataset.personById.get(visit.lead);
  return person?.name ?? visit.participants.find((participant) => participant.role === 'lead')?.name ?? null;
}

function gapsOf(stems: readonly VisitStem[], side: 0 | 1, rank: LongGap['rank'], day: IsoDay): readonly LongGap[] {
  const journeys = stems.filter(
    (stem) => stem.held && stem.leader && stem.side === side && (rank === 'leader' || stem.visit.level === 'president'),
  );
  return journeys.map((stem, index): LongGap => {
    const next = journeys[index + 1];
    const from = stem.visit.date.latest;
    const to = next?.visit.date.earliest ?? day;
    const years = Math.floor(Math.max(0, daysBetween(from, to)) / DAYS_PER_YEAR);
    return { side, rank, from, to, open: next === undefined, years };
  });
}

function longestGap(stems: readonly VisitStem[], day: IsoDay): LongGap | null {
  const gaps = ([0, 1] as const).flatMap((side) =>
    // A gap of all leaders says more than one of the same length of presidents alone.
    (['leader', 'president'] as const).flatMap((rank) => gapsOf(stems, side, rank, day)),
  );
  const longest = gaps.reduce<LongGap | null>(
    (best, gap) => (best === null || gap.years > best.years ? gap : best),
    null,
  );
  return longest !== null && longest.years >= LONG ? longest : null;
}

export function selectLeadersVisits(snapshot: Snapshot, view: ViewState): LeadersVisitsModel {
  const { day, dataset } = snapshot;
  const visits = sortVisits(filterVisits(snapshot, view), 'date').filter((visit) => visit.kind === 'visit');
  const names = visits.flatMap((visit) => (LEADERS.includes(visit.level) ? (visitorOf(visit, snapshot) ?? []) : []));
  const short = shortNames(names);
  const stems = visits.flatMap((visit): VisitStem[] => {
    const side = sideIndexOf(dataset.sides, visit.from);
    if (side === null) return [];
    const fullName = visitorOf(visit, snapshot);
    const leader = LEADERS.includes(visit.level);
    const shortName = fullName === null || !leader ? null : (short.get(fullName) ?? fullName);
    return [{ visit, side, leader, fullName, shortName, held: tookPlace(visit) }];
  });
  const leaders = stems.filter((stem) => stem.leader);
  const count = (side: 0 | 1, summits: boolean) =>
    leaders.filter((stem) => stem.held && stem.side === side && (!summits || stem.visit.multilateral)).length;
  const first = stems.reduce((least, stem) => earlierDay(least, stem.visit.date.earliest), day);
  const last = stems.reduce((most, stem) => (stem.visit.date.latest > most ? stem.visit.date.latest : most), day);
  const firsts = dataset.visits
    .flatMap((visit) => (visit.kind === 'visit' ? (dataset.knownSince.get(visit.id) ?? []) : []))
    .sort();
  return {
    day,
    sides: dataset.sides,
    stems,
    from: toIsoDay(yearOf(first), 1, 1),
    to: last,
    held: [count(0, false), count(1, false)],
    toSummits: [count(0, true), count(1, true)],
    announced: leaders.filter((stem) => stem.visit.status === 'announced').length,
    // Among the filtered, a gap may only be what the filters hide.
    gap: isFiltered(view) ? null : longestGap(stems, day),
    filtered: isFiltered(view),
    firstKnown: firsts[0] ?? null,
  };
}

export function absenceOfLeadersVisits(model: LeadersVisitsModel): FigureAbsence | null {
  if (model.stems.length > 0) return null;
  return model.filtered ? { reason: 'filtered' } : { reason: 'not-yet-known', firstKnown: model.firstKnown };
}
