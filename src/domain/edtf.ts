/**
 * Dates of uncertain precision: the part of EDTF (ISO 8601-2:2019, https://www.loc.gov/standards/datetime/) that
 * sourced chronologies need. Level 0 dates and intervals; level 1 qualification (`?`, `~`, `%` at the end), unspecified
 * digits (`199X`, `19XX`) and open or unknown ends; of level 2 the set "one of" (`[2025-09-08,2025-09-09]`).
 *
 * A parser of our own, because the reference implementation weighs 13 kB gzipped and answers in JavaScript dates, while
 * all that we ask is: which days may this be, and is it before, after or overlapping?
 */
import { DISTANT_FUTURE, DISTANT_PAST, daysInMonth, earlierDay, type IsoDay, isIsoDay, toIsoDay } from './day.ts';

export type EdtfPrecision = 'day' | 'month' | 'year' | 'decade' | 'century';

/** One end of an interval, or a whole simple date: the span of days that it may mean. */
export interface EdtfPart {
  readonly text: string;
  readonly precision: EdtfPrecision;
  /** `~` or `%`: near this date. */
  readonly approximate: boolean;
  /** `?` or `%`: the source or its reading is in doubt. */
  readonly uncertain: boolean;
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/** A parsed EDTF expression. `earliest` and `latest` bound every day that it may mean, both ends included. */
export interface EdtfDate {
  readonly text: string;
  readonly shape: 'point' | 'interval' | 'one-of';
  /** The parts as written: one for a point, the ends of an interval (null where open or unknown), the members of a set. */
  readonly parts: readonly (EdtfPart | null)[];
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const PART = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

function parsePart(text: string): EdtfPart | null {
  const match = PART.exec(text);
  if (!match) return null;
  const [, year = '', month, day, qualifier] = match;
  const marks = {
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
  if (year.endsWith('X')) {
    if (month !== undefined) return null;
    const precision = year.endsWith('XX') ? 'century' : 'decade';
    const [first, last] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
    return { text, precision, ...marks, first: `${first}-01-01`, last: `${last}-12-31` };
  }
  if (month === undefined) return { text, precision: 'year', ...marks, first: `${year}-01-01`, last: `${year}-12-31` };
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return null;
  if (day === undefined) {
    const last = toIsoDay(Number(year), monthNumber, daysInMonth(Number(year), monthNumber));
    return { text, precision: 'month', ...marks, first: `${year}-${month}-01`, last };
  }
  const whole = `${year}-${month}-${day}`;
  return isIsoDay(whole) ? { text, precision: 'day', ...marks, first: whole, last: whole } : null;
}

function parseEnd(text: string): EdtfPart | null | undefined {
  if (text === '..' || text === '') return null;
  return parsePart(text) ?? undefined;
}

function combine(text: string, shape: EdtfDate['shape'], parts: readonly (EdtfPart | null)[]): EdtfDate {
  const known = parts.filter((part) => part !== null);
  const firsts = parts.map((part) => part?.first ?? DISTANT_PAST);
  const lasts = parts.map((part) => part?.last ?? DISTANT_FUTURE);
  return {
    text,
    shape,
    parts,
    earliest: shape === 'interval' ? (firsts[0] ?? DISTANT_PAST) : firsts.reduce((a, b) => (a < b ? a : b)),
    latest: shape === 'interval' ? (lasts[1] ?? DISTANT_FUTURE) : lasts.reduce((a, b) => (a > b ? a : b)),
    approximate: known.some((part) => part.approximate),
    uncertain: known.some((part) => part.uncertain),
  };
}

/** Reads an EDTF expression; null when it is not one (a 30 February, an interval that ends before it begins, prose). */
export function parseEdtf(text: string): EdtfDate | null {
  if (text.startsWith('[') && text.endsWith(']')) {
    const parts = text
      .slice(1, -1)
      .split(',')
      .map((part) => parsePart(part.trim()));
    if (parts.length < 2 || parts.some((part) => part === null)) return null;
    return combine(text, 'one-of', parts);
  }
  const ends = text.split('/');
  if (ends.length === 1) {
    const part = parsePart(text);
    return part && combine(text, 'point', [part]);
  }
  if (ends.length !== 2) return null;
  const [start, end] = [parseEnd(ends[0] ?? ''), parseEnd(ends[1] ?? '')];
  if (start === undefined || end === undefined || (start === null && end === null)) return null;
  if (start && end && end.last < start.first) return null;
  return combine(text, 'interval', [start, end]);
}

/**
 * The last day on which this may have begun: the day from which a reader can rely on its having begun. Where the
 * beginning is open or unknown, that is the end.
 */
export function latestStart(date: EdtfDate): IsoDay {
  const start = date.shape === 'interval' ? date.parts[0] : null;
  return start ? earlierDay(start.last, date.latest) : date.latest;
}

/** True when the date ends on its latest reading before the day begins. */
export function isBefore(date: EdtfDate, day: IsoDay): boolean {
  return date.latest < day;
}

/** True when the date begins on its earliest reading after the day. */
export function isAfter(date: EdtfDate, day: IsoDay): boolean {
  return date.earliest > day;
}

/** True when some day that the date may mean lies in the span, ends included. A null end is open. */
export function overlaps(date: EdtfDate, from: IsoDay | null, to: IsoDay | null): boolean {
  return (to === null || date.earliest <= to) && (from === null || date.latest >= from);
}

/**
 * Orders dates in time: by the earliest day, then the shorter span first, then the text, so that the order is total
 * and the same on every machine.
 */
export function compareEdtf(a: EdtfDate, b: EdtfDate): number {
  const key = (date: EdtfDate) => `${date.earliest} ${date.latest} ${date.text}`;
  const [keyA, keyB] = [key(a), key(b)];
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}

/** The finest precision among the parts; what a mark may be drawn as. */
export function precisionOf(date: EdtfDate): EdtfPrecision {
  const order: readonly EdtfPrecision[] = ['day', 'month', 'year', 'decade', 'century'];
  return order.find((precision) => date.parts.some((part) => part?.precision === precision)) ?? 'century';
}
