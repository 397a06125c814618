import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/day.ts';
import {
  fiscalYearSpan,
  overlapDays,
  overlapMonths,
  spanDays,
  spanLikeness,
  spanMonths,
  yearSpan,
} from '../../../src/domain/tradePeriod.ts';

const fiscal2025 = { start: '2024-07-01', end: '2025-06-30' };
const calendar2024 = { start: '2024-01-01', end: '2024-12-31' };

describe('fiscal and calendar years', () => {
  it('reads FY2024-25 as July 2024 to June 2025', () => {
    expect(fiscalYearSpan('FY2024-25', 7)).toEqual(fiscal2025);
    expect(fiscalYearSpan('FY1999-00', 7)).toEqual({ start: '1999-07-01', end: '2000-06-30' });
  });

  it.each(['2024-25', 'FY2024-26', 'FY2024', ''])('does not read “%s” as a fiscal year', (label) => {
    expect(fiscalYearSpan(label, 7)).toBeNull();
  });

  it('has calendar years that begin in January, leap years included', () => {
    expect(yearSpan(2024, 1)).toEqual(calendar2024);
    expect(spanDays(calendar2024)).toBe(366);
  });
});

describe('overlap', () => {
  it('finds the half year that a fiscal and a calendar year share', () => {
    // July to December 2024: 31 + 31 + 30 + 31 + 30 + 31.
    expect(overlapDays(fiscal2025, calendar2024)).toBe(184);
    expect(overlapMonths(fiscal2025, calendar2024)).toBe(6);
    // 184 days of 366 + 365 − 184.
    expect(spanLikeness(fiscal2025, calendar2024)).toBeCloseTo(184 / 547, 10);
  });

  it('is nothing between spans that do not meet, and everything with itself', () => {
    expect(overlapDays(calendar2024, { start: '2025-01-01', end: '2025-12-31' })).toBe(0);
    expect(spanLikeness(calendar2024, calendar2024)).toBe(1);
    expect(spanMonths({ start: '2025-01-01', end: '2025-07-31' })).toBe(7);
  });

  it('is the same both ways and never longer than the shorter span', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 800 }))
      .map(([from, length]) => ({ start: addDays('2018-01-01', from), end: addDays('2018-01-01', from + length) }));
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(overlapDays(a, b)).toBe(overlapDays(b, a));
        expect(overlapDays(a, b)).toBeLessThanOrEqual(Math.min(spanDays(a), spanDays(b)));
      }),
    );
  });
});
