import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../src/domain/day.ts';
import { growth, growthNeeded, mirrorGap } from '../../../src/domain/tradeArithmetic.ts';

const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });

describe('mirrorGap', () => {
  it('is 126.19 and about four times for 168.09 against 41.9', () => {
    const gap = mirrorGap(168.09, 41.9);
    expect(gap.difference).toBeCloseTo(126.19, 10);
    // 168.09 / 41.9 = 4.01169…
    expect(gap.ratio).toBeCloseTo(4.0117, 4);
  });

  it('has a sign for who counts more, and a ratio that has none', () => {
    expect(mirrorGap(10, 25)).toEqual({ difference: -15, ratio: 2.5 });
    expect(mirrorGap(25, 10)).toEqual({ difference: 15, ratio: 2.5 });
    expect(mirrorGap(7, 7)).toEqual({ difference: 0, ratio: 1 });
  });

  it('has no ratio to zero', () => {
    expect(mirrorGap(5, 0)).toEqual({ difference: 5, ratio: null });
    expect(mirrorGap(0, 0)).toEqual({ difference: 0, ratio: null });
  });

  it('property: swapped counts turn the difference round and leave the ratio, which is at least 1', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [gap, swapped] = [mirrorGap(a, b), mirrorGap(b, a)];
        expect(gap.difference + swapped.difference).toBe(0);
        expect(gap.ratio).toBe(swapped.ratio);
        expect(gap.ratio).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('growth', () => {
  it('is a share of the first value', () => {
    expect(growth(40, 50)).toBeCloseTo(0.25, 12);
    expect(growth(50, 40)).toBeCloseTo(-0.2, 12);
    expect(growth(50, 0)).toBe(-1);
  });

  it('is missing from zero and from or to a missing value', () => {
    expect(growth(0, 5)).toBeNull();
    expect(growth(null, 5)).toBeNull();
    expect(growth(5, null)).toBeNull();
  });
});

describe('growthNeeded', () => {
  it('leads from 105.6 at the end of 2025 to 1000 by the end of February 2028 with 182.9 percent a year', () => {
    // 365 + 365 + 31 + 29 = 790 days, that is 2.1629 years; 1000 / 105.6 = 9.4697;
    // ln 9.4697 / 2.1629 = 2.24810 / 2.1629 = 1.03940; e^1.03940 = 2.8275.
    expect(daysBetween('2025-12-31', '2028-02-29')).toBe(790);
    expect(growthNeeded(105.6, '2025-12-31', 1000, '2028-02-29')).toBeCloseTo(1.8275, 3);
  });

  it('doubles in a year of 365.25 days by about 100 percent', () => {
    expect(growthNeeded(10, '2024-01-01', 20, '2025-01-01')).toBeCloseTo(0.9972, 3);
  });

  it('is missing without a value to start from, and when the day does not lie ahead', () => {
    expect(growthNeeded(null, '2025-12-31', 1000, '2028-02-29')).toBeNull();
    expect(growthNeeded(0, '2025-12-31', 1000, '2028-02-29')).toBeNull();
    expect(growthNeeded(105.6, '2028-02-29', 1000, '2028-02-29')).toBeNull();
    expect(growthNeeded(105.6, '2028-03-01', 1000, '2028-02-29')).toBeNull();
  });

  it('property: compounded over the years it arrives at the target', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 1000 }), fc.integer({ min: 10, max: 1000 }), (value, target) => {
        const rate = growthNeeded(value, '2024-02-29', target, '2028-02-29');
        if (rate === null) return false;
        // Four years with one leap day are 1461 days, exactly 4 years of 365.25.
        return Math.abs(value * (1 + rate) ** 4 - target) < 1e-6;
      }),
    );
  });
});
