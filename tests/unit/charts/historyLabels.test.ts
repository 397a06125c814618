import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeSeriesNames } from '../../../src/charts/historyLabels.ts';
import { textWidth } from '../../../src/charts/textWidth.ts';

const PLOT = { start: 36, end: 320 };

describe('placeSeriesNames', () => {
  it('puts a name just above its peak and ends it there', () => {
    expect(placeSeriesNames([{ key: 'a', name: 'Name', x: 200, y: 90 }], PLOT)).toEqual([
      { key: 'a', name: 'Name', x: 208, y: 81 },
    ]);
  });

  it('keeps off the lines that are drawn, and within reach of its peak', () => {
    // A join of two steps goes up through the place above the peak: the name stands to its left.
    const step = { x1: 190, x2: 192, y1: 40, y2: 120 };
    const [name] = placeSeriesNames([{ key: 'a', name: 'Kazakhstan 46.8', x: 200, y: 90 }], PLOT, [step]);
    expect(name?.x).toBeLessThan(190);
    expect(name?.x).toBeGreaterThan(170);
    expect(name?.y).toBe(81);
    // Lines everywhere: it stands above its peak all the same.
    const all = { x1: 0, x2: 400, y1: -400, y2: 400 };
    expect(placeSeriesNames([{ key: 'a', name: 'Name', x: 200, y: 90 }], PLOT, [all])).toEqual([
      { key: 'a', name: 'Name', x: 208, y: 81 },
    ]);
  });

  it('property: names never cover each other and stay on the plot', () => {
    const peak = fc.record({ x: fc.integer({ min: 36, max: 320 }), y: fc.integer({ min: 60, max: 240 }) });
    fc.assert(
      fc.property(fc.array(peak, { maxLength: 4 }), (peaks) => {
        const names = placeSeriesNames(
          peaks.map((one, index) => ({ ...one, key: String(index), name: 'Pakistan to Kazakhstan' })),
          PLOT,
        );
        const width = textWidth('Pakistan to Kazakhstan');
        for (const [index, a] of names.entries()) {
          expect(a.x).toBeLessThanOrEqual(PLOT.end);
          expect(a.x - width).toBeGreaterThanOrEqual(PLOT.start - 1e-9);
          for (const b of names.slice(index + 1)) {
            expect(Math.abs(a.x - b.x) >= width || Math.abs(a.y - b.y) >= 12).toBe(true);
          }
        }
      }),
    );
  });
});
