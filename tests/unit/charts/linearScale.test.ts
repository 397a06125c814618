import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale } from '../../../src/charts/linearScale.ts';

describe('linearScale', () => {
  it('maps the ends and the middle, either way round', () => {
    const down = linearScale([0, 10], [200, 0]);
    expect([down(0), down(5), down(10), down(12)]).toEqual([200, 100, 0, -40]);
  });

  it('widens to round values when asked', () => {
    // A quarter of 185.25 is 46.3, nearest to a step of 50.
    expect(linearScale([0, 185.25], [0, 100], 4).domain).toEqual([0, 200]);
    expect(linearScale([0, 185.25], [0, 100]).domain).toEqual([0, 185.25]);
  });

  it('has round ticks without the dust of fractions', () => {
    expect(linearScale([0, 1000], [0, 1]).ticks(4)).toEqual([0, 200, 400, 600, 800, 1000]);
    expect(linearScale([0, 0.3], [0, 1]).ticks(3)).toEqual([0, 0.1, 0.2, 0.3]);
  });

  it('puts everything of an empty domain at its beginning', () => {
    const scale = linearScale([3, 3], [10, 90], 4);
    expect([scale(3), scale(99)]).toEqual([10, 10]);
    expect(scale.ticks(4)).toEqual([3]);
  });

  it('property: ticks lie within the domain, ascend evenly, and a nice domain holds its values', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 2, max: 8 }), (most, count) => {
        const scale = linearScale([0, most], [0, 500], count);
        const ticks = scale.ticks(count);
        expect(scale.domain[0]).toBe(0);
        expect(scale.domain[1]).toBeGreaterThanOrEqual(most);
        expect(ticks[0]).toBe(0);
        expect(ticks[ticks.length - 1]).toBeLessThanOrEqual(scale.domain[1] * (1 + 1e-9));
        const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
        for (const [index, tick] of ticks.entries()) expect(tick).toBeCloseTo(index * step, 6);
        expect(ticks.length).toBeGreaterThan(1);
      }),
    );
  });
});
