/** The spans that trade figures count: calendar years, fiscal years, parts of either. */
import { daysBetween, daysInMonth, type IsoDay, toIsoDay } from './day.ts';

/** First and last day counted, both included. */
export interface DaySpan {
  readonly start: IsoDay;
  readonly end: IsoDay;
}

const FISCAL_YEAR = /^FY(\d{4})-(\d{2})$/;
const DAYS_PER_MONTH = 30.4375;

/**
 * The days of `FY2024-25` for a fiscal year that begins in the given month (7 for July). Null for another text, and for
 * one whose two years do not follow each other.
 */
export function fiscalYearSpan(label: string, firstMonth: number): DaySpan | null {
  const match = FISCAL_YEAR.exec(label);
  if (!match) return null;
  const year = Number(match[1]);
  if ((year + 1) % 100 !== Number(match[2])) return null;
  return yearSpan(year, firstMonth);
}

/** The twelve months that begin in that month of that year; a calendar year for month 1. */
export function yearSpan(year: number, firstMonth: number): DaySpan {
  const lastMonth = firstMonth === 1 ? 12 : firstMonth - 1;
  const endYear = firstMonth === 1 ? year : year + 1;
  return {
    start: toIsoDay(year, firstMonth, 1),
    end: toIsoDay(endYear, lastMonth, daysInMonth(endYear, lastMonth)),
  };
}

/** Days of a span, both ends included. */
export function spanDays(span: DaySpan): number {
  return daysBetween(span.start, span.end) + 1;
}

/** Days that two spans share; 0 when they do not meet. */
export function overlapDays(a: DaySpan, b: DaySpan): number {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end < b.end ? a.end : b.end;
  return Math.max(0, daysBetween(start, end) + 1);
}

/** Whole months nearest to the days that two spans share. */
export function overlapMonths(a: DaySpan, b: DaySpan): number {
  return Math.round(overlapDays(a, b) / DAYS_PER_MONTH);
}

/** Months of a span, to the nearest whole one. */
export function spanMonths(span: DaySpan): number {
  return Math.round(spanDays(span) / DAYS_PER_MONTH);
}

/** How far two spans are the same: days shared by days covered by either, 0 to 1 (Jaccard index). */
export function spanLikeness(a: DaySpan, b: DaySpan): number {
  const shared = overlapDays(a, b);
  return shared / (spanDays(a) + spanDays(b) - shared);
}
