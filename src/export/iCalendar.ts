/**
 * Events as an iCalendar file (RFC 5545; NAME by RFC 7986). Without METHOD: the file is there to be kept, it is no
 * invitation that anybody is to answer.
 */
import { addDays, type IsoDay } from '../domain/day.ts';

export type CalendarStatus = 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';

/** Something that takes up whole days. */
export interface CalendarEvent {
  /** The same in every file, so that a calendar replaces what it has instead of adding to it. */
  readonly uid: string;
  readonly first: IsoDay;
  /** The last day that belongs to it. */
  readonly last: IsoDay;
  readonly summary: string;
  /** May hold line ends. */
  readonly description: string;
  readonly location: string | null;
  readonly url: string;
  readonly categories: readonly string[];
  readonly status: CalendarStatus;
}

export interface Calendar {
  readonly name: string;
  /** The day of which the file tells what was known. */
  readonly asOf: IsoDay;
}

const PRODUCT = '-//Dostyq//Dostyq//EN';
const OCTETS_PER_LINE = 75;

/** A value of type TEXT (3.3.11). Control characters other than the tab have no place in it. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, (char) => `\\${char}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

function octetsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A content line in pieces of 75 octets at most (3.1), each but the first after a space; no character is cut in two. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const more = octetsOf(char);
    if (octets + more > OCTETS_PER_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += more;
  }
  return `${folded}\r\n`;
}

function dateValue(day: IsoDay): string {
  return day.replaceAll('-', '');
}

function eventLines(event: CalendarEvent, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateValue(event.first)}`,
    // The end of an event does not belong to it (3.6.1).
    `DTEND;VALUE=DATE:${dateValue(addDays(event.last, 1))}`,
    `SUMMARY:${escapeText(event.summary)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    ...(event.location === null ? [] : [`LOCATION:${escapeText(event.location)}`]),
    `URL:${event.url}`,
    ...(event.categories.length === 0 ? [] : [`CATEGORIES:${event.categories.map(escapeText).join(',')}`]),
    `STATUS:${event.status}`,
    // It takes nobody's time: the reader stays free on these days.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * The file, every line ended by CRLF. There has to be an event: a calendar without any is not valid (3.6).
 *
 * DTSTAMP is when the information was last revised. That is the as-of day, never the moment of saving: the same data give
 * the same file, and where a calendar is given two, what was known later replaces what was known earlier.
 */
export function iCalendar(events: readonly CalendarEvent[], { name, asOf }: Calendar): string {
  const stamp = `${dateValue(asOf)}T000000Z`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    `NAME:${escapeText(name)}`,
    // What calendars read before RFC 7986 gave the name a property.
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
    .map(foldLine)
    .join('');
}
