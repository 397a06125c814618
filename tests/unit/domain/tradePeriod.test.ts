import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/day.ts';
import {
  type DaySpan,
  fiscalYearSpan,
  overlapDays,
  overlapMonths,
  spanDays,
  spanLikeness,
  spanMonths,
  yearSpan,
} from '../../../src/domain/tradePeriod.ts';

const YEAR_2024: DaySpan = { start: '2024-01-01', end: '2024-12-31' };
const FY_2024_25: DaySpan = { start: '2024-07-01', end: '2025-06-30' };

describe('fiscalYearSpan', () => {
  it('reads FY2024-25 from July as 1 July 2024 to 30 June 2025', () => {
    expect(fiscalYearSpan('FY2024-25', 7)).toEqual(FY_2024_25);
  });

  it('reads it from another month, and across a century', () => {
    expect(fiscalYearSpan('FY2023-24', 3)).toEqual({ start: '2023-03-01', end: '2024-02-29' });
    expect(fiscalYearSpan('FY1999-00', 7)).toEqual({ start: '1999-07-01', end: '2000-06-30' });
  });

  it.each(['2024', 'FY2024', 'FY2024-24', 'FY2024-26', 'FY2024-2025', 'fy2024-25', ' FY2024-25', ''])(
    'refuses %j',
    (text) => {
      expect(fiscalYearSpan(text, 7)).toBeNull();
    },
  );
});

describe('yearSpan', () => {
  it('is the calendar year from January', () => {
    expect(yearSpan(2024, 1)).toEqual(YEAR_2024);
  });

  it('ends on the last day of the month before', () => {
    expect(yearSpan(2022, 3)).toEqual({ start: '2022-03-01', end: '2023-02-28' });
  });

  it('property: twelve months, and the next year follows at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const span = yearSpan(year, month);
        expect([365, 366]).toContain(spanDays(span));
        expect(spanMonths(span)).toBe(12);
        expect(yearSpan(year + 1, month).start).toBe(addDays(span.end, 1));
      }),
    );
  });
});

describe('what two spans share', () => {
  it('is July to December for the year 2024 and FY2024-25', () => {
    // 31 + 31 + 30 + 31 + 30 + 31 days.
    expect(overlapDays(YEAR_2024, FY_2024_25)).toBe(184);
    expect(overlapMonths(YEAR_2024, FY_2024_25)).toBe(6);
    // 184 days of 366 + 365 − 184 = 547.
    expect(spanLikeness(YEAR_2024, FY_2024_25)).toBeCloseTo(0.3364, 4);
  });

  it('counts both ends: spans that touch on one day share it, spans end to end share none', () => {
    expect(spanDays({ start: '2024-02-29', end: '2024-02-29' })).toBe(1);
    expect(overlapDays(YEAR_2024, { start: '2024-12-31', end: '2025-03-01' })).toBe(1);
    expect(overlapDays(YEAR_2024, { start: '2025-01-01', end: '2025-03-01' })).toBe(0);
    expect(overlapDays(YEAR_2024, { start: '2026-01-01', end: '2026-03-01' })).toBe(0);
  });

  it('counts months to the nearest whole one', () => {
    expect(spanMonths({ start: '2025-07-01', end: '2025-12-31' })).toBe(6);
    expect(spanMonths({ start: '2025-01-01', end: '2025-02-28' })).toBe(2);
  });

  const day = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2015-01-01', days));
  const span = fc.tuple(day, day).map(([a, b]): DaySpan => (a < b ? { start: a, end: b } : { start: b, end: a }));

  it('property: the same whichever span comes first, within both, and whole with itself', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const shared = overlapDays(a, b);
        expect(shared).toBe(overlapDays(b, a));
        expect(shared).toBeGreaterThanOrEqual(0);
        expect(shared).toBeLessThanOrEqual(Math.min(spanDays(a), spanDays(b)));
        expect(overlapDays(a, a)).toBe(spanDays(a));
        expect(spanLikeness(a, b)).toBe(spanLikeness(b, a));
        expect(spanLikeness(a, b)).toBeLessThanOrEqual(1);
        expect(spanLikeness(a, b) === 1).toBe(a.start === b.start && a.end === b.end);
      }),
    );
  });
});
