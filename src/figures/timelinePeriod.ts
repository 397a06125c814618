/** Which stretch of time the timeline shows: the reader's, or one that is worth looking at on the day. */
import { DISTANT_FUTURE, daysBetween, daysInMonth, type IsoDay, toIsoDay, yearOf } from '../domain/day.ts';
import { periodOf, type ViewState, zoomOf } from '../viewState/viewState.ts';
import { firstDay, itemsWithin, type TimelineItem } from './timelineItems.ts';

export interface ShownPeriod {
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** True when the reader chose it; false for the default of the day. */
  readonly chosen: boolean;
}

const MONTHS_SHOWN = 13;
const MONTHS_AFTER = 2;
/** Items in one month that make it a busy one. */
const BUSY = 2;
/** A busy month further back than this says nothing about the end of the record. */
const MONTHS_TO_BUSY = 12;
/** With fewer items, the period reaches further back. */
const FEWEST_ITEMS = 8;

/** Months since year 0, so that they can be counted. */
function monthNumber(day: IsoDay): number {
  return yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthStart(month: number): IsoDay {
  return toIsoDay(Math.floor(month / 12), (month % 12) + 1, 1);
}

function monthEnd(month: number): IsoDay {
  const [year, number] = [Math.floor(month / 12), (month % 12) + 1];
  return toIsoDay(year, number, daysInMonth(year, number));
}

/** The last month in which more than one thing happened, unless the record goes on for more than a year after it. */
function endMonth(items: readonly TimelineItem[], day: IsoDay): number | null {
  const happened = items.filter((item) => item.done && firstDay(item.date) <= day);
  const precise = happened.filter((item) => daysBetween(firstDay(item.date), item.date.latest) <= 31);
  const counts = new Map<number, number>();
  for (const item of precise.length > 0 ? precise : happened) {
    const month = monthNumber(firstDay(item.date));
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  const last = Math.max(...counts.keys());
  const busy = [...counts].filter(([month, count]) => count >= BUSY && last - month <= MONTHS_TO_BUSY);
  return busy.length === 0 ? last : Math.max(...busy.map(([month]) => month));
}

/**
 * Thirteen months that end two months after the last busy one before the day, so that what came of it and what lay ahead
 * are seen, too. Where the record is thin, the period begins years earlier. Null without items.
 */
function defaultPeriod(items: readonly TimelineItem[], day: IsoDay): Omit<ShownPeriod, 'chosen'> | null {
  const first = items[0];
  if (!first) return null;
  const last = (endMonth(items, day) ?? monthNumber(firstDay(first.date))) + MONTHS_AFTER;
  const to = monthEnd(last);
  const earliest = monthNumber(firstDay(first.date));
  let start = last - MONTHS_SHOWN + 1;
  while (start > earliest && itemsWithin(items, monthStart(start), to).length < FEWEST_ITEMS) start -= 12;
  return { from: monthStart(start), to };
}

/** The bounds that the reader chose; the wrong way round they can only mean the span between them. */
export function orderedPeriod(view: ViewState): { readonly from: IsoDay | null; readonly to: IsoDay | null } {
  const { from, to } = periodOf(view);
  if (from === null || to === null || from <= to) return { from, to };
  const turned = periodOf({ ...view, from: view.to, to: view.from });
  return { from: turned.from, to: turned.to };
}

/** All that can be shown: the chosen period, or from the first item to the last and to the day, in whole months. Null without items. */
export function timelineExtent(
  items: readonly TimelineItem[],
  view: ViewState,
  day: IsoDay,
): { readonly from: IsoDay; readonly to: IsoDay } | null {
  const chosen = orderedPeriod(view);
  const first = items[0];
  if (!first && chosen.from === null && chosen.to === null) return null;
  const last = items.reduce<IsoDay>((latest, { date }) => {
    const end = date.latest === DISTANT_FUTURE ? firstDay(date) : date.latest;
    return end > latest ? end : latest;
  }, day);
  const from = chosen.from ?? (first ? monthStart(monthNumber(firstDay(first.date))) : (chosen.to ?? day));
  const to = chosen.to ?? monthEnd(monthNumber(last));
  return from <= to ? { from, to } : { from: to, to: from };
}

/** The stretch shown: the one zoomed to, else the chosen period, else one that is worth looking at. Null without items. */
export function shownPeriod(items: readonly TimelineItem[], view: ViewState, day: IsoDay): ShownPeriod | null {
  const extent = timelineExtent(items, view, day);
  if (extent === null) return null;
  const zoom = zoomOf(view);
  if (zoom !== null && zoom.from <= extent.to && zoom.to >= extent.from) {
    const from = zoom.from < extent.from ? extent.from : zoom.from;
    return { from, to: zoom.to > extent.to ? extent.to : zoom.to, chosen: true };
  }
  const chosen = orderedPeriod(view);
  if (chosen.from !== null || chosen.to !== null) return { ...extent, chosen: true };
  const period = defaultPeriod(items, day);
  return period === null ? null : { ...period, chosen: false };
}
