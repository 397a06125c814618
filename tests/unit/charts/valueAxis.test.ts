import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearAxis, logAxis } from '../../../src/charts/valueAxis.ts';

const FRAME = { top: 40, base: 240 };
const valuesOf = (axis: { readonly ticks: readonly { readonly value: number }[] }) =>
  axis.ticks.map(({ value }) => value);

describe('linearAxis', () => {
  it('begins at zero and ends at a round value', () => {
    const axis = linearAxis([12, 250.8], FRAME);
    expect(valuesOf(axis)).toEqual([0, 100, 200, 300]);
    expect([axis.y(0), axis.y(150), axis.y(300), axis.broken]).toEqual([240, 140, 40, null]);
  });

  it('goes below zero where a value does', () => {
    const axis = linearAxis([-0.5, 1.5], FRAME);
    expect(valuesOf(axis)).toEqual([-0.5, 0, 0.5, 1, 1.5]);
    expect(axis.y(0)).toBe(190);
  });

  it('stands without any value', () => {
    expect(linearAxis([], FRAME).y(0)).toBe(240);
  });
});

describe('logAxis', () => {
  it('has powers of ten above a broken base on which zero stands', () => {
    // From 0.677 to 250.8: 0.1 to 1,000, four powers over the 178 px above the break.
    const axis = logAxis([0, 0.677, 250.8], 0, FRAME);
    expect(valuesOf(axis)).toEqual([0, 0.1, 1, 10, 100, 1000]);
    expect([axis.y(0), axis.y(0.1), axis.y(10), axis.y(1000)]).toEqual([240, 218, 129, 40]);
    expect(axis.broken).toEqual([218, 240]);
  });

  it('tells changes by factors: a tenth, the same, ten times; all lost stands on the base', () => {
    const axis = logAxis([-1, -0.75, 4], -1, FRAME);
    expect(valuesOf(axis)).toEqual([-1, -0.9, 0, 9]);
    expect([axis.y(-1), axis.y(-0.9), axis.y(9)]).toEqual([240, 218, 40]);
  });

  it('puts what is below its smallest tick on the base, too', () => {
    const axis = logAxis([1e-9, 1000], 0, FRAME);
    expect(valuesOf(axis)[1]).toBe(0.001);
    expect(axis.y(1e-9)).toBe(240);
  });

  it('property: a greater value never stands lower, and none outside the frame', () => {
    const value = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
        const axis = logAxis(values, 0, FRAME);
        const ys = values.toSorted((a, b) => a - b).map(axis.y);
        for (const [index, y] of ys.entries()) {
          expect(y).toBeGreaterThanOrEqual(FRAME.top - 1e-6);
          expect(y).toBeLessThanOrEqual(FRAME.base);
          if (index > 0) expect(y).toBeLessThanOrEqual((ys[index - 1] ?? 0) + 1e-9);
        }
      }),
    );
  });
});
