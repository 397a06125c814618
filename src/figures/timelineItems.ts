/**
 * What stands on the timeline: acts at the time they happened or are planned for, and statements with a time of their own
 * (what was expected for then, what was promised by then). The figure and the list of the page draw on the same items.
 */
import type { Commitment } from '../domain/commitment.ts';
import { DISTANT_PAST, dayNumber, type IsoDay } from '../domain/day.ts';
import type { Document } from '../domain/document.ts';
import { compareEdtf, type EdtfDate } from '../domain/edtf.ts';
import type { Expectation } from '../domain/expectation.ts';
import type { Known, Snapshot } from '../domain/knownOn.ts';
import type { Milestone } from '../domain/milestone.ts';
import { lastStep } from '../domain/statusHistory.ts';
import type { Visit } from '../domain/visit.ts';

/** The resources on the timeline, in the order in which they are offered; the values of `kind` in the address. */
export const TIMELINE_KINDS = ['visits', 'documents', 'milestones', 'expectations', 'commitments'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

export type TimelineEntry = Known<Visit> | Known<Document> | Known<Milestone> | Known<Expectation> | Known<Commitment>;

export interface TimelineItem {
  readonly entry: TimelineEntry;
  /** Where it stands in time: of the act, or the time for which it was expected or promised. */
  readonly date: EdtfDate;
  /** First and last day that the date may mean, as day numbers. */
  readonly first: number;
  readonly last: number;
  /** It happened, as far as is known on the day; all else is drawn dashed. */
  readonly done: boolean;
}

export interface TimelineItems {
  /** In the order of time. */
  readonly items: readonly TimelineItem[];
  /** Acts that have no date to stand at. */
  readonly undated: readonly TimelineEntry[];
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

/** A statement without a time of its own has no place here and is not missed; an act without a date is. */
function isAct(entry: TimelineEntry): boolean {
  return entry.resource !== 'expectations' && entry.resource !== 'commitments';
}

function placeAll(snapshot: Snapshot): TimelineItems {
  const items: TimelineItem[] = [];
  const undated: TimelineEntry[] = [];
  for (const kind of TIMELINE_KINDS) {
    for (const entry of snapshot[kind]) {
      const { date, done } = placed(entry);
      if (date !== null) {
        items.push({ entry, date, done, first: dayNumber(date.earliest), last: dayNumber(date.latest) });
      } else if (isAct(entry)) {
        undated.push(entry);
      }
    }
  }
  items.sort((a, b) => compareEdtf(a.date, b.date) || (a.entry.id < b.entry.id ? -1 : 1));
  return { items, undated };
}

const placedOn = new WeakMap<Snapshot, TimelineItems>();

/** Everything that stands on the timeline on the day of the snapshot, in the order of time; worked out once a snapshot. */
export function timelineItems(snapshot: Snapshot): TimelineItems {
  const before = placedOn.get(snapshot);
  if (before !== undefined) return before;
  const made = placeAll(snapshot);
  placedOn.set(snapshot, made);
  return made;
}

/** The items that overlap the span, ends included. */
export function itemsWithin(
  items: readonly TimelineItem[],
  from: IsoDay | null,
  to: IsoDay | null,
): readonly TimelineItem[] {
  if (from === null && to === null) return items;
  const start = from === null ? Number.NEGATIVE_INFINITY : dayNumber(from);
  const end = to === null ? Number.POSITIVE_INFINITY : dayNumber(to);
  return items.filter((item) => item.last >= start && item.first <= end);
}

/** It had not happened, and its time had not run out on the day. */
export function isAhead({ date, done }: Pick<TimelineItem, 'date' | 'done'>, day: IsoDay): boolean {
  return !done && date.latest >= day;
}

/** The first day of a date; of one with an open beginning, its last. */
export function firstDay(date: EdtfDate): IsoDay {
  return date.earliest === DISTANT_PAST ? date.latest : date.earliest;
}
