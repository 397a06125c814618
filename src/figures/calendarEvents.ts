/**
 * Known entries as events of a calendar: visits and meetings, signatures and milestones on their days, expectations and
 * promises on the day by which they are due. {@link calendarPlace} says on which days an entry stands, and which entries
 * have none; those are counted, so that the reader can be told.
 *
 * The UID is the id of the entry and the name of the data package. It holds neither the as-of day, so that a file of a
 * later day replaces the events of an earlier one, nor the host, so that files from two addresses of the site do not double
 * them. The name keeps apart two packages that use the same id.
 */
import type { Snapshot } from '../domain/knownOn.ts';
import type { CalendarEvent, CalendarStatus } from '../export/iCalendar.ts';
import type { Words } from '../i18n/words.ts';
import { type CalendarPlace, calendarPlace } from './calendarPlace.ts';
import { calendarCategories, calendarDescription, calendarLocation, calendarSummary } from './calendarText.ts';
import type { TimelineEntry } from './timelineItems.ts';

/** What is to stand in a calendar; an item of the timeline will do. */
export interface CalendarItem {
  readonly entry: TimelineEntry;
}

export interface CalendarEvents {
  /** In the order of time. */
  readonly events: readonly CalendarEvent[];
  /** Items without a date, or with one too wide for a calendar. */
  readonly leftOut: number;
}

export interface CalendarMaking {
  readonly snapshot: Snapshot;
  readonly words: Words;
  /** The full address at which an entry is told. */
  readonly addressOf: (entry: TimelineEntry) => string;
}

/**
 * CONFIRMED: it took place, on just these days. A time that is due is confirmed once what it was for had come by then;
 * before, it only says what should come.
 */
function statusOf(entry: TimelineEntry, { stage, exact }: CalendarPlace): CalendarStatus {
  if (stage === 'called-off') return 'CANCELLED';
  const due = entry.resource === 'expectations' || entry.resource === 'commitments';
  const came = due ? entry.status === 'met' && !entry.late : stage === 'done';
  return came && exact ? 'CONFIRMED' : 'TENTATIVE';
}

function eventOf(entry: TimelineEntry, place: CalendarPlace, making: CalendarMaking): CalendarEvent {
  const { snapshot, words } = making;
  const url = making.addressOf(entry);
  return {
    uid: `${entry.id}@${snapshot.dataset.name}.dostyq`,
    first: place.first,
    last: place.last,
    summary: calendarSummary(entry, place, words),
    description: calendarDescription(entry, place, snapshot, url, words),
    location: calendarLocation(entry, snapshot, words),
    url,
    categories: calendarCategories(entry, snapshot, words),
    status: statusOf(entry, place),
  };
}

/** The items that have a place in a calendar, as known on the day of the snapshot. */
export function calendarEvents(items: readonly CalendarItem[], making: CalendarMaking): CalendarEvents {
  const events = items.flatMap(({ entry }): CalendarEvent[] => {
    const place = calendarPlace(entry, making.snapshot.isToday);
    return place === null ? [] : [eventOf(entry, place, making)];
  });
  const inOrder = events.toSorted((a, b) => {
    const [keyA, keyB] = [`${a.first} ${a.last} ${a.uid}`, `${b.first} ${b.last} ${b.uid}`];
    return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
  });
  return { events: inOrder, leftOut: items.length - events.length };
}
