/** What an event of a calendar says: the date before the title wherever the days alone would say too much. */
import type { IsoDay } from '../domain/day.ts';
import { type EdtfDate, type EdtfPart, parseEdtf } from '../domain/edtf.ts';
import type { Snapshot } from '../domain/knownOn.ts';
import { countryName } from '../i18n/countryName.ts';
import type { Words } from '../i18n/words.ts';
import { type CalendarPlace, isToTheDay } from './calendarPlace.ts';
import { entryKindText } from './entryKindText.ts';
import { outcomeOf } from './expectationOutcome.ts';
import { sourceIds } from './figure.ts';
import type { TimelineEntry } from './timelineItems.ts';

/** Something due, as an expectation or as a promise. */
type Due = 'expected' | 'due';

function dueOf(entry: TimelineEntry): Due {
  return entry.resource === 'expectations' ? 'expected' : 'due';
}

/** The month, year or decade whose end is meant; null where the time ends with a day, or is not sure. */
function endOf(date: EdtfDate): EdtfDate | null {
  const end: EdtfPart | null | undefined = date.parts.find((part) => part?.last === date.latest);
  if (!end || end.precision === 'day' || date.approximate || date.uncertain) return null;
  return parseEdtf(end.text);
}

function dueSummary(title: string, date: EdtfDate, due: Due, words: Words): string {
  const end = endOf(date);
  if (end !== null) return words.t(`calendar.${due}-end`, { date: words.date(end), title });
  const oneDay = date.earliest === date.latest && !date.approximate && !date.uncertain;
  return oneDay
    ? words.t(`calendar.${due}`, { title })
    : words.t(`calendar.${due}-date`, { date: words.date(date), title });
}

function actSummary({ resource, title }: TimelineEntry, stage: CalendarPlace['stage'], words: Words): string {
  if (stage === 'planned' || stage === 'called-off') return words.t(`calendar.act.${stage}`, { title });
  return resource === 'documents' ? words.t('calendar.act.signed', { title }) : title;
}

function capitalised(text: string, words: Words): string {
  return text.charAt(0).toLocaleUpperCase(words.locale) + text.slice(1);
}

/** "President Tokayev’s state visit to Pakistan", "March 2026: Call of …", "Due by the end of 2026: Consular facilitation". */
export function calendarSummary(entry: TimelineEntry, place: CalendarPlace, words: Words): string {
  const { stage, date, exact } = place;
  if (stage === 'due') return dueSummary(entry.title, date, dueOf(entry), words);
  const title = actSummary(entry, stage, words);
  return exact ? title : words.t('calendar.inexact', { date: capitalised(words.date(date), words), title });
}

/** The time as stated, with the words of its source where those are on record. */
function whenText(entry: TimelineEntry, { stage, date }: CalendarPlace, words: Words): string {
  const text = words.date(date);
  if (stage !== 'due') return words.t(`calendar.when.${stage}`, { date: text });
  if (entry.resource === 'expectations' && entry.horizonText !== null) {
    return entry.horizonText.includes(text)
      ? words.t('calendar.when.expected', { date: entry.horizonText })
      : words.t('calendar.when.expected-words', { text: entry.horizonText, date: text });
  }
  return words.t(`calendar.when.${dueOf(entry)}`, { date: text });
}

/** How sure the days of the event are. */
function surenessText({ stage, date, first, last }: CalendarPlace, words: Words): string {
  const doubts = [
    ...(date.approximate ? [words.t('calendar.sure.about')] : []),
    ...(date.uncertain ? [words.t('calendar.sure.uncertain')] : []),
  ];
  if (stage === 'due') {
    const oneDay = date.earliest === date.latest;
    return [...doubts, ...(oneDay ? [] : [words.t('calendar.sure.end')])].join(' ') || words.t('calendar.sure.day');
  }
  const open = !isToTheDay(date) && first !== last;
  return [...doubts, ...(open ? [words.t('calendar.sure.span')] : [])].join(' ') || words.t('calendar.sure.day');
}

function statusText(entry: TimelineEntry, day: IsoDay, words: Words): string {
  switch (entry.resource) {
    case 'visits':
    case 'documents':
      return words.t(`status.${entry.status}`);
    case 'milestones':
      return words.t(entry.upcoming ? 'upcoming' : 'status.completed');
    case 'expectations': {
      const outcome = words.t(`outcome.${outcomeOf(entry, day)}`);
      return entry.late ? words.t('timeline.late', { outcome }) : outcome;
    }
    case 'commitments': {
      const outcome = words.t(`commitment-status.${entry.status}`);
      return entry.late ? words.t('timeline.late', { outcome }) : outcome;
    }
  }
}

/** "confirmed, 9 sources", "reported, 2 sources, one origin". */
function evidenceText({ confidence, evidence, origins, reportedLater }: TimelineEntry, words: Words): string {
  const count = sourceIds(evidence).length;
  return [
    words.t(`confidence.${confidence}`),
    words.t('evidence.sources', { count }),
    ...(origins === 1 && count > 1 ? [words.t('evidence.one-origin')] : []),
    ...(reportedLater ? [words.t('evidence.reported-later')] : []),
  ].join(', ');
}

/** What is told of the entry, when and how surely it was, what had become of it, how well it is sourced, and where to read on. */
export function calendarDescription(
  entry: TimelineEntry,
  place: CalendarPlace,
  { day }: Snapshot,
  address: string,
  words: Words,
): string {
  return [
    ...(entry.summary === '' ? [] : [entry.summary, '']),
    `${whenText(entry, place, words)} ${surenessText(place, words)}`,
    words.t('calendar.status', { day: words.day(day), status: statusText(entry, day, words) }),
    words.t('calendar.evidence', { evidence: evidenceText(entry, words) }),
    address,
  ].join('\n');
}

/** Town and country as far as known; of a visit without a place, the country visited. */
export function calendarLocation(entry: TimelineEntry, { dataset }: Snapshot, words: Words): string | null {
  if (entry.resource !== 'visits' && entry.resource !== 'documents') return null;
  const place = entry.resource === 'visits' ? entry.place : entry.signedAt;
  const code = place?.country ?? (entry.resource === 'visits' ? entry.to : null);
  const country = code === null ? null : countryName(dataset.sides, code, words);
  const parts = [place?.name ?? null, country].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** What sort of entry it is, and its areas. */
export function calendarCategories(entry: TimelineEntry, { dataset }: Snapshot, words: Words): readonly string[] {
  return [entryKindText(entry, words), ...entry.areas.flatMap((id) => dataset.areaById.get(id)?.title ?? [])];
}
