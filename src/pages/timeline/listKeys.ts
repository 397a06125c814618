/** To which entry a key goes in the list of the timeline. */
import { yearOf } from '../../domain/day.ts';
import { firstDay, type TimelineItem } from '../../figures/timelineItems.ts';

const PAGE = 10;

/** The place to which a key moves from `index` in a list of `count`; null for keys that move nowhere. */
export function movedTo(key: string, index: number, count: number): number | null {
  const at = (place: number) => Math.min(count - 1, Math.max(0, place));
  switch (key) {
    case 'ArrowDown':
      return at(index + 1);
    case 'ArrowUp':
      return at(index - 1);
    case 'PageDown':
      return at(index + PAGE);
    case 'PageUp':
      return at(index - PAGE);
    case 'Home':
      return at(0);
    case 'End':
      return at(count - 1);
    default:
      return null;
  }
}

/** The first entry, in the order of the list, of a year that begins with these figures; the year whole before its beginning. */
export function placeOfYear(items: readonly TimelineItem[], typed: string): number | null {
  const place = items.findIndex(({ date }) => String(yearOf(firstDay(date))).startsWith(typed));
  return place === -1 ? null : place;
}
