import { describe, expect, it } from 'vitest';
import {
  END_WIDTH,
  FLOW_GLYPH,
  firstBase,
  labelWidth,
  layoutFlowBands,
  NUMBER_ROOM,
  type PlacedNode,
} from '../../../src/charts/flowBandsLayout.ts';
import { layoutFlowList } from '../../../src/charts/flowListLayout.ts';
import type { FlowNode, FlowSection } from '../../../src/charts/flowSections.ts';
import { textWidth } from '../../../src/charts/textWidth.ts';

const node = (key: string, label: string, href: string | null = null): FlowNode => ({
  key,
  label,
  name: label,
  mark: null,
  href,
});

/** 22 that were spoken of, one source and one target without any; 51 that were not. */
const SECTIONS: readonly FlowSection[] = [
  {
    key: 'expected',
    head: 'Spoken of: 22',
    targetHead: 'What became of it',
    sources: [node('a', 'Connectivity', '/a'), node('b', 'Multilateral'), node('c', 'Political'), node('d', 'Empty')],
    targets: [
      node('met', 'Signed as said', '/met'),
      node('unmet', 'Not signed'),
      node('overdue', 'Overdue: time ran out, no report'),
      node('unknown', 'No report found by 23 Nov 2026'),
    ],
    bands: [
      { from: 'a', to: 'met', count: 10 },
      { from: 'a', to: 'overdue', count: 1 },
      { from: 'a', to: 'unknown', count: 1 },
      { from: 'b', to: 'met', count: 5 },
      { from: 'b', to: 'unknown', count: 1 },
      { from: 'c', to: 'met', count: 1 },
      { from: 'c', to: 'overdue', count: 3 },
      { from: 'd', to: 'unmet', count: 0 },
    ],
  },
  {
    key: 'rest',
    head: 'Nothing said: 51',
    targetHead: null,
    sources: [node('a', 'Connectivity'), node('b', 'Multilateral')],
    targets: [node('signed', 'Signed, unannounced')],
    bands: [
      { from: 'a', to: 'signed', count: 50 },
      { from: 'b', to: 'signed', count: 1 },
    ],
  },
];

const WIDTHS = [1120, 704];

/** Every stretch begins where the one before it ended, or later. */
function expectApart(stretches: readonly { readonly from: number; readonly to: number }[]): void {
  const sorted = [...stretches].sort((a, b) => a.from - b.from);
  for (const [index, stretch] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before !== undefined) expect(stretch.from).toBeGreaterThanOrEqual(before.to - 1e-6);
  }
}

const roomOf = ({ top, height }: PlacedNode) => ({ from: top, to: top + height });
const numbersOf = (placed: PlacedNode) => placed.ends.map(({ count }) => count);

describe.each(WIDTHS)('layoutFlowBands at %i px', (width) => {
  const layout = layoutFlowBands(SECTIONS, width);
  const sources = layout.sections.flatMap((section) => section.sources);
  const targets = layout.sections.flatMap((section) => section.targets);

  it('gives every node room of its own, at least 24 px, within the drawing', () => {
    expectApart(sources.map(roomOf));
    expectApart(targets.map(roomOf));
    for (const { top, height } of [...sources, ...targets]) {
      expect(height).toBeGreaterThanOrEqual(24);
      expect(top + height).toBeLessThanOrEqual(layout.height + 1e-6);
    }
  });

  it('keeps labels in the room of their node, clear of numbers, ends and edge', () => {
    for (const placed of sources) {
      const number = layout.fromX - 10 - textWidth(String(placed.count)) * 1.1;
      expect(FLOW_GLYPH + labelWidth(placed), placed.label).toBeLessThan(number);
    }
    for (const placed of targets) {
      const start = layout.toX + END_WIDTH + NUMBER_ROOM + FLOW_GLYPH;
      expect(start + labelWidth(placed), placed.label).toBeLessThanOrEqual(width);
    }
    for (const placed of [...sources, ...targets]) {
      expect(firstBase(placed) - 11).toBeGreaterThanOrEqual(placed.top);
      expect(firstBase(placed) + (placed.lines.length - 1) * 16 + 3).toBeLessThanOrEqual(placed.top + placed.height);
    }
    expect(layout.toX - layout.fromX).toBeGreaterThan(width * 0.4);
  });

  it('makes a band as thick as its count, at both ends and throughout', () => {
    const bands = layout.sections.flatMap((section) => section.bands);
    const one = bands.find(({ count }) => count === 1)?.thickness ?? 0;
    expect(one).toBeGreaterThan(2);
    for (const band of bands) expect(band.thickness, band.key).toBeCloseTo(one * band.count);
    for (const placed of [...sources, ...targets]) {
      for (const end of placed.ends) expect(end.thickness, end.key).toBeCloseTo(one * end.count);
    }
  });

  it('lets the ends in a node neither overlap nor leave it, with room for a number each', () => {
    for (const placed of [...sources, ...targets]) {
      expectApart([
        { from: placed.top - 1, to: placed.top },
        ...placed.ends.map(({ y, thickness }) => ({ from: y, to: y + thickness })),
        { from: placed.top + placed.height, to: placed.top + placed.height + 1 },
      ]);
      const middles = placed.ends.map(({ y, thickness }) => y + thickness / 2);
      expectApart(middles.map((middle) => ({ from: middle - 6, to: middle + 6 })));
    }
  });

  it('adds up: the bands of a node to its number, both sides to the same', () => {
    expect(layout.sections.map((section) => section.sources.map(({ count }) => count))).toEqual([
      [12, 6, 4],
      [50, 1],
    ]);
    expect(layout.sections.map((section) => section.targets.map(({ count }) => count))).toEqual([[16, 4, 2], [51]]);
    expect(targets.map(numbersOf)).toEqual([
      [10, 5, 1],
      [1, 3],
      [1, 1],
      [50, 1],
    ]);
  });

  it('draws no zero, and no number twice beside a node with one band', () => {
    expect([...sources, ...targets].map(({ key }) => key)).not.toContain('d');
    expect(targets.map(({ key }) => key)).not.toContain('unmet');
    const [, rest] = layout.sections;
    expect(rest?.bands.map(({ numberFrom, numberTo }) => [numberFrom, numberTo])).toEqual([
      [false, true],
      [false, true],
    ]);
  });
});

describe('layoutFlowList at 342 px', () => {
  const layout = layoutFlowList(SECTIONS, 342);

  it('stacks heads and rows without overlap', () => {
    expectApart([
      ...layout.heads.map(({ y }) => ({ from: y, to: y + 25 })),
      ...layout.rows.map(({ top, height }) => ({ from: top, to: top + height })),
    ]);
    const last = layout.rows.at(-1);
    expect((last?.top ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(layout.height + 1e-6);
  });

  it('has one scale for all bars, from zero, inside the width and clear of label and number', () => {
    const unit = (layout.rows[0]?.barWidth ?? 0) / 12;
    for (const row of layout.rows) {
      expect(row.barWidth, row.key).toBeCloseTo(row.count * unit);
      expect(row.barX + row.barWidth, row.key).toBeLessThanOrEqual(342 + 1e-6);
      expect(FLOW_GLYPH + textWidth(row.label), row.key).toBeLessThan(row.parts.length > 0 ? 342 - 30 : row.barX);
    }
    // The longest: 50 of the unannounced, with room for the number at the edge.
    const longest = layout.rows.find(({ count }) => count === 50);
    expect((longest?.barX ?? 0) + (longest?.barWidth ?? 0)).toBeLessThanOrEqual(342 - 30);
  });

  it('divides what became of it by source, without repeating what the head says', () => {
    expect(layout.rows.map(({ key, count }) => [key, count])).toEqual([
      ['expected a', 12],
      ['expected b', 6],
      ['expected c', 4],
      ['expected met', 16],
      ['expected overdue', 4],
      ['expected unknown', 2],
      ['rest a', 50],
      ['rest b', 1],
    ]);
    for (const row of layout.rows.filter(({ parts }) => parts.length > 0)) {
      expect(row.parts.reduce((sum, { count }) => sum + count, 0)).toBe(row.count);
      expectApart(row.parts.map(({ x, width }) => ({ from: x, to: x + width })));
      expectApart(row.parts.map(({ markX, count }) => ({ from: markX, to: markX + 16 + textWidth(String(count)) })));
    }
  });

  it('gives a link 44 px', () => {
    for (const row of layout.rows.filter(({ href }) => href !== null)) expect(row.height).toBeGreaterThanOrEqual(44);
  });

  it('keeps six parts of three digits inside', () => {
    const sources = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => node(key, key));
    const bands = sources.map(({ key }) => ({ from: key, to: 'met', count: 111 }));
    const [section] = SECTIONS;
    if (section === undefined) throw new Error('no section');
    const row = layoutFlowList([{ ...section, sources, bands }], 342).rows.at(-1);
    const last = row?.parts.at(-1);
    expect((last?.markX ?? 999) + 16 + textWidth('111')).toBeLessThanOrEqual(342);
  });
});
