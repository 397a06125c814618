import { describe, expect, it } from 'vitest';
import { type ChartSpan, layoutFlowSpans, type PlacedSpan } from '../../../src/charts/flowSpansLayout.ts';
import { textWidth } from '../../../src/charts/textWidth.ts';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { selectTradeFlows } from '../../../src/figures/trade-flows/select.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const WIDTHS = [328, 612, 704, 1120] as const;

const aSpan = (key: string, start: string, end: string, value: number, more: Partial<ChartSpan> = {}): ChartSpan => ({
  key,
  start,
  end,
  value,
  label: value.toFixed(1),
  whole: true,
  derived: false,
  said: false,
  side: 0,
  others: [],
  href: `/trade#${key}`,
  name: key,
  ...more,
});

/** What the trade figure draws on a day in each direction, with labels as numbers. */
async function realPanels(day: string) {
  const model = selectTradeFlows(knownOn(await realDataset(), day), DEFAULT_VIEW);
  if (model.axis === null) throw new Error('nothing to draw');
  const { axis } = model;
  return model.panels.map((panel) => ({
    axis,
    spans: panel.reporters.flatMap((reporter) =>
      reporter.spans.map(({ flow, span, whole, others }) =>
        aSpan(flow.id, span.start, span.end, flow.value, {
          whole,
          derived: flow.derived,
          side: reporter.reporter.id === model.sides[0].id ? 0 : 1,
          others: others.map((other) => ({
            key: other.id,
            value: other.value,
            label: `${other.value.toFixed(1)} elsewhere`,
            short: other.value.toFixed(1),
            rival: true,
          })),
        }),
      ),
    ),
  }));
}

function overlapping(spans: readonly PlacedSpan[]): readonly string[] {
  const boxes = spans.flatMap(({ key, label, labelX, labelY, placedOthers }) => [
    { key, x1: labelX, x2: labelX + textWidth(label), y: labelY },
    // What is written of another value ends where it says.
    ...placedOthers.flatMap(({ key: other, text }) =>
      text === null ? [] : [{ key: other, x1: text.x - textWidth(text.content), x2: text.x, y: text.y }],
    ),
  ]);
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.x1 < b.x2 && b.x1 < a.x2 && Math.abs(a.y - b.y) < 12)
      .map((b) => `${a.key} over ${b.key}`),
  );
}

describe.each(WIDTHS)('layoutFlowSpans at %i px', (width) => {
  const axis = { from: '2023-01-01', to: '2025-12-31' };

  it('lays each value over the months that it counts', () => {
    const spans = [aSpan('year', '2024-01-01', '2024-12-31', 50), aSpan('fiscal', '2023-07-01', '2024-06-30', 100)];
    const { spans: placed, plotStart, plotEnd } = layoutFlowSpans(spans, axis, 7, '2026-01-01', width);
    // 2023 to 2025 are 365 + 366 + 365 = 1096 days; 2024 begins after 365 and ends after 731.
    const at = (days: number) => plotStart + ((plotEnd - plotStart) * days) / 1096;
    const [year, fiscal] = placed;
    expect(year?.x1).toBeCloseTo(at(365), 6);
    expect(year?.x2).toBeCloseTo(at(731), 6);
    // 1 July is after 181 days of 2023; 30 June 2024 ends 366 days later.
    expect(fiscal?.x1).toBeCloseTo(at(181), 6);
    expect(fiscal?.x2).toBeCloseTo(at(547), 6);
  });

  it('begins the axis of values at zero', () => {
    const spans = [aSpan('none', '2023-01-01', '2023-12-31', 0), aSpan('some', '2024-01-01', '2024-12-31', 80)];
    const { spans: placed, base, top, values } = layoutFlowSpans(spans, axis, null, '2026-01-01', width);
    expect(placed[0]?.y).toBe(base);
    expect(placed[1]?.y).toBeGreaterThanOrEqual(top);
    expect(values[0]).toEqual({ value: 0, y: base });
  });

  it('marks where no value lies, and nothing where one does', () => {
    const { gaps, plotStart, plotEnd } = layoutFlowSpans(
      [aSpan('middle', '2024-01-01', '2024-12-31', 5)],
      axis,
      null,
      '2026-01-01',
      width,
    );
    expect(gaps).toHaveLength(2);
    expect([gaps[0]?.x1, gaps[1]?.x2]).toEqual([plotStart, plotEnd]);
  });

  it('shows the as-of day only where it lies on the axis', () => {
    const spans = [aSpan('a', '2024-01-01', '2024-12-31', 5)];
    expect(layoutFlowSpans(spans, axis, null, '2026-01-01', width).dayX).toBeNull();
    const { dayX, plotStart, plotEnd } = layoutFlowSpans(spans, axis, null, '2025-06-01', width);
    expect(dayX).toBeGreaterThan(plotStart);
    expect(dayX).toBeLessThan(plotEnd);
  });

  it.each(['2026-11-23', '2026-02-02', '2024-09-01'])(
    'overlaps no labels and leaves none outside on %s',
    async (day) => {
      for (const { spans, axis: real } of await realPanels(day)) {
        const layout = layoutFlowSpans(spans, real, 7, day, width);
        expect(overlapping(layout.spans)).toEqual([]);
        for (const { labelX, labelY, label } of layout.spans) {
          expect(labelX).toBeGreaterThanOrEqual(0);
          expect(labelX + textWidth(label)).toBeLessThanOrEqual(width);
          expect(labelY).toBeGreaterThan(8);
          expect(labelY).toBeLessThan(layout.height);
        }
        for (const { x1, x2, label } of [...layout.fiscal, ...layout.calendar]) {
          if (label !== null) expect(textWidth(label)).toBeLessThanOrEqual(x2 - x1 + 2);
        }
      }
    },
  );
});
