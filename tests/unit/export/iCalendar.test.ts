import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, iCalendar } from '../../../src/export/iCalendar.ts';

const CALENDAR = { name: 'A calendar', asOf: '2026-11-23' };

function anEvent(more: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: 'visit-1@a-package.dostyq',
    first: '2026-02-03',
    last: '2026-02-04',
    summary: 'A visit',
    description: 'What happened.',
    location: null,
    url: 'https://example.org/visits/visit-1',
    categories: [],
    status: 'CONFIRMED',
    ...more,
  };
}

/** The first event as a reader that is not ours understands it. */
function readBack(text: string): ICAL.Component {
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  if (event === null) throw new Error('There is no event in the file');
  return event;
}

describe('iCalendar', () => {
  it('is, for a plain event, these lines and no others, each ended by CRLF', () => {
    expect(iCalendar([anEvent({ location: 'Islamabad', categories: ['Visit', 'Trade'] })], CALENDAR)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Dostyq//Dostyq//EN',
        'NAME:A calendar',
        'X-WR-CALNAME:A calendar',
        'BEGIN:VEVENT',
        'UID:visit-1@a-package.dostyq',
        'DTSTAMP:20261123T000000Z',
        'DTSTART;VALUE=DATE:20260203',
        'DTEND;VALUE=DATE:20260205',
        'SUMMARY:A visit',
        'DESCRIPTION:What happened.',
        'LOCATION:Islamabad',
        'URL:https://example.org/visits/visit-1',
        'CATEGORIES:Visit,Trade',
        'STATUS:CONFIRMED',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('is read back with each of its values', () => {
    const event = readBack(
      iCalendar([anEvent({ location: 'Islamabad, Pakistan', categories: ['Visit', 'Trade; transit'] })], CALENDAR),
    );
    const { uid, summary, description, location, startDate, endDate } = new ICAL.Event(event);
    expect({ uid, summary, description, location }).toEqual({
      uid: 'visit-1@a-package.dostyq',
      summary: 'A visit',
      description: 'What happened.',
      location: 'Islamabad, Pakistan',
    });
    expect([startDate.isDate, startDate.toString(), endDate.isDate, endDate.toString()]).toEqual([
      true,
      '2026-02-03',
      true,
      '2026-02-05',
    ]);
    expect(event.getFirstProperty('categories')?.getValues()).toEqual(['Visit', 'Trade; transit']);
    expect(event.getFirstPropertyValue('url')).toBe('https://example.org/visits/visit-1');
    expect(event.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(event.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-23T00:00:00Z');
  });

  it('ends an event on the day after its last, over the ends of months and leap years', () => {
    const endOf = (last: string) =>
      new ICAL.Event(readBack(iCalendar([anEvent({ last })], CALENDAR))).endDate.toString();
    expect(endOf('2026-02-28')).toBe('2026-03-01');
    expect(endOf('2028-02-28')).toBe('2028-02-29');
    expect(endOf('2026-12-31')).toBe('2027-01-01');
  });

  it('escapes what the format uses itself', () => {
    const text = iCalendar([anEvent({ summary: 'A, b; c \\ d: "e"\nf\r\ng' })], CALENDAR);
    expect(text).toContain('\r\nSUMMARY:A\\, b\\; c \\\\ d: "e"\\nf\\ng\r\n');
    expect(readBack(text).getFirstPropertyValue('summary')).toBe('A, b; c \\ d: "e"\nf\ng');
  });

  it('lets no text begin a line of its own or hold control characters', () => {
    const text = iCalendar([anEvent({ summary: 'a\u0000b\u0007\rEND:VEVENT' })], CALENDAR);
    expect(text).toContain('\r\nSUMMARY:ab\\nEND:VEVENT\r\n');
  });

  it('escapes a comma within a category, but not the one between two', () => {
    expect(iCalendar([anEvent({ categories: ['Tourism, visas', 'Visit'] })], CALENDAR)).toContain(
      '\r\nCATEGORIES:Tourism\\, visas,Visit\r\n',
    );
  });

  it('folds at 75 octets, the first line and those after it', () => {
    // "SUMMARY:" is 8 octets, so 67 fit; a further line has 74 after its space.
    const fits = iCalendar([anEvent({ summary: 'x'.repeat(67) })], CALENDAR);
    expect(fits).toContain(`\r\nSUMMARY:${'x'.repeat(67)}\r\nDESCRIPTION`);
    const long = iCalendar([anEvent({ summary: 'x'.repeat(67 + 74 + 1) })], CALENDAR);
    expect(long).toContain(`\r\nSUMMARY:${'x'.repeat(67)}\r\n ${'x'.repeat(74)}\r\n x\r\nDESCRIPTION`);
  });

  it.each([
    ['Kazakh', 'Қазақстан Республикасының Президенті Қасым-Жомарт Тоқаевтың Пәкістанға мемлекеттік сапары'],
    ['Urdu', 'قازقستان کے صدر قاسم جومارت توقایف کا پاکستان کا سرکاری دورہ، اسلام آباد، تین اور چار فروری'],
    ['four octets', '😀'.repeat(60)],
  ])('counts octets, not letters, and cuts no character: %s', (_, summary) => {
    const text = iCalendar([anEvent({ summary })], CALENDAR);
    const lines = text.split('\r\n');
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      // Half a character would be written as the replacement character.
      expect(new TextDecoder().decode(new TextEncoder().encode(line))).toBe(line);
    }
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(0);
    expect(readBack(text).getFirstPropertyValue('summary')).toBe(summary);
  });

  it('gives back any text whatever', () => {
    const char = fc.constantFrom('a', ' ', ',', ';', ':', '\\', '"', '\n', 'n', 'ш', 'ش', '😀', '\t');
    const field = fc.string({ unit: char, minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(field, field, (summary, description) => {
        const text = iCalendar([anEvent({ summary, description })], CALENDAR);
        expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
        const event = readBack(text);
        expect(event.getFirstPropertyValue('summary')).toBe(summary);
        expect(event.getFirstPropertyValue('description')).toBe(description);
      }),
    );
  });

  it('names the calendar for old readers and new ones', () => {
    const text = iCalendar([anEvent()], { ...CALENDAR, name: 'Visits, 1992–2026' });
    const calendar = new ICAL.Component(ICAL.parse(text));
    // ical.js does not know the type of either, and leaves the escaped comma as it is.
    expect(calendar.getFirstPropertyValue('name')).toBe('Visits\\, 1992–2026');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Visits\\, 1992–2026');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('method')).toBeNull();
  });
});
