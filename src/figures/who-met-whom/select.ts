/** Who met whom: the pairs of people, one of each side, with every meeting of the two that is on record. */
import type { IsoDay } from '../../domain/day.ts';
import { compareEdtf, type EdtfDate } from '../../domain/edtf.ts';
import type { Known, Snapshot } from '../../domain/knownOn.ts';
import type { Party } from '../../domain/party.ts';
import type { Office, Person } from '../../domain/person.ts';
import type { Visit } from '../../domain/visit.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import type { FigureAbsence } from '../figure.ts';
import { isFiltered } from '../filterEntries.ts';
import { knownOffices } from '../personRecord.ts';
import { filterVisits, tookPlace } from '../visitFilter.ts';
import { type Meeting, meetingsOf, type PairIds, pairsIn } from './meetings.ts';
import { officeRank } from './officeRank.ts';

export interface MetPerson {
  readonly person: Person;
  /** The office last held, as far as sources had shown by the day; null where none had. */
  readonly office: string | null;
  /** By the highest office held; 0 is the highest. */
  readonly rank: number;
  /** Occasions on which the person met somebody of the other side. */
  readonly meetings: number;
}

export interface MetPair {
  readonly key: string;
  /** Of the first side, of the second. */
  readonly people: readonly [MetPerson, MetPerson];
  /** Oldest first, at least one. */
  readonly meetings: readonly Meeting[];
  readonly calls: number;
  readonly inferred: number;
  readonly first: EdtfDate;
  readonly last: EdtfDate;
}

export interface WhoMetWhomModel {
  readonly sides: readonly [Party, Party];
  /** Most meetings first. */
  readonly pairs: readonly MetPair[];
  /** Everybody who met somebody, of the first side and of the second, by rank and then by meetings. */
  readonly people: readonly [readonly MetPerson[], readonly MetPerson[]];
  readonly filtered: boolean;
  /** The day from which the first meeting of two people is known. */
  readonly firstKnown: IsoDay | null;
}

/** What a matrix of limited size can show. */
export interface MatrixCut {
  readonly rows: readonly MetPerson[];
  readonly columns: readonly MetPerson[];
  readonly pairs: readonly MetPair[];
}

/** The office with the latest time; where none has one, the last of the list. */
function lastHeld(offices: readonly Office[]): string | null {
  const until = ({ to, seen, from }: Office) => (to ?? seen ?? from)?.latest ?? '';
  return (
    offices.reduce<Office | null>((last, office) => (last && until(last) > until(office) ? last : office), null)
      ?.title ?? null
  );
}

const byRank = (a: MetPerson, b: MetPerson) =>
  a.rank - b.rank || b.meetings - a.meetings || (a.person.name < b.person.name ? -1 : 1);

const byMeetings = (a: MetPerson, b: MetPerson) => b.meetings - a.meetings || byRank(a, b);

function mostFirst(a: MetPair, b: MetPair): number {
  const rank = ({ people }: MetPair) => people[0].rank + people[1].rank;
  return b.meetings.length - a.meetings.length || compareEdtf(b.last, a.last) || rank(a) - rank(b);
}

interface RawPair {
  readonly ids: PairIds;
  readonly entries: Known<Visit>[];
}

function rawPairs(visits: readonly Known<Visit>[], snapshot: Snapshot, only: string | null): readonly RawPair[] {
  const pairs = new Map<string, RawPair>();
  for (const visit of visits) {
    for (const ids of pairsIn(visit, snapshot.dataset)) {
      // Asked for one person, the reader wants whom this one met, not who else was there.
      if (only !== null && !ids.includes(only)) continue;
      const key = ids.join(' ');
      const pair = pairs.get(key) ?? { ids, entries: [] };
      pair.entries.push(visit);
      pairs.set(key, pair);
    }
  }
  return [...pairs.values()];
}

/** The meetings of the day and the filters of the page; a chosen person is one of each pair. */
export function selectWhoMetWhom(snapshot: Snapshot, view: ViewState): WhoMetWhomModel {
  const { dataset } = snapshot;
  const { sides, personById } = dataset;
  const only = view.person !== null && personById.has(view.person) ? view.person : null;
  const journeys = snapshot.visits.filter(tookPlace);
  const raw = rawPairs(filterVisits(snapshot, view).filter(tookPlace), snapshot, only).map(({ ids, entries }) => ({
    ids,
    meetings: meetingsOf(entries, journeys),
  }));
  const people = new Map<string, MetPerson>();
  for (const id of new Set(raw.flatMap(({ ids }) => ids))) {
    const person = personById.get(id);
    if (person === undefined) continue;
    const offices = knownOffices(snapshot, person);
    const keys = raw.flatMap(({ ids, meetings }) => (ids.includes(id) ? meetings.map(({ key }) => key) : []));
    const rank = officeRank(
      offices.map(({ title }) => title),
      sides,
    );
    people.set(id, { person, office: lastHeld(offices), rank, meetings: new Set(keys).size });
  }
  const pairs = raw.flatMap(({ ids, meetings }): MetPair[] => {
    const [a, b] = [people.get(ids[0]), people.get(ids[1])];
    const [first, last] = [meetings[0]?.date, meetings[meetings.length - 1]?.date];
    if (!a || !b || !first || !last) return [];
    const calls = meetings.filter(({ kind }) => kind === 'call').length;
    const inferred = meetings.filter((meeting) => meeting.inferred).length;
    return [{ key: ids.join(' '), people: [a, b], meetings, calls, inferred, first, last }];
  });
  const ofSide = (side: 0 | 1) => [...new Set(pairs.map((pair) => pair.people[side]))].sort(byRank);
  const known = dataset.visits.filter((visit) => pairsIn(visit, dataset).length > 0);
  return {
    sides,
    pairs: pairs.sort(mostFirst),
    people: [ofSide(0), ofSide(1)],
    filtered: isFiltered(view),
    firstKnown: known.flatMap(({ id }) => dataset.knownSince.get(id) ?? []).sort()[0] ?? null,
  };
}

/** At most so many people of each side: those with most meetings, without those who met nobody else of these. */
export function cutMatrix({ pairs, people }: WhoMetWhomModel, most: number): MatrixCut {
  const chosen = new Set(people.flatMap((side) => [...side].sort(byMeetings).slice(0, most)));
  const shown = pairs.filter((pair) => pair.people.every((person) => chosen.has(person)));
  const ofSide = (side: 0 | 1) => people[side].filter((person) => shown.some((pair) => pair.people[side] === person));
  return { rows: ofSide(0), columns: ofSide(1), pairs: shown };
}

export function absenceOfWhoMetWhom({ pairs, filtered, firstKnown }: WhoMetWhomModel): FigureAbsence | null {
  if (pairs.length > 0) return null;
  return filtered ? { reason: 'filtered' } : { reason: 'not-yet-known', firstKnown };
}
