import { describe, expect, it } from 'vitest';
import { layoutAsOfStrip } from '../../../src/charts/asOfStripLayout.ts';

describe('layoutAsOfStrip', () => {
  // To November 2026: 12 months of 2025 and 11 of 2026 in 230 px, 10 px each. Four entries in one month are the most.
  const known = ['1992-02-24', '2025-09-09', '2026-02-03', '2026-02-04', '2026-02-04', '2026-02-28'];
  const layout = layoutAsOfStrip(known, '2026-02-02', '2026-11-23', 230, 40);
  const bar = (month: string) => layout.bars.find((one) => one.month === month);

  it('has one bar a month from January of the year before', () => {
    expect(layout.bars).toHaveLength(23);
    expect(layout.bars[0]).toMatchObject({ month: '2025-01', x: 1, width: 8 });
    expect(layout.bars[22]).toMatchObject({ month: '2026-11', x: 221 });
    expect(layout.years).toEqual([
      { year: 2025, x: 0 },
      { year: 2026, x: 120 },
    ]);
  });

  it('draws the root of the share, so that one entry is seen beside many, and nothing for none', () => {
    expect(bar('2026-02')).toMatchObject({ count: 4, height: 40 });
    expect(bar('2025-09')).toMatchObject({ count: 1, height: 20 });
    expect(bar('2025-10')).toMatchObject({ count: 0, height: 0 });
  });

  it('tells what became known after the chosen day', () => {
    // February had begun on the 2nd; March had not.
    expect([bar('2026-01')?.later, bar('2026-02')?.later, bar('2026-03')?.later]).toEqual([false, false, true]);
  });

  it('puts the day in its share of the time, at the edge when it lies before', () => {
    // 397 days of the 691 from 1 January 2025 to 23 November 2026.
    expect(layout.dayX).toBeCloseTo((397 / 691) * 230, 6);
    expect(layout.dayBeforeStrip).toBe(false);
    expect(layoutAsOfStrip(known, '1992-12-31', '2026-11-23', 230, 40)).toMatchObject({
      dayX: 0,
      dayBeforeStrip: true,
    });
    expect(layoutAsOfStrip(known, '2026-11-23', '2026-11-23', 230, 40).dayX).toBe(230);
  });

  it('is whole without any entry', () => {
    const empty = layoutAsOfStrip([], '2026-01-01', '2026-01-01', 130, 40);
    expect(empty.bars).toHaveLength(13);
    expect(empty.bars.every((one) => one.height === 0)).toBe(true);
  });
});
