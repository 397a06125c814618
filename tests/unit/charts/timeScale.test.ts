import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthTicks, timeScale, yearTicks } from '../../../src/charts/timeScale.ts';
import { addDays } from '../../../src/domain/day.ts';

describe('timeScale', () => {
  // Ten days over 100 px: ten px a day, the last day included.
  const scale = timeScale('2026-02-01', '2026-02-10', 20, 120);

  it('puts a day at its beginning, and the end of the last day at the end', () => {
    expect(scale.x('2026-02-01')).toBe(20);
    expect(scale.x('2026-02-02')).toBe(30);
    expect(scale.xEnd('2026-02-01')).toBe(30);
    expect(scale.xEnd('2026-02-10')).toBe(120);
  });
  it('runs on beyond its ends, and stops there when asked to', () => {
    expect(scale.x('2026-01-31')).toBe(10);
    expect(scale.clamped('2026-01-31')).toBe(20);
    expect(scale.clamped('2027-01-01')).toBe(120);
    expect(scale.clamped('2026-02-02')).toBe(30);
  });
  it('knows of no gap between days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (days) => {
        const day = addDays('2026-02-01', days);
        expect(scale.xEnd(day)).toBeCloseTo(scale.x(addDays(day, 1)), 9);
      }),
    );
  });
});

describe('yearTicks', () => {
  const ticks = (from: string, to: string, width: number) =>
    yearTicks(timeScale(from, to, 0, width)).map((tick) => tick.key);

  it('stands at every year where there is room, else at every second, fifth or tenth', () => {
    // 100 px a year.
    expect(ticks('2022-01-01', '2025-12-31', 400)).toEqual(['2022', '2023', '2024', '2025']);
    // 40 px a year: 80 px for two.
    expect(ticks('2019-01-01', '2026-12-31', 320)).toEqual(['2020', '2022', '2024', '2026']);
    // 36 years in 500 px: 14 px a year, 69 for five.
    expect(ticks('1991-01-01', '2026-12-31', 500)).toEqual(['1995', '2000', '2005', '2010', '2015', '2020', '2025']);
    // 36 years in 280 px: 78 for ten.
    expect(ticks('1991-01-01', '2026-12-31', 280)).toEqual(['2000', '2010', '2020']);
  });
  it('has no tick for a year that begins before the axis', () => {
    expect(ticks('2022-03-01', '2024-12-31', 400)).toEqual(['2023', '2024']);
  });
  it('keeps labels at least the gap apart', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2020 }),
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 280, max: 1200 }),
        (first, span, width) => {
          const found = yearTicks(timeScale(`${first}-01-01`, `${first + span}-12-31`, 0, width));
          // A year of 366 days is drawn a little wider than one of 365.
          for (const [index, tick] of found.entries())
            if (index > 0) expect(tick.x - (found[index - 1]?.x ?? 0)).toBeGreaterThan(55);
        },
      ),
    );
  });
});

describe('monthTicks', () => {
  const ticks = (from: string, to: string, width: number) =>
    monthTicks(timeScale(from, to, 0, width)).map((tick) => tick.key);
  it('thins out to quarters and half-years that begin with January', () => {
    expect(ticks('2026-01-01', '2026-04-30', 400)).toEqual(['2026-01', '2026-02', '2026-03', '2026-04']);
    // 18 px a month: 54 for three.
    expect(ticks('2025-02-01', '2026-01-31', 216)).toEqual(['2025-04', '2025-07', '2025-10', '2026-01']);
    // 8 px a month: 48 for six.
    expect(ticks('2025-02-15', '2026-07-31', 144)).toEqual(['2025-07', '2026-01', '2026-07']);
  });
});
