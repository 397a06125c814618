/**
 * Who visited whom last at each level, whose turn it is, and what contact there was besides. A journey is a visit of one side
 * to the other's country; it is returned by a journey of the other side at the same level. Talks without a journey of one of
 * the two (in the margins of a summit, in a third country, on the telephone) return none and are counted apart. That both sat
 * in one forum is no contact.
 */
import { daysBetween } from '../../domain/day.ts';
import { compareEdtf, precisionOf } from '../../domain/edtf.ts';
import type { Expectation } from '../../domain/expectation.ts';
import type { Known, Snapshot } from '../../domain/knownOn.ts';
import { type SideIndex, sideIndexOf } from '../../domain/party.ts';
import { VISIT_LEVELS, type Visit, type VisitLevel } from '../../domain/visit.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import { type ExpectationState, outcomeOf } from '../expectationOutcome.ts';
import type { FigureAbsence } from '../figure.ts';
import { sortVisits, tookPlace } from '../visitFilter.ts';

export interface LastContact {
  readonly visit: Known<Visit>;
  /** Contacts of this sort at this level. */
  readonly count: number;
  /** Days from its end to the day shown. */
  readonly days: number;
  /** The end is known to the day; otherwise `days` is the least. */
  readonly exact: boolean;
}

export interface LevelReciprocity {
  readonly level: VisitLevel;
  /** The last journey of each side to the other, in the order of the sides; null without one on record. */
  readonly last: readonly [LastContact | null, LastContact | null];
  /** The side whose journey would be the return visit; null where both journeys overlap, or there is none. */
  readonly turn: SideIndex;
  /** Talks in the margins of a meeting of several countries, or in a third one. */
  readonly sideline: LastContact | null;
  readonly calls: LastContact | null;
  /** Meetings, consultations and sessions in one of the two countries. */
  readonly talks: LastContact | null;
  /** Of any sort, journeys included. */
  readonly contact: LastContact | null;
}

/** A visit that was said to come and is not known to have been held. */
export interface AwaitedVisit {
  readonly expectation: Known<Expectation>;
  readonly state: ExpectationState;
}

export interface ReciprocityModel {
  readonly day: string;
  readonly sides: Snapshot['dataset']['sides'];
  /** One row a level at which there was any contact, in the order of rank. */
  readonly rows: readonly LevelReciprocity[];
  readonly awaited: readonly AwaitedVisit[];
  readonly firstKnown: string | null;
}

/** The end of it is known to the day. */
function endsOnADay({ date }: Visit): boolean {
  return precisionOf(date) === 'day' && date.shape !== 'one-of' && !date.approximate && !date.uncertain;
}

/** The later by the last day that each may mean, so that "at least" holds for all; of one day, the one that is sure of it. */
function laterOf(a: Known<Visit>, b: Known<Visit>): Known<Visit> {
  if (a.date.latest !== b.date.latest) return a.date.latest > b.date.latest ? a : b;
  return endsOnADay(b) && !endsOnADay(a) ? b : a;
}

/** The last of several contacts; null without any. */
function lastOf(visits: readonly Known<Visit>[], snapshot: Snapshot): LastContact | null {
  const [first, ...others] = sortVisits(visits, '-date');
  if (first === undefined) return null;
  const visit = others.reduce(laterOf, first);
  return {
    visit,
    count: visits.length,
    days: Math.max(0, daysBetween(visit.date.latest, snapshot.day)),
    exact: endsOnADay(visit),
  };
}

/** Somebody of each side is on record: among those who took part, or as the side that travelled. */
function isOfBoth({ participants, from }: Visit, sides: ReciprocityModel['sides']): boolean {
  return sides.every(({ id }) => from === id || participants.some(({ side }) => side === id));
}

function turnOf([a, b]: LevelReciprocity['last']): SideIndex {
  if (a === null && b === null) return null;
  if (a === null || b === null) return a === null ? 0 : 1;
  if (a.visit.date.latest < b.visit.date.earliest) return 0;
  return b.visit.date.latest < a.visit.date.earliest ? 1 : null;
}

function levelOf(level: VisitLevel, visits: readonly Known<Visit>[], snapshot: Snapshot): LevelReciprocity {
  const { sides } = snapshot.dataset;
  const isAbroad = ({ place }: Known<Visit>) =>
    place !== null && place.country !== null && sideIndexOf(sides, place.country) === null;
  const journeys = visits.filter(({ kind }) => kind === 'visit');
  const calls = visits.filter(({ kind }) => kind === 'call');
  const others = visits.filter(({ kind }) => kind !== 'visit' && kind !== 'call');
  const sideline = others.filter((visit) => visit.multilateral || isAbroad(visit));
  const by = (side: 0 | 1) => journeys.filter(({ from }) => sideIndexOf(sides, from) === side);
  const last = [lastOf(by(0), snapshot), lastOf(by(1), snapshot)] as const;
  return {
    level,
    last,
    turn: turnOf(last),
    sideline: lastOf(sideline, snapshot),
    calls: lastOf(calls, snapshot),
    talks: lastOf(
      others.filter((visit) => !sideline.includes(visit)),
      snapshot,
    ),
    contact: lastOf(visits, snapshot),
  };
}

/** All that took place, whatever the filters of a list: a turn is that of the whole record. */
export function selectReciprocity(snapshot: Snapshot, _view: ViewState): ReciprocityModel {
  const { dataset, day } = snapshot;
  const held = snapshot.visits.filter(
    (visit) =>
      tookPlace(visit) && (visit.kind === 'visit' || (visit.kind !== 'forum' && isOfBoth(visit, dataset.sides))),
  );
  const awaited = snapshot.expectations
    .filter(({ kind }) => kind === 'visit')
    .map((expectation): AwaitedVisit => ({ expectation, state: outcomeOf(expectation, day) }))
    .filter(({ state }) => state === 'open' || state === 'overdue' || state === 'unknown');
  const days = dataset.visits.flatMap(({ id }) => dataset.knownSince.get(id) ?? []).toSorted();
  return {
    day,
    sides: dataset.sides,
    rows: VISIT_LEVELS.flatMap((level) => {
      const atLevel = held.filter((visit) => visit.level === level);
      return atLevel.length === 0 ? [] : [levelOf(level, atLevel, snapshot)];
    }),
    awaited: awaited.toSorted((a, b) => compareEdtf(b.expectation.saidOn, a.expectation.saidOn)),
    firstKnown: days[0] ?? null,
  };
}

export function absenceOfReciprocity(model: ReciprocityModel): FigureAbsence | null {
  return model.rows.length > 0 ? null : { reason: 'not-yet-known', firstKnown: model.firstKnown };
}
