import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth, growthNeeded, mirrorGap, perPerson, shareOf } from '../../../src/domain/tradeArithmetic.ts';

describe('mirrorGap', () => {
  it('is the exporter’s count less the importer’s, and the greater by the smaller', () => {
    // Calendar 2024, goods from Pakistan: the State Bank's 168.09 beside Kazakhstan's 41.9.
    const gap = mirrorGap(168.09, 41.9);
    expect(gap.difference).toBeCloseTo(126.19, 10);
    expect(gap.ratio).toBeCloseTo(4.0117, 4);
    // Goods from Kazakhstan: 11.8 beside 73.052.
    expect(mirrorGap(11.8, 73.052).ratio).toBeCloseTo(6.1908, 4);
  });

  it('has no ratio to zero, but a difference', () => {
    expect(mirrorGap(5, 0)).toEqual({ difference: 5, ratio: null });
    expect(mirrorGap(0, 0)).toEqual({ difference: 0, ratio: null });
  });

  it('turns its difference round, and keeps its ratio, when the counts change places', () => {
    const value = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(mirrorGap(a, b).difference).toBeCloseTo(-mirrorGap(b, a).difference, 6);
        expect(mirrorGap(a, b).ratio).toBe(mirrorGap(b, a).ratio);
        expect(mirrorGap(a, b).ratio).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('growth', () => {
  it('is a share of the earlier value, and nothing where one is missing or zero', () => {
    expect(growth(53.7, 105.6)).toBeCloseTo(0.9665, 4);
    expect(growth(null, 105.6)).toBeNull();
    expect(growth(53.7, null)).toBeNull();
    expect(growth(0, 105.6)).toBeNull();
  });
});

describe('growthNeeded', () => {
  it('compounds from the value to the target', () => {
    // 105.6 at the end of 2025 to 1,000 by the end of February 2028: 790 days are 2.1629 years; (1000 / 105.6)^(1 / 2.1629) − 1.
    expect(growthNeeded(105.6, '2025-12-31', 1000, '2028-02-29')).toBeCloseTo(1.8275, 3);
    expect(growthNeeded(100, '2024-01-01', 200, '2025-01-01')).toBeCloseTo(2 ** (365.25 / 366) - 1, 10);
  });

  it('is not told from nothing, or for a day that is past', () => {
    expect(growthNeeded(null, '2025-12-31', 1000, '2028-02-29')).toBeNull();
    expect(growthNeeded(0, '2025-12-31', 1000, '2028-02-29')).toBeNull();
    expect(growthNeeded(105.6, '2025-12-31', 1000, '2025-12-31')).toBeNull();
  });
});

describe('perPerson', () => {
  it('is US$ a person, and nothing where the people are not known', () => {
    // Kazakhstan's imports of 2024, US$41.9 m, among 20,592,571 people.
    expect(perPerson(41.9, 20_592_571)).toBeCloseTo(2.0347, 4);
    expect(perPerson(0, 20_592_571)).toBe(0);
    expect(perPerson(41.9, null)).toBeNull();
    expect(perPerson(null, 20_592_571)).toBeNull();
    expect(perPerson(41.9, 0)).toBeNull();
  });
});

describe('shareOf', () => {
  it('is a share of 0 to 1, and nothing where the total is not known', () => {
    // US$41.9 m of the 59,133 m that Kazakhstan imported in 2024.
    expect(shareOf(41.9, 59_133)).toBeCloseTo(0.00070857, 8);
    expect(shareOf(0, 59_133)).toBe(0);
    expect(shareOf(41.9, null)).toBeNull();
    expect(shareOf(null, 59_133)).toBeNull();
    expect(shareOf(41.9, 0)).toBeNull();
  });
});
