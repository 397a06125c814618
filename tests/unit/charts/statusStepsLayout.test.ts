import { describe, expect, it } from 'vitest';
import { layoutStatusSteps, type StatusStepsInput } from '../../../src/charts/statusStepsLayout.ts';
import { textWidth } from '../../../src/charts/textWidth.ts';

const WIDTHS = [342, 704, 1120] as const;

/** Three of a kind from 2024 on, of which two are kept from 1 July; one is late in between. */
const INPUT: StatusStepsInput = {
  day: '2024-12-31',
  bands: [
    { key: 'met', label: '2 met' },
    { key: 'partly-met', label: '0 partly met' },
    { key: 'open', label: '1 open' },
    { key: 'missed', label: '0 missed' },
  ],
  points: [
    { day: '2024-01-01', counts: [0, 0, 3, 0], overdue: 0 },
    { day: '2024-04-01', counts: [0, 0, 3, 0], overdue: 1 },
    { day: '2024-07-01', counts: [2, 0, 1, 0], overdue: 0 },
  ],
  jumps: [
    { day: '2024-01-01', text: '1 Jan 2024, Plan: 3 new', shortText: '1 Jan 2024' },
    {
      day: '2024-07-01',
      text: '1 July 2024, Session: 2 moved on, and much more to be said of it',
      shortText: '1 July',
    },
  ],
};

/** The corners of a path of straight lines. */
const corners = (path: string) =>
  path
    .replace(/[MZ]/g, '')
    .split('L')
    .map((pair) => pair.split(' ').map(Number));

describe('layoutStatusSteps', () => {
  it.each(WIDTHS)('goes in steps and never aslant, at %i px', (width) => {
    const { bands } = layoutStatusSteps(INPUT, width);
    for (const { edge } of bands) {
      const pairs = corners(edge);
      for (const [index, [x, y]] of pairs.entries()) {
        const before = pairs[index - 1];
        if (before !== undefined) expect(before[0] === x || before[1] === y).toBe(true);
      }
    }
  });

  it.each(WIDTHS)('stacks to the total on a scale from zero, and ends on the day, at %i px', (width) => {
    const { bands, plot, counts } = layoutStatusSteps(INPUT, width);
    const [zero, one] = [counts.find(({ count }) => count === 0)?.y, counts.find(({ count }) => count === 1)?.y];
    if (zero === undefined || one === undefined) throw new Error('no zero or one at the axis');
    expect(zero).toBe(plot.base);
    const heightOf = (index: number) => corners(bands[index]?.edge ?? '').at(-1) ?? [];
    expect(heightOf(0)[0]).toBeCloseTo(plot.end, 0);
    // Two met, and with none partly met the same again; one open above them.
    const unit = zero - one;
    expect(heightOf(0)[1]).toBeCloseTo(zero - 2 * unit, 0);
    expect(heightOf(1)[1]).toBeCloseTo(zero - 2 * unit, 0);
    expect(heightOf(3)[1]).toBeCloseTo(zero - 3 * unit, 0);
    expect(counts.every(({ count }) => Number.isInteger(count))).toBe(true);
  });

  it.each(WIDTHS)('gives each band a label of its own, zero included, within the drawing, at %i px', (width) => {
    const { bands, plot } = layoutStatusSteps(INPUT, width);
    const heights = bands.map(({ labelY }) => labelY);
    expect(bands.map(({ label }) => label)).toEqual(['2 met', '0 partly met', '1 open', '0 missed']);
    for (const [index, y] of heights.entries()) {
      const below = heights[index - 1];
      if (below !== undefined) expect(below - y).toBeGreaterThanOrEqual(18);
    }
    expect(Math.min(...heights)).toBeGreaterThan(plot.top - 60);
    expect(plot.end + 26 + Math.max(...bands.map(({ label }) => textWidth(label)))).toBeLessThanOrEqual(width);
  });

  it.each(WIDTHS)('names the jumps above the bands, one under the other, inside the plot, at %i px', (width) => {
    const { jumps, plot } = layoutStatusSteps(INPUT, width);
    const [first, second] = jumps;
    if (first === undefined || second === undefined) throw new Error('no jumps');
    // The later one stands higher.
    expect(first.textY - second.textY).toBe(16);
    expect(first.textY).toBeLessThan(plot.top);
    expect(first.textX).toBe(0);
    expect(second.text === '1 July').toBe(width === 342);
    for (const { textX, text } of jumps) expect(textX + textWidth(text) * 0.9).toBeLessThanOrEqual(plot.end);
  });

  it('has a lane of what is overdue, with the number where it has room', () => {
    const { lane, plot } = layoutStatusSteps(INPUT, 1120);
    expect(lane.runs).toHaveLength(1);
    const [run] = lane.runs;
    // 91 of 366 days, a quarter of a leap year after its first 91.
    expect((run?.width ?? 0) / (plot.end - plot.start)).toBeCloseTo(91 / 366, 5);
    expect(((run?.x ?? 0) - plot.start) / (plot.end - plot.start)).toBeCloseTo(91 / 366, 5);
    expect((run?.y ?? 0) + (run?.height ?? 0)).toBe(lane.base);
    expect(run?.labelled).toBe(true);
  });

  it('stands on a single day, too', () => {
    const input = { ...INPUT, day: '2024-01-01', points: INPUT.points.slice(0, 1), jumps: [] };
    const { bands, plot, lane } = layoutStatusSteps(input, 342);
    expect(corners(bands[2]?.edge ?? '').map(([x]) => x)).toEqual([plot.start, Math.round(plot.end * 10) / 10]);
    expect(lane.runs).toEqual([]);
  });

  it('writes no tick that would run over the as-of line', () => {
    for (const width of WIDTHS) {
      const { ticks, plot } = layoutStatusSteps(INPUT, width);
      expect(ticks.length).toBeGreaterThan(1);
      for (const { x, unit } of ticks) expect(x + (unit === 'year' ? 15 : 31)).toBeLessThanOrEqual(plot.end);
    }
  });
});
