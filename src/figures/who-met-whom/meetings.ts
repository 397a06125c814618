/**
 * What counts as a meeting of two people, one of each side. Too few is better than too many: to have been in the same
 * delegation, at the same summit or in the same forum is no meeting.
 *
 * - Talks (a meeting, a call, consultations, a session of a commission): everybody named of one side met everybody named
 *   of the other.
 * - An item of a programme that names people of both sides: these met each other.
 * - An item that names people of one side: they met the person who led the visit from the other.
 * - A visit whose programme names nobody: who led it met the hosts that the record names, unless it was to a summit, where
 *   one country is host to many.
 * - A forum, or a visit to a summit, by itself: nobody.
 *
 * What is recorded twice is counted once: talks in the course of a journey are one meeting with it.
 */
import type { Dataset } from '../../domain/dataset.ts';
import { compareEdtf, type EdtfDate, overlaps } from '../../domain/edtf.ts';
import type { Known } from '../../domain/knownOn.ts';
import { type SideIndex, sideIndexOf } from '../../domain/party.ts';
import type { Visit, VisitKind } from '../../domain/visit.ts';

/** Ids in `people`: of the first side, of the second. */
export type PairIds = readonly [string, string];

const TALKS: ReadonlySet<VisitKind> = new Set(['meeting', 'call', 'consultations', 'commission-session']);

type People = Pick<Dataset, 'sides' | 'personById'>;

/** On which side somebody stood in the entry; one who is only in the programme stands on the own side. */
function sideIn(visit: Visit, { sides, personById }: People, id: string): SideIndex {
  const participant = visit.participants.find(({ person }) => person === id);
  return sideIndexOf(sides, (participant ?? personById.get(id))?.side ?? null);
}

/** The pairs that met in the entry by the rule above, each once. It says nothing of whether the entry took place. */
export function pairsIn(visit: Visit, people: People): readonly PairIds[] {
  const pairs = new Map<string, PairIds>();
  const meet = (ids: readonly string[]) => {
    const known = ids.filter((id) => people.personById.has(id));
    const of = (side: SideIndex) => known.filter((id) => sideIn(visit, people, id) === side);
    for (const a of of(0)) for (const b of of(1)) pairs.set(`${a} ${b}`, [a, b]);
    return of(0).length > 0 && of(1).length > 0;
  };
  const { lead } = visit;
  const items = visit.programme.map((item) => item.with.flatMap(({ person }) => person ?? []));
  for (const named of items) if (!meet(named) && lead !== null) meet([lead, ...named]);
  if (TALKS.has(visit.kind)) meet(visit.participants.flatMap(({ person }) => person ?? []));
  if (visit.kind === 'visit' && !visit.multilateral && lead !== null && items.every((named) => named.length === 0)) {
    const hosts = visit.participants.filter(({ role }) => role === 'host');
    meet([lead, ...hosts.flatMap(({ person }) => person ?? [])]);
  }
  return [...pairs.values()];
}

/** One occasion on which two people met, with everything that is on record of it. */
export interface Meeting {
  /** The entry of the journey where it has one of these two, otherwise that of the talks. */
  readonly key: string;
  /** The closest date that an entry of it has. */
  readonly date: EdtfDate;
  readonly kind: VisitKind;
  /** The country visited; null for all else. */
  readonly to: string | null;
  /** Everything of it is inferred, not reported. */
  readonly inferred: boolean;
  /** A journey before the talks in its course. */
  readonly entries: readonly Known<Visit>[];
}

/** The journey in the course of which talks were held; none for a call, which is an occasion of its own. */
function journeyOf(talks: Visit, journeys: readonly Visit[]): Visit | undefined {
  if (talks.kind === 'visit' || talks.kind === 'call' || talks.from === null) return undefined;
  return journeys.find(
    ({ kind, from, to, date }) =>
      kind === 'visit' && from === talks.from && to === talks.to && overlaps(talks.date, date.earliest, date.latest),
  );
}

function closest(dates: readonly EdtfDate[]): EdtfDate | undefined {
  const within = (a: EdtfDate, b: EdtfDate) => a.earliest >= b.earliest && a.latest <= b.latest;
  return dates.reduce<EdtfDate | undefined>((best, date) => (best && !within(date, best) ? best : date), undefined);
}

/** The occasions behind the entries of one pair, in the order of time. */
export function meetingsOf(entries: readonly Known<Visit>[], journeys: readonly Visit[]): readonly Meeting[] {
  const groups = new Map<string, Known<Visit>[]>();
  for (const entry of entries) {
    const key = journeyOf(entry, journeys)?.id ?? entry.id;
    const group = groups.get(key) ?? [];
    // The journey stands first, wherever the record has it.
    if (entry.id === key) group.unshift(entry);
    else group.push(entry);
    groups.set(key, group);
  }
  const meetings = [...groups].flatMap(([key, group]): Meeting[] => {
    const [head] = group;
    const date = closest(group.map((entry) => entry.date));
    if (head === undefined || date === undefined) return [];
    const inferred = group.every(({ confidence }) => confidence === 'inferred');
    return [{ key, date, kind: head.kind, to: head.kind === 'visit' ? head.to : null, inferred, entries: group }];
  });
  return meetings.sort((a, b) => compareEdtf(a.date, b.date) || (a.key < b.key ? -1 : 1));
}
