import { describe, expect, it } from 'vitest';
import {
  around,
  daysOf,
  moved,
  showing,
  steppedByKey,
  stretchOf,
  zoomed,
} from '../../../src/charts/timelineStretch.ts';
import { timelineTicks } from '../../../src/charts/timelineTicks.ts';
import { dayNumber } from '../../../src/domain/day.ts';

const days = (from: string, to: string) => stretchOf({ from, to });
// Ten years, 1 January 2017 to 31 December 2026: 3,652 days with the leap years 2020 and 2024.
const extent = days('2017-01-01', '2026-12-31');

describe('a stretch of time', () => {
  it('is moved no further than everything reaches', () => {
    expect(daysOf(moved(days('2026-01-01', '2026-01-31'), 10, extent))).toEqual({
      from: '2026-01-11',
      to: '2026-02-10',
    });
    expect(daysOf(moved(days('2026-01-01', '2026-01-31'), 9999, extent))).toEqual({
      from: '2026-12-01',
      to: '2026-12-31',
    });
    expect(daysOf(moved(days('2026-01-01', '2026-01-31'), -9999, extent))).toEqual({
      from: '2017-01-01',
      to: '2017-01-31',
    });
  });

  it('is zoomed around a point, to a day at the narrowest and to everything at the widest', () => {
    const april = days('2026-04-01', '2026-04-30');
    // 30 days become 15, a quarter of the lost 15 on the left.
    expect(zoomed(april, 0.5, extent, 0.25)).toEqual({
      from: dayNumber('2026-04-01') + 3.75,
      to: dayNumber('2026-04-16') + 3.75,
    });
    const narrow = zoomed(april, 0.0001, extent);
    expect(narrow.to - narrow.from).toBe(1);
    expect(zoomed(april, 1000, extent)).toEqual(extent);
  });

  it('is brought to what is to be seen, and left alone where that is in sight', () => {
    const april = days('2026-04-01', '2026-04-30');
    const day = (text: string) => dayNumber(text);
    expect(showing(april, day('2026-04-30'), day('2026-05-20'), extent)).toBe(april);
    expect(daysOf(showing(april, day('2020-06-15'), day('2020-06-15'), extent))).toEqual({
      from: '2020-06-01',
      to: '2020-06-30',
    });
  });

  it('holds what it is to hold, with room', () => {
    const of = around(dayNumber('2026-02-02'), dayNumber('2026-02-05'), extent);
    // Four days, 0.6 of a day on either side.
    expect(of).toEqual({ from: dayNumber('2026-02-02') - 0.6, to: dayNumber('2026-02-06') + 0.6 });
  });

  it.each([
    ['ArrowLeft', '2026-03-25', '2026-04-23'],
    ['ArrowRight', '2026-04-08', '2026-05-07'],
    ['PageUp', '2026-03-02', '2026-03-31'],
    ['PageDown', '2026-05-01', '2026-05-30'],
    ['Home', '2017-01-01', '2017-01-30'],
    ['End', '2026-12-02', '2026-12-31'],
    ['0', '2017-01-01', '2026-12-31'],
  ])('goes by %s to %s – %s', (key, from, to) => {
    const next = steppedByKey(key, days('2026-04-01', '2026-04-30'), 7, extent);
    expect(next && daysOf(next)).toEqual({ from, to });
  });

  it('does nothing by other keys', () => {
    expect(steppedByKey('a', extent, 7, extent)).toBeNull();
  });
});

describe('the ruler', () => {
  const keys = (from: string, to: string, width: number) => {
    const stretch = days(from, to);
    return timelineTicks(stretch, width / (stretch.to - stretch.from)).map((tick) => tick.key);
  };

  it('names days, weeks from Monday, months and years as there is room', () => {
    expect(keys('2026-02-03', '2026-02-05', 960)).toEqual(['2026-02-03', '2026-02-04', '2026-02-05']);
    // 2 February 2026 is a Monday.
    expect(keys('2026-02-01', '2026-02-28', 700)).toEqual(['2026-02-02', '2026-02-09', '2026-02-16', '2026-02-23']);
    expect(keys('2026-01-01', '2026-04-30', 300)).toEqual(['2026-01', '2026-02', '2026-03', '2026-04']);
    expect(keys('2020-01-01', '2024-12-31', 300)).toEqual(['2020', '2021', '2022', '2023', '2024']);
    expect(keys('1991-01-01', '2028-12-31', 340)).toEqual(['1995', '2000', '2005', '2010', '2015', '2020', '2025']);
  });

  it('begins inside the stretch', () => {
    expect(keys('2025-06-15', '2026-06-14', 300)).toEqual(['2025-07', '2025-10', '2026-01', '2026-04']);
  });
});
