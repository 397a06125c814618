/** A visit in the vocabulary of schema.org, for machines that read the page. */
import type { EdtfDate } from '../domain/edtf.ts';
import type { Known } from '../domain/knownOn.ts';
import type { VisitStatus } from '../domain/statusHistory.ts';
import type { Visit } from '../domain/visit.ts';

/** https://schema.org/EventStatusType; a visit that took place as planned is "scheduled" there, too. */
const EVENT_STATUS: Readonly<Record<VisitStatus, string>> = {
  announced: 'EventScheduled',
  completed: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
};

/** ISO 8601 of the first or last day as precisely as it is known: a month stays a month. */
function isoOf(date: EdtfDate, end: 'first' | 'last'): string | undefined {
  const part = end === 'first' ? date.parts[0] : date.parts.at(-1);
  if (!part || part.precision === 'decade' || part.precision === 'century') return undefined;
  return part.text.replace(/[?~%]$/, '');
}

/** Times for which it was planned before, other than the one that it has now. */
function previousDates(visit: Known<Visit>): readonly string[] {
  const current = isoOf(visit.date, 'first');
  const planned = visit.statusHistory.flatMap((step) =>
    step.plannedFor ? (isoOf(step.plannedFor, 'first') ?? []) : [],
  );
  return [...new Set(planned)].filter((date) => date !== current);
}

/** `Event` with its status and, where it was moved, the dates it had before (`previousStartDate`). */
export function visitJsonLd(visit: Known<Visit>, address: string): Readonly<Record<string, unknown>> {
  const previous = previousDates(visit);
  const rescheduled = previous.length > 0 && visit.status !== 'cancelled' && visit.status !== 'postponed';
  return {
    '@type': 'Event',
    name: visit.title,
    ...(visit.summary === '' ? {} : { description: visit.summary }),
    startDate: isoOf(visit.date, 'first'),
    endDate: isoOf(visit.date, 'last'),
    eventStatus: `https://schema.org/${rescheduled ? 'EventRescheduled' : EVENT_STATUS[visit.status]}`,
    ...(previous.length === 0 ? {} : { previousStartDate: previous.length === 1 ? previous[0] : previous }),
    ...(visit.place === null || visit.place.name === null
      ? {}
      : { location: { '@type': 'Place', name: visit.place.name } }),
    performer: visit.participants.flatMap(({ name, office }) =>
      name === null ? [] : [{ '@type': 'Person', name, ...(office === null ? {} : { jobTitle: office }) }],
    ),
    url: address,
  };
}
