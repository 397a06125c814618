/** What happened when: the items in their lanes, the stretch that is shown, and how dense the record is around it. */
import type { AreaGroup } from '../../domain/area.ts';
import { dayNumber, type IsoDay, yearOf } from '../../domain/day.ts';
import type { Snapshot } from '../../domain/knownOn.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import type { FigureAbsence } from '../figure.ts';
import { isFiltered } from '../filterEntries.ts';
import { filterTimeline } from '../timelineFilter.ts';
import { firstDay, isAhead, itemsWithin, TIMELINE_KINDS, type TimelineItem } from '../timelineItems.ts';
import { groupOf, type ItemsOfLane, type LanesBy, laneItems, lanesBy } from '../timelineLanes.ts';
import { type ShownPeriod, shownPeriod, timelineExtent } from '../timelinePeriod.ts';
import { ranked } from './consequence.ts';

export interface MonthWeight {
  /** Months since year 0: year × 12 + month − 1. */
  readonly month: number;
  /** Items that begin in the month and do not lie ahead. */
  readonly past: number;
  /** Items that had not happened and whose time had not run out on the day. */
  readonly ahead: number;
}

export interface TimelineRow extends TimelineItem {
  readonly group: AreaGroup | null;
}

export interface BusyMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly count: number;
}

export interface TimelineModel {
  readonly day: IsoDay;
  readonly lanesBy: LanesBy;
  /** The stretch that is shown; null without any item. */
  readonly period: ShownPeriod | null;
  /** All that can be shown; null without any item. */
  readonly extent: { readonly from: IsoDay; readonly to: IsoDay } | null;
  /** The months with items, in their order. */
  readonly months: readonly MonthWeight[];
  /** Every item that meets the filters, in the order of time, by lane. */
  readonly lanes: readonly ItemsOfLane[];
  /** The weight of an item among all: the smaller, the sooner it is named. */
  readonly rank: ReadonlyMap<TimelineItem, number>;
  /** The group of areas of an item, which gives its colour. */
  groupOf(item: TimelineItem): AreaGroup | null;
  /** Everything in the stretch shown, in the order of time. */
  readonly rows: readonly TimelineRow[];
  /** Rows that had not happened, as far as was known. */
  readonly expected: number;
  /** All items that meet the filters, shown or not. */
  readonly total: number;
  /** The busiest months of the stretch that stand out, at most two, the busiest first. */
  readonly busiest: readonly BusyMonth[];
  /** The last day on which something is known to have happened, if that is long before the day shown. */
  readonly silentSince: IsoDay | null;
  readonly filtered: boolean;
  readonly firstKnown: IsoDay | null;
}

/** Days without an entry that are worth a word. */
const SILENCE = 90;

function monthWeights(items: readonly TimelineItem[], day: IsoDay): readonly MonthWeight[] {
  const weights = new Map<number, { past: number; ahead: number }>();
  for (const item of items) {
    const first = firstDay(item.date);
    const month = yearOf(first) * 12 + Number(first.slice(5, 7)) - 1;
    const weight = weights.get(month) ?? { past: 0, ahead: 0 };
    weight[isAhead(item, day) ? 'ahead' : 'past'] += 1;
    weights.set(month, weight);
  }
  return [...weights].sort(([a], [b]) => a - b).map(([month, weight]) => ({ month, ...weight }));
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
  const { items } = filterTimeline(snapshot, view);
  const period = shownPeriod(items, view, day);
  const within = period === null ? [] : itemsWithin(items, period.from, period.to);
  const lastHappened = items.findLast((item) => item.done && firstDay(item.date) <= day);
  const lastDay = lastHappened === undefined ? null : firstDay(lastHappened.date);
  const group = (item: TimelineItem) => groupOf(item.entry, snapshot, view);
  return {
    day,
    lanesBy: lanesBy(view),
    period,
    extent: timelineExtent(items, view, day),
    months: monthWeights(items, day),
    lanes: items.length === 0 ? [] : laneItems(items, snapshot, view),
    rank: ranked(snapshot),
    groupOf: group,
    rows: within.map((item) => ({ ...item, group: group(item) })),
    expected: within.filter((item) => !item.done).length,
    total: items.length,
    busiest: period === null ? [] : busiestMonths(within, period),
    // What filters leave out is no silence.
    silentSince:
      !isFiltered(view) && lastDay !== null && dayNumber(day) - dayNumber(lastDay) > SILENCE ? lastDay : null,
    filtered: isFiltered(view),
    firstKnown: firstKnownOf(snapshot),
  };
}

function firstKnownOf({ dataset }: Snapshot): IsoDay | null {
  let first: IsoDay | null = null;
  for (const kind of TIMELINE_KINDS) {
    for (const { id } of dataset[kind]) {
      const since = dataset.knownSince.get(id);
      if (since !== undefined && (first === null || since < first)) first = since;
    }
  }
  return first;
}

export function absenceOfTimeline(model: TimelineModel): FigureAbsence | null {
  if (model.total > 0) return null;
  return model.filtered ? { reason: 'filtered' } : { reason: 'not-yet-known', firstKnown: model.firstKnown };
}
