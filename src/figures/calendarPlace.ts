/**
 * The days on which an entry stands in a calendar. A calendar knows only days, so a date that is not one must not be made
 * to look like one:
 *
 * - A day, or days from one to another, are those days.
 * - A date that leaves the day open within a month (a month, one of several days, a day that is about or uncertain)
 *   covers every day that it names and is not `exact`.
 * - A wider or open date, and "about" a month, which may be the one before or after, has no place.
 * - What is due stands on the last day that its time allows, however wide that is: a deadline is an end.
 */
import { DISTANT_FUTURE, daysBetween, type IsoDay } from '../domain/day.ts';
import type { Document } from '../domain/document.ts';
import type { EdtfDate } from '../domain/edtf.ts';
import type { Known } from '../domain/knownOn.ts';
import { lastStep } from '../domain/statusHistory.ts';
import type { Visit } from '../domain/visit.ts';
import type { TimelineEntry } from './timelineItems.ts';

/** `due`: a time for which something was expected or promised; the others are acts. */
export type CalendarStage = 'done' | 'planned' | 'called-off' | 'due';

export interface CalendarPlace {
  readonly stage: CalendarStage;
  /** The date as it is told. */
  readonly date: EdtfDate;
  readonly first: IsoDay;
  /** The last day that belongs to it. */
  readonly last: IsoDay;
  /** These days, and no others, are meant. */
  readonly exact: boolean;
}

/** From the first to the last of 31 days. */
const DAYS_TO_END_OF_MONTH = 30;

/** The date names days and no longer spans. */
export function isToTheDay(date: EdtfDate): boolean {
  return date.shape !== 'one-of' && date.parts.every((part) => part?.precision === 'day');
}

function onItsDays(stage: CalendarStage, date: EdtfDate | null): CalendarPlace | null {
  if (date === null) return null;
  const { earliest: first, latest: last } = date;
  const toTheDay = isToTheDay(date);
  const exact = toTheDay && !date.approximate && !date.uncertain;
  if (!exact && daysBetween(first, last) > DAYS_TO_END_OF_MONTH) return null;
  const aboutLonger = date.approximate && date.parts.some((part) => part?.precision !== 'day');
  return aboutLonger ? null : { stage, date, first, last, exact };
}

function onItsLastDay(date: EdtfDate | null): CalendarPlace | null {
  if (date === null || date.latest === DISTANT_FUTURE) return null;
  const exact = date.shape !== 'one-of' && !date.approximate && !date.uncertain;
  return { stage: 'due', date, first: date.latest, last: date.latest, exact };
}

/** The time last planned for. */
function lastPlan({ statusHistory }: Known<Visit> | Known<Document>): EdtfDate | null {
  return statusHistory.findLast(({ plannedFor }) => plannedFor !== undefined)?.plannedFor ?? null;
}

function placeOfVisit(visit: Known<Visit>, isToday: boolean): CalendarPlace | null {
  // On an earlier day, the date of a visit of which no time was known is that of its announcement.
  const ownDate = isToday ? visit.date : null;
  switch (visit.status) {
    case 'completed':
      return onItsDays(visit.upcoming ? 'planned' : 'done', visit.date);
    case 'announced':
      return onItsDays('planned', lastStep(visit.statusHistory)?.plannedFor ?? ownDate);
    case 'postponed':
      // Until a new time is named, there is none.
      return onItsDays('planned', lastStep(visit.statusHistory)?.plannedFor ?? null);
    case 'cancelled':
      return onItsDays('called-off', lastPlan(visit) ?? ownDate);
  }
}

/** By its signature: the day of an announcement is not one on which the document came about. */
function placeOfDocument(document: Known<Document>): CalendarPlace | null {
  if (document.signed !== null) return onItsDays('done', document.signed);
  if (document.status === 'lapsed') return onItsDays('called-off', lastPlan(document));
  return onItsDays('planned', lastStep(document.statusHistory)?.plannedFor ?? null);
}

/** Where the entry stands, as known on the day; null where it has no place. `isToday`: that of the snapshot. */
export function calendarPlace(entry: TimelineEntry, isToday: boolean): CalendarPlace | null {
  switch (entry.resource) {
    case 'visits':
      return placeOfVisit(entry, isToday);
    case 'documents':
      return placeOfDocument(entry);
    case 'milestones':
      return onItsDays(entry.upcoming ? 'planned' : 'done', entry.date);
    case 'expectations':
      return onItsLastDay(entry.horizon);
    case 'commitments':
      return onItsLastDay(entry.deadline);
  }
}
