import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountDot, layoutCountDots } from '../../../src/charts/countDotsLayout.ts';

const aDot = (number: number): CountDot => ({
  key: String(number),
  label: `Said ${number}`,
  count: String(number),
  number,
  qualifier: 'exactly',
  publications: 1,
});

describe('layoutCountDots', () => {
  it('places numbers on one axis from zero', () => {
    const { dots, ticks, zero, plotEnd } = layoutCountDots([37, 60, 8, 0].map(aDot), 704);
    const x = dots.map((dot) => dot.x);
    expect(x[3]).toBe(zero);
    // 60 is the end of the axis; 37 of 60 lies in between.
    expect(x[1]).toBe(plotEnd);
    expect(x[0]).toBeCloseTo(zero + (37 / 60) * (plotEnd - zero), 6);
    expect(ticks.map((tick) => tick.value)).toEqual([0, 20, 40, 60]);
  });

  it('has two geometries: labels beside the rows, or above them', () => {
    const wide = layoutCountDots([aDot(1), aDot(2)], 704);
    const narrow = layoutCountDots([aDot(1), aDot(2)], 328);
    expect([wide.stacked, narrow.stacked]).toEqual([false, true]);
    expect(narrow.height).toBeGreaterThan(wide.height);
    expect(narrow.zero).toBeLessThan(wide.zero);
  });

  it('keeps every dot inside the drawing, rows apart, for any numbers and widths', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 12 }),
        fc.integer({ min: 280, max: 1200 }),
        (numbers, width) => {
          const layout = layoutCountDots(numbers.map(aDot), width);
          for (const [index, dot] of layout.dots.entries()) {
            expect(dot.x).toBeGreaterThanOrEqual(layout.zero);
            expect(dot.x).toBeLessThanOrEqual(layout.plotEnd);
            expect(dot.y).toBeLessThan(layout.height);
            if (index > 0) expect(dot.y - (layout.dots[index - 1]?.y ?? 0)).toBeGreaterThanOrEqual(26);
          }
        },
      ),
    );
  });
});
