import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/charts/textWidth.ts';
import { type Lane, layoutTimelineLanes, shortened } from '../../../src/charts/timelineLanesLayout.ts';
import { extentOf, formOf, layoutTimeMark } from '../../../src/charts/timeMarkLayout.ts';
import { timeScale } from '../../../src/charts/timeScale.ts';
import { layoutYearStrip } from '../../../src/charts/yearStripLayout.ts';
import { type EdtfDate, parseEdtf } from '../../../src/domain/edtf.ts';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { selectTimeline } from '../../../src/figures/timeline/select.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { realDataset } from '../../helpers/realDataset.ts';

function aDate(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (date === null) throw new Error(text);
  return date;
}

describe('a date as a mark', () => {
  // A hundred days on a thousand px: ten px a day.
  const scale = timeScale('2026-01-01', '2026-04-10', 0, 1000);

  it.each([
    ['2026-02-03', 'bar'],
    ['2026-02-03/2026-02-04', 'block'],
    ['2026-02', 'span'],
    ['2026', 'span'],
    ['[2026-02-03,2026-02-04]', 'span'],
    ['2026-01/2026-02-04', 'span'],
  ] as const)('%s is a %s', (text, form) => {
    expect(formOf(aDate(text))).toBe(form);
  });

  it('is as long as its date', () => {
    // 3 February is the 34th day: 33 days lie before it.
    expect(layoutTimeMark(aDate('2026-02-03/2026-02-04'), true, scale)).toMatchObject({ x: 330, width: 20 });
    // January has 31 days.
    expect(layoutTimeMark(aDate('2026-01'), true, scale)).toMatchObject({ x: 0, width: 310 });
  });

  it('is cut off at the edges, halo included', () => {
    const year = layoutTimeMark(aDate('2025~'), true, timeScale('2025-12-01', '2026-04-10', 100, 900));
    expect(year.x).toBe(100);
    expect(year.halo[0]).toBe(0);
    expect(extentOf(layoutTimeMark(aDate('2026-12'), false, scale))[1]).toBe(1000);
  });
});

describe('shortened', () => {
  it('cuts between words and marks the cut', () => {
    expect(shortened('Visit of the president', 40)).toBe('Visit of the president');
    expect(shortened('Visit of the president', 16)).toBe('Visit of the…');
  });
});

describe('lanes', () => {
  it.each([328, 704, 1120])('puts no label on another, on a mark or outside, at %i px', async (width) => {
    const dataset = await realDataset();
    for (const [day, view] of [
      ['2026-11-23', {}],
      ['2026-02-02', {}],
      ['2025-09-09', {}],
      ['2026-11-23', { from: '1991', to: '2028' }],
      ['2026-11-23', { from: '2026-02', to: '2026-02' }],
      ['2001-01-01', {}],
    ] as const) {
      const model = selectTimeline(knownOn(dataset, day), { ...DEFAULT_VIEW, ...view });
      if (model.period === null) throw new Error('no period');
      const lanes = model.lanes.map(
        (lane): Lane => ({
          group: lane.group,
          label: lane.group,
          share: '',
          empty: lane.count === 0,
          marks: lane.marks.map(({ entry, date, done }) => ({
            key: entry.id,
            date,
            done,
            label: entry.title,
            name: entry.title,
            href: '',
          })),
        }),
      );
      const layout = layoutTimelineLanes(lanes, model.period, day, width, 100);
      for (const lane of layout.lanes) {
        const boxes = lane.marks.map((item) => {
          const [left, right] = extentOf(item.mark);
          // Below a mark that fills the axis the label has a row of its own.
          if (item.text === null || item.below) return { y: item.y, from: left, to: right };
          const length = textWidth(item.text);
          const from = item.side === 'left' ? item.textX - length : Math.min(left, item.textX);
          return { y: item.y, from, to: item.side === 'left' ? right : Math.max(right, item.textX + length) };
        });
        for (const box of boxes) {
          expect(box.from).toBeGreaterThanOrEqual(layout.start - 7);
          expect(box.to).toBeLessThanOrEqual(width);
          expect(box.y + 11).toBeLessThanOrEqual(lane.y + lane.height);
        }
        const sorted = [...boxes].sort((a, b) => a.y - b.y || a.from - b.from);
        sorted.forEach((box, index) => {
          const next = sorted[index + 1];
          if (next && next.y === box.y) expect(box.to, `${day} ${lane.group}`).toBeLessThan(next.from);
        });
      }
    }
  });

  it('gives the label of a mark that fills the axis the row below', () => {
    const mark = { key: 'a', date: aDate('2026'), done: false, label: 'A whole year', name: '', href: '' };
    const after = { ...mark, key: 'b', date: aDate('2026-02-10'), label: 'A day' };
    const lanes: Lane[] = [{ group: 'political', label: '', share: '', empty: false, marks: [mark, after] }];
    const [lane] = layoutTimelineLanes(lanes, { from: '2026-02-01', to: '2026-02-28' }, '2026-02-02', 704, 0).lanes;
    expect(lane?.marks.map((placed) => [placed.below, placed.y])).toEqual([
      [true, 7],
      [false, 47],
    ]);
  });

  it('marks weeks in a month, months in a year, years beyond', () => {
    const keys = (from: string, to: string) =>
      layoutTimelineLanes([], { from, to }, '2026-02-02', 1120, 0).ticks.map((tick) => tick.key);
    expect(keys('2026-02-01', '2026-02-28')).toEqual(['2026-02-01', '2026-02-08', '2026-02-15', '2026-02-22']);
    expect(keys('2026-01-01', '2026-04-30')).toEqual(['2026-01', '2026-02', '2026-03', '2026-04']);
    expect(keys('2020-01-01', '2024-12-31')).toEqual(['2020', '2021', '2022', '2023', '2024']);
  });

  it('marks the as-of day inside, or says on which side it lies', () => {
    const period = { from: '2025-04-01', to: '2026-04-30' };
    expect(layoutTimelineLanes([], period, '2026-11-23', 704, 0).asOf).toBe('after');
    expect(layoutTimelineLanes([], period, '2024-01-01', 704, 0).asOf).toBe('before');
    expect(layoutTimelineLanes([], period, '2025-04-01', 704, 0)).toMatchObject({ asOf: 'within', asOfX: 116 });
  });
});

describe('the strip of years', () => {
  it('grows with the square root, puts what lies ahead on top, and leaves a zero at nothing', () => {
    const layout = layoutYearStrip(
      [
        { year: 2024, past: 16, ahead: 0 },
        { year: 2025, past: 0, ahead: 0 },
        { year: 2026, past: 3, ahead: 1 },
      ],
      { from: '2025-01-01', to: '2025-12-31' },
      '2026-01-01',
      1096,
      40,
    );
    expect(layout?.bars.map((bar) => bar.fullHeight)).toEqual([40, 0, Math.sqrt(3 / 16) * 40]);
    // Three and one are a quarter of the sixteen: half of the height.
    expect((layout?.bars[2]?.fullHeight ?? 0) + (layout?.bars[2]?.outlineHeight ?? 0)).toBe(20);
    // 2024 has 366 of the 1096 days.
    expect(layout?.frame).toEqual({ x: 366, width: 365 });
    expect(layoutYearStrip([], { from: '2025-01-01', to: '2025-12-31' }, '2026-01-01', 100, 40)).toBeNull();
  });
});
