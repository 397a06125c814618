import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  DISTANT_FUTURE,
  DISTANT_PAST,
  dayFromNumber,
  dayNumber,
  daysBetween,
  daysInMonth,
  earlierDay,
  isIsoDay,
  toIsoDay,
  yearOf,
} from '../../../src/domain/day.ts';

const anyDay = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9998-12-31') }).map(dayFromNumber);

describe('isIsoDay', () => {
  it.each(['2026-02-04', '2024-02-29', '2000-02-29', '1992-12-31', '0001-01-01'])('takes %s', (text) => {
    expect(isIsoDay(text)).toBe(true);
  });
  it.each([
    '2026-02-30',
    '2023-02-29',
    // 1900 and 2100 are divisible by 100 and not by 400.
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(isIsoDay(text)).toBe(false);
  });
});

describe('daysInMonth', () => {
  it('knows leap years', () => {
    expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect([1, 4, 6, 7, 9, 11, 12].map((month) => daysInMonth(2026, month))).toEqual([31, 30, 30, 31, 30, 30, 31]);
  });
});

describe('arithmetic', () => {
  it('counts over month ends, leap days and years', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1969-12-31')).toBe(-1);
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    // September has 30 days: 21 left after the 9th; then 31 + 30 + 31 + 31, and 2 of February.
    expect(daysBetween('2025-09-09', '2026-02-02')).toBe(21 + 31 + 30 + 31 + 31 + 2);
    expect(daysBetween('2026-02-02', '2026-02-01')).toBe(-1);
  });

  it('stops at the ends that stand for "no bound", so that a day after an open end stays the latest of all', () => {
    expect(addDays(DISTANT_FUTURE, 1)).toBe(DISTANT_FUTURE);
    expect(addDays(DISTANT_PAST, -1)).toBe(DISTANT_PAST);
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
  });

  it('is its own inverse and keeps the order of days as texts', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, days) => {
        const moved = addDays(day, days);
        expect(isIsoDay(moved)).toBe(true);
        if (moved > DISTANT_PAST && moved < DISTANT_FUTURE) expect(daysBetween(day, moved)).toBe(days);
        expect(Math.sign(moved < day ? -1 : moved > day ? 1 : 0)).toBe(Math.sign(daysBetween(day, moved)));
      }),
    );
  });

  it('takes a day apart and puts it together', () => {
    expect(toIsoDay(992, 2, 3)).toBe('0992-02-03');
    expect(yearOf('1992-02-24')).toBe(1992);
    expect(earlierDay('2026-02-04', '2026-02-03')).toBe('2026-02-03');
    expect(earlierDay('2026-02-03', '2026-02-04')).toBe('2026-02-03');
  });
});
