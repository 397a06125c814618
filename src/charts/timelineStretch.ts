/** The stretch of time that a drawing shows, in day numbers, so that it can move by less than a day while it is dragged. */
import { dayFromNumber, dayNumber, type IsoDay } from '../domain/day.ts';

/** From the beginning of a day to the end of another: `to` is the beginning of the day after the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The narrowest stretch. */
const ONE_DAY = 1;

export function stretchOf(period: { readonly from: IsoDay; readonly to: IsoDay }): Stretch {
  return { from: dayNumber(period.from), to: dayNumber(period.to) + 1 };
}

/** The whole days nearest to a stretch, first and last. */
export function daysOf(stretch: Stretch): { readonly from: IsoDay; readonly to: IsoDay } {
  const from = Math.round(stretch.from);
  const to = Math.max(from, Math.round(stretch.to) - 1);
  return { from: dayFromNumber(from), to: dayFromNumber(to) };
}

/** Moved so that it lies within the extent, shortened where it is longer. */
export function within(stretch: Stretch, extent: Stretch): Stretch {
  const length = Math.min(stretch.to - stretch.from, extent.to - extent.from);
  const from = Math.min(Math.max(stretch.from, extent.from), extent.to - length);
  return { from, to: from + length };
}

export function moved(stretch: Stretch, days: number, extent: Stretch): Stretch {
  return within({ from: stretch.from + days, to: stretch.to + days }, extent);
}

/** Longer by the factor (shorter below 1), so that the point at `share` of its length stays where it is. */
export function zoomed(stretch: Stretch, factor: number, extent: Stretch, share = 0.5): Stretch {
  const length = stretch.to - stretch.from;
  const next = Math.min(Math.max(length * factor, ONE_DAY), extent.to - extent.from);
  const from = stretch.from + (length - next) * share;
  return within({ from, to: from + next }, extent);
}

/** The stretch, if it shows the days from `first` to `last`, or one of the same length that does. */
export function showing(stretch: Stretch, first: number, last: number, extent: Stretch): Stretch {
  if (last >= stretch.from && first < stretch.to) return stretch;
  const length = stretch.to - stretch.from;
  const middle = (first + last + 1) / 2;
  return within({ from: middle - length / 2, to: middle + length / 2 }, extent);
}

/** The stretch that holds a span of days with some room around it. */
export function around(first: number, last: number, extent: Stretch): Stretch {
  const room = Math.max(0.5, (last + 1 - first) * 0.15);
  return within({ from: first - room, to: last + 1 + room }, extent);
}

/** What a key makes of a stretch: arrows move it by `step` days, page keys by its own length; null for a key that does nothing. */
export function steppedByKey(key: string, stretch: Stretch, step: number, extent: Stretch): Stretch | null {
  const length = stretch.to - stretch.from;
  switch (key) {
    case 'ArrowLeft':
      return moved(stretch, -step, extent);
    case 'ArrowRight':
      return moved(stretch, step, extent);
    case 'PageUp':
      return moved(stretch, -length, extent);
    case 'PageDown':
      return moved(stretch, length, extent);
    case 'Home':
      return within({ from: extent.from, to: extent.from + length }, extent);
    case 'End':
      return within({ from: extent.to - length, to: extent.to }, extent);
    case '+':
    case '=':
      return zoomed(stretch, 0.5, extent);
    case '-':
      return zoomed(stretch, 2, extent);
    case '0':
      return extent;
    default:
      return null;
  }
}
