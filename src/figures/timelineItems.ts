/**
 * What stands on the timeline: acts at the time they happened or are planned for, and statements with a time of their own
 * (what was expected for then, what was promised by then). The figure and the list of the page draw on the same items.
 */
import type { AreaGroup } from '../domain/area.ts';
import type { Commitment } from '../domain/commitment.ts';
import { DISTANT_PAST, type IsoDay } from '../domain/day.ts';
import type { Document } from '../domain/document.ts';
import { compareEdtf, type EdtfDate, overlaps } from '../domain/edtf.ts';
import type { Expectation } from '../domain/expectation.ts';
import type { Known, Snapshot } from '../domain/knownOn.ts';
import type { Milestone } from '../domain/milestone.ts';
import { lastStep } from '../domain/statusHistory.ts';
import type { Visit } from '../domain/visit.ts';
import type { ViewState } from '../viewState/viewState.ts';
import { filterEntries } from './filterEntries.ts';

/** The resources on the timeline, in the order in which they are offered; the values of `kind` in the address. */
export const TIMELINE_KINDS = ['visits', 'documents', 'milestones', 'expectations', 'commitments'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

export type TimelineEntry = Known<Visit> | Known<Document> | Known<Milestone> | Known<Expectation> | Known<Commitment>;

export interface TimelineItem {
  readonly entry: TimelineEntry;
  /** Where it stands in time: of the act, or the time for which it was expected or promised. */
  readonly date: EdtfDate;
  /** It happened, as far as is known on the day; all else is drawn dashed. */
  readonly done: boolean;
}

export interface TimelineItems {
  /** In the order of time. */
  readonly items: readonly TimelineItem[];
  /** Entries that meet the filters and have no date to stand at. */
  readonly undated: number;
}

const SIGNED: ReadonlySet<string> = new Set(['signed', 'ratified', 'in-force', 'implemented', 'lapsed']);

function placed(entry: TimelineEntry): { readonly date: EdtfDate | null; readonly done: boolean } {
  switch (entry.resource) {
    case 'visits':
      return { date: entry.date, done: entry.status === 'completed' };
    case 'documents': {
      const done = SIGNED.has(entry.status);
      const planned = done ? undefined : lastStep(entry.statusHistory)?.plannedFor;
      return { date: planned ?? entry.date, done };
    }
    case 'milestones':
      return { date: entry.date, done: !entry.upcoming };
    case 'expectations':
      return { date: entry.horizon, done: false };
    case 'commitments':
      return { date: entry.deadline, done: false };
  }
}

/** The countries that came, signed, spoke or promised; for a meeting without a visitor, those of the people who met. */
function sidesOf(entry: TimelineEntry, snapshot: Snapshot): readonly string[] {
  const ofPeople = (ids: readonly string[]) => ids.flatMap((id) => snapshot.dataset.personById.get(id)?.side ?? []);
  switch (entry.resource) {
    case 'visits':
      if (entry.from !== null) return [entry.from];
      return [
        ...ofPeople(entry.lead === null ? [] : [entry.lead]),
        ...entry.participants.flatMap((participant) => participant.side ?? []),
      ];
    case 'documents':
      return entry.signatories.map((signatory) => signatory.side);
    case 'milestones':
      return ofPeople(entry.people);
    case 'expectations':
      return entry.saidBy.flatMap((actor) => actor.side ?? ofPeople(actor.person === null ? [] : [actor.person]));
    case 'commitments':
      return entry.who.flatMap((actor) => actor.side ?? ofPeople(actor.person === null ? [] : [actor.person]));
  }
}

function meetsSide(entry: TimelineEntry, side: string, snapshot: Snapshot): boolean {
  const sides = sidesOf(entry, snapshot);
  const parties = snapshot.dataset.sides.map((party) => party.id);
  return parties.includes(side) ? sides.includes(side) : sides.some((country) => !parties.includes(country));
}

/** The kinds chosen in the address; all of them when none is. */
export function chosenKinds(view: ViewState): readonly TimelineKind[] {
  const chosen = TIMELINE_KINDS.filter((kind) => view.kind.includes(kind));
  return chosen.length === 0 ? TIMELINE_KINDS : chosen;
}

/** Everything that meets the reader's filters but for the period, in the order of time. */
export function timelineItems(snapshot: Snapshot, view: ViewState): TimelineItems {
  const rows: readonly TimelineEntry[] = chosenKinds(view).flatMap((kind): readonly TimelineEntry[] => snapshot[kind]);
  const met = filterEntries(rows, { ...view, from: null, to: null }, snapshot.dataset).filter(
    (entry) => view.side === null || meetsSide(entry, view.side, snapshot),
  );
  const items = met.flatMap((entry): TimelineItem[] => {
    const { date, done } = placed(entry);
    return date === null ? [] : [{ entry, date, done }];
  });
  return {
    items: items.sort((a, b) => compareEdtf(a.date, b.date) || (a.entry.id < b.entry.id ? -1 : 1)),
    undated: met.filter((entry) => placed(entry).date === null && isAct(entry)).length,
  };
}

/** A statement without a time of its own has no place here and is not missed; an act without a date is. */
function isAct(entry: TimelineEntry): boolean {
  return entry.resource !== 'expectations' && entry.resource !== 'commitments';
}

/** The items that overlap the span, ends included. */
export function itemsWithin(
  items: readonly TimelineItem[],
  from: IsoDay | null,
  to: IsoDay | null,
): readonly TimelineItem[] {
  return from === null && to === null ? items : items.filter((item) => overlaps(item.date, from, to));
}

/** It had not happened, and its time had not run out on the day. */
export function isAhead({ date, done }: TimelineItem, day: IsoDay): boolean {
  return !done && date.latest >= day;
}

/** The first day of a date; of one with an open beginning, its last. */
export function firstDay(date: EdtfDate): IsoDay {
  return date.earliest === DISTANT_PAST ? date.latest : date.earliest;
}

/** The lane of an entry: the group of its first area, or of the first one that the reader chose. */
export function laneOf(entry: TimelineEntry, snapshot: Snapshot, view: ViewState): AreaGroup | null {
  const areas = entry.areas.flatMap((id) => snapshot.dataset.areaById.get(id) ?? []);
  const chosen = areas.find((area) => view.area.includes(area.id) || view.area.includes(area.group));
  return (chosen ?? areas[0])?.group ?? null;
}
