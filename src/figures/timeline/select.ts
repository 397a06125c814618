/** What happened when, in which group of areas: the marks of the period shown, and the weight of every year around it. */
import { AREA_GROUPS, type AreaGroup } from '../../domain/area.ts';
import { dayNumber, type IsoDay, yearOf } from '../../domain/day.ts';
import type { Snapshot } from '../../domain/knownOn.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import type { FigureAbsence } from '../figure.ts';
import { isFiltered } from '../filterEntries.ts';
import {
  firstDay,
  isAhead,
  itemsWithin,
  laneOf,
  TIMELINE_KINDS,
  type TimelineItem,
  timelineItems,
} from '../timelineItems.ts';
import { type ShownPeriod, shownPeriod } from '../timelinePeriod.ts';
import { compareConsequence, tierOf } from './consequence.ts';

export interface YearWeight {
  readonly year: number;
  /** Items that begin in the year and do not lie ahead. */
  readonly past: number;
  /** Items that had not happened and whose time had not run out on the day. */
  readonly ahead: number;
}

export interface TimelineRow extends TimelineItem {
  readonly group: AreaGroup | null;
  /** Among the marks of the drawing. */
  readonly drawn: boolean;
}

export interface TimelineLane {
  readonly group: AreaGroup;
  /** Items of the period in this lane. */
  readonly count: number;
  /** Those drawn, in the order of time. */
  readonly marks: readonly TimelineItem[];
}

export interface BusyMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly count: number;
}

export interface TimelineModel {
  readonly day: IsoDay;
  /** Null without any item. */
  readonly period: ShownPeriod | null;
  /** Every year from the first item to the last, those without items included. */
  readonly years: readonly YearWeight[];
  readonly lanes: readonly TimelineLane[];
  /** Everything in the period, in the order of time. */
  readonly rows: readonly TimelineRow[];
  readonly drawn: number;
  /** Rows that had not happened, as far as was known. */
  readonly expected: number;
  /** All items, in the period or not. */
  readonly total: number;
  /** The busiest months of the period that stand out, at most two, the busiest first. */
  readonly busiest: readonly BusyMonth[];
  /** The last day on which something is known to have happened, if that is long before the day shown. */
  readonly silentSince: IsoDay | null;
  readonly filtered: boolean;
  readonly firstKnown: IsoDay | null;
}

const MOST_IN_LANE = 5;
const MOST_IN_STRETCH = 2;
const STRETCHES = 13;
/** Days without an entry that are worth a word. */
const SILENCE = 90;

/** The weightiest items of a lane, but never more than two from one stretch of the period: a burst must not hide the rest. */
function chosenMarks(items: readonly TimelineItem[], period: ShownPeriod, day: IsoDay): readonly TimelineItem[] {
  const start = dayNumber(period.from);
  const length = (dayNumber(period.to) - start + 1) / STRETCHES;
  const inStretch = new Map<number, number>();
  const chosen: TimelineItem[] = [];
  for (const item of [...items].sort(compareConsequence(day))) {
    if (chosen.length === MOST_IN_LANE) break;
    if (tierOf(item, day) === null) continue;
    const stretch = Math.max(0, Math.floor((dayNumber(firstDay(item.date)) - start) / length));
    const before = inStretch.get(stretch) ?? 0;
    if (before === MOST_IN_STRETCH) continue;
    inStretch.set(stretch, before + 1);
    chosen.push(item);
  }
  return items.filter((item) => chosen.includes(item));
}

function yearWeights(items: readonly TimelineItem[], day: IsoDay): readonly YearWeight[] {
  const years = items.map((item) => yearOf(firstDay(item.date)));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const inYear = items.filter((item) => yearOf(firstDay(item.date)) === year);
    const ahead = inYear.filter((item) => isAhead(item, day)).length;
    return { year, past: inYear.length - ahead, ahead };
  });
}

/** Months with at least a quarter of the happenings of the busiest one, two at most; none where every month has one. */
function busiestMonths(items: readonly TimelineItem[], period: ShownPeriod): readonly BusyMonth[] {
  const counts = new Map<string, number>();
  for (const { date, done } of items) {
    const month = firstDay(date).slice(0, 7);
    // What spans months belongs to none of them.
    if (!done || date.latest.slice(0, 7) !== month || firstDay(date) < period.from) continue;
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const sorted = [...counts]
    .map(([month, count]) => ({ month, count }))
    .sort((a, b) => b.count - a.count || (a.month < b.month ? -1 : 1));
  const [first] = sorted;
  if (!first || period.from.slice(0, 7) === period.to.slice(0, 7)) return [];
  const most = first.count;
  return most < 2 ? [] : sorted.filter(({ count }) => count * 4 >= most).slice(0, 2);
}

export function selectTimeline(snapshot: Snapshot, view: ViewState): TimelineModel {
  const { day } = snapshot;
  const { items } = timelineItems(snapshot, view);
  const period = shownPeriod(items, view, day);
  const within = period === null ? [] : itemsWithin(items, period.from, period.to);
  const inLane = new Map<AreaGroup | null, TimelineItem[]>();
  for (const item of within) {
    const group = laneOf(item.entry, snapshot, view);
    inLane.set(group, [...(inLane.get(group) ?? []), item]);
  }
  const chosenAreas = snapshot.dataset.areas.filter(
    (area) => view.area.includes(area.id) || view.area.includes(area.group),
  );
  const groups = AREA_GROUPS.filter(
    (group) => chosenAreas.length === 0 || chosenAreas.some((area) => area.group === group),
  );
  const lanes = groups.map((group): TimelineLane => {
    const ofGroup = inLane.get(group) ?? [];
    const marks = period === null ? [] : chosenMarks(ofGroup, period, day);
    return { group, count: ofGroup.length, marks };
  });
  const drawn = new Set(lanes.flatMap((lane) => lane.marks));
  const happened = items.filter((item) => item.done && firstDay(item.date) <= day).map((item) => firstDay(item.date));
  const lastHappened = happened[happened.length - 1] ?? null;
  const firsts = TIMELINE_KINDS.flatMap((kind) =>
    snapshot.dataset[kind].flatMap((entry) => snapshot.dataset.knownSince.get(entry.id) ?? []),
  ).sort();
  return {
    day,
    period,
    years: yearWeights(items, day),
    lanes,
    rows: within.map((item) => ({ ...item, group: laneOf(item.entry, snapshot, view), drawn: drawn.has(item) })),
    drawn: drawn.size,
    expected: within.filter((item) => !item.done).length,
    total: items.length,
    busiest: period === null ? [] : busiestMonths(within, period),
    silentSince: lastHappened !== null && dayNumber(day) - dayNumber(lastHappened) > SILENCE ? lastHappened : null,
    filtered: isFiltered(view),
    firstKnown: firsts[0] ?? null,
  };
}

export function absenceOfTimeline(model: TimelineModel): FigureAbsence | null {
  if (model.rows.length > 0) return null;
  return model.filtered ? { reason: 'filtered' } : { reason: 'not-yet-known', firstKnown: model.firstKnown };
}
