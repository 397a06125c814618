/** The list of the timeline: what lay ahead, then the years, newest first. */
import { type IsoDay, yearOf } from '../domain/day.ts';
import { firstDay, isAhead, type TimelineItem } from './timelineItems.ts';

export interface YearGroup {
  /** Null for what still lay ahead on the day. */
  readonly year: number | null;
  readonly items: readonly TimelineItem[];
}

/** Items in the order of time become groups, newest first; an item counts in the year in which it begins. */
export function byYear(items: readonly TimelineItem[], day: IsoDay): readonly YearGroup[] {
  const years = new Map<number, TimelineItem[]>();
  const ahead: TimelineItem[] = [];
  for (const item of items.toReversed()) {
    if (isAhead(item, day)) {
      ahead.push(item);
      continue;
    }
    const year = yearOf(firstDay(item.date));
    const ofYear = years.get(year);
    if (ofYear) ofYear.push(item);
    else years.set(year, [item]);
  }
  const past = [...years].sort(([a], [b]) => b - a).map(([year, ofYear]) => ({ year, items: ofYear }));
  return ahead.length === 0 ? past : [{ year: null, items: ahead }, ...past];
}
