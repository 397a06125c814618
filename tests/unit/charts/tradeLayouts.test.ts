import { describe, expect, it } from 'vitest';
import { layoutBars } from '../../../src/charts/barsLayout.ts';
import { layoutMirrorPairs } from '../../../src/charts/mirrorPairsLayout.ts';
import { layoutTargetBars, type TargetBar } from '../../../src/charts/targetBarsLayout.ts';
import { textWidth } from '../../../src/charts/textWidth.ts';

const WIDTHS = [328, 612, 704, 1120] as const;

describe.each(WIDTHS)('layoutBars at %i px', (width) => {
  const bars = [
    { key: 'a', label: 'Documents', value: 50, text: '50' },
    { key: 'b', label: 'Visits', value: 25, text: '25' },
    { key: 'c', label: 'None', value: 0, text: '0' },
  ];
  const layout = layoutBars(bars, width);

  it('makes each bar as long as its value, from zero', () => {
    const [a, b, c] = layout.bars.map((bar) => bar.width);
    expect(c).toBe(0);
    expect((a ?? 0) / (b ?? 1)).toBeCloseTo(2, 9);
  });

  it('leaves room for the longest value inside the drawing, and a row to each', () => {
    const longest = Math.max(...layout.bars.map((bar) => bar.width));
    expect(layout.zero + longest + textWidth('50')).toBeLessThanOrEqual(width);
    for (const [index, bar] of layout.bars.entries()) {
      const next = layout.bars[index + 1];
      expect(bar.y + layout.thickness).toBeLessThanOrEqual(next?.y ?? layout.height);
    }
  });
});

describe.each(WIDTHS)('layoutTargetBars at %i px', (width) => {
  const bar = (key: string, value: number): TargetBar => ({
    key,
    label: `By ${key}`,
    detail: 'FY2024-25',
    value,
    text: `US$${value} m`,
    side: 0,
    by: null,
    spoken: false,
  });

  it('reaches the goal with a value as great as it, and half way with half', () => {
    const { bars, zero, goalX } = layoutTargetBars([bar('a', 1000), bar('b', 500), bar('c', 0)], 1000, width);
    expect(bars.map((one) => zero + one.width)).toEqual([goalX, expect.closeTo((zero + goalX) / 2, 6), zero]);
    expect(goalX).toBeLessThan(width);
  });

  it('keeps a value beyond the goal inside the drawing, and beyond the goal', () => {
    const { bars, zero, goalX } = layoutTargetBars([bar('a', 1500)], 1000, width);
    const end = zero + (bars[0]?.width ?? 0);
    expect(end).toBeLessThanOrEqual(width);
    expect((goalX - zero) / (end - zero)).toBeCloseTo(2 / 3, 6);
  });

  it('has ticks from zero to the goal', () => {
    const { ticks, zero, goalX } = layoutTargetBars([bar('a', 100)], 1000, width);
    expect(ticks[0]).toEqual({ value: 0, x: zero });
    expect(ticks[ticks.length - 1]?.value).toBe(1000);
    expect(ticks[ticks.length - 1]?.x).toBeCloseTo(goalX, 6);
  });
});

describe.each(WIDTHS)('layoutMirrorPairs at %i px', (width) => {
  const pair = (key: string, exporter: number, importer: number, heading: string | null) => ({
    key,
    title: 'FY2023-24 beside January–November 2024',
    detail: '6 of 11 months in common',
    marks: [
      { side: 0, value: exporter, label: String(exporter), reading: 'There' },
      { side: 1, value: importer, label: String(importer), reading: 'Back' },
    ] as const,
    gap: '5.0 times',
    difference: '147.9 apart',
    heading,
  });
  const layout = layoutMirrorPairs([pair('a', 168.09, 41.9, 'There'), pair('b', 5.7, 0, 'Back')], width);

  it('puts every mark where its value lies on an axis that begins at zero', () => {
    const [a, b] = layout.pairs;
    expect(b?.placed[1].x).toBe(layout.zero);
    const long = (a?.placed[0].x ?? 0) - layout.zero;
    const short = (a?.placed[1].x ?? 0) - layout.zero;
    expect(long / short).toBeCloseTo(168.09 / 41.9, 6);
    expect(layout.ticks[0]).toEqual({ value: 0, x: layout.zero });
  });

  it('keeps marks on the plot and rows apart, the heading above its row', () => {
    const [a, b] = layout.pairs;
    for (const { placed, textY, headingY, y } of layout.pairs) {
      for (const { x } of placed) expect(x).toBeLessThanOrEqual(layout.plotEnd);
      expect(headingY ?? 0).toBeLessThan(textY);
      expect(y).toBeLessThan(layout.height);
    }
    expect((b?.headingY ?? 0) - (a?.y ?? 0)).toBeGreaterThan(14);
  });
});
