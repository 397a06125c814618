/**
 * A calendar day as `YYYY-MM-DD` (ISO 8601, proleptic Gregorian). Days compare correctly as strings.
 */
export type IsoDay = string;

/** Stands for "no lower bound": before every day of a data package. */
export const DISTANT_PAST: IsoDay = '0000-01-01';
/** Stands for "no upper bound": after every day of a data package. */
export const DISTANT_FUTURE: IsoDay = '9999-12-31';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Days of a month (1–12), leap years included. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day of these numbers, padded; the numbers must already be a real day. */
export function toIsoDay(year: number, month: number, day: number): IsoDay {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** True for a real day; `2020-02-30` is not one. (`new Date` would silently make it 1 March.) */
export function isIsoDay(text: string): text is IsoDay {
  const match = DAY.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01, for arithmetic and for scales. */
export function dayNumber(day: IsoDay): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_PER_DAY);
}

/** Inverse of {@link dayNumber}; beyond the years 0000 to 9999 it stops at their ends, which stand for "no bound". */
export function dayFromNumber(number: number): IsoDay {
  if (number <= dayNumber(DISTANT_PAST)) return DISTANT_PAST;
  if (number >= dayNumber(DISTANT_FUTURE)) return DISTANT_FUTURE;
  return new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** The day that many days later (or earlier, when negative). */
export function addDays(day: IsoDay, days: number): IsoDay {
  return dayFromNumber(dayNumber(day) + days);
}

/** Whole days from `from` to `to`; negative when `to` lies before `from`. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** The calendar year of a day. */
export function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4));
}

/** The earlier of two days. */
export function earlierDay(a: IsoDay, b: IsoDay): IsoDay {
  return a < b ? a : b;
}
