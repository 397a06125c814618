import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/charts/textWidth.ts';
import type { Lane, LaneItem } from '../../../src/charts/timelineLane.ts';
import { layoutTimelineLanes, type PlacedLane } from '../../../src/charts/timelineLanesLayout.ts';
import { layoutTimelineMinimap } from '../../../src/charts/timelineMinimapLayout.ts';
import { shortened } from '../../../src/charts/timelineRows.ts';
import { around, type Stretch, stretchOf } from '../../../src/charts/timelineStretch.ts';
import { extentOf, formOf, layoutTimeMark } from '../../../src/charts/timeMarkLayout.ts';
import { timeScale } from '../../../src/charts/timeScale.ts';
import { dayNumber } from '../../../src/domain/day.ts';
import { type EdtfDate, parseEdtf } from '../../../src/domain/edtf.ts';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { selectTimeline } from '../../../src/figures/timeline/select.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/viewState/viewState.ts';
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

/** The lanes of the real data, names and weights as the figure has them. */
async function realLanes(day: string, view: Partial<ViewState> = {}) {
  const model = selectTimeline(knownOn(await realDataset(), day), { ...DEFAULT_VIEW, ...view });
  if (model.period === null || model.extent === null) throw new Error('no period');
  const lanes = model.lanes.map(({ key, items }): Lane => {
    const drawn = items.map((item): LaneItem => {
      const { entry, date, first, last, done } = item;
      return { key: entry.id, date, first, last, done, group: null, label: entry.title };
    });
    const rank = new Map(items.map((item, index) => [drawn[index], model.rank.get(item) ?? 0]));
    return {
      key,
      group: null,
      label: key,
      items: drawn,
      byRank: drawn.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)),
    };
  });
  return { lanes, stretch: stretchOf(model.period), extent: stretchOf(model.extent) };
}

/** What every mark, name and number of a lane covers. */
function boxesOf(lane: PlacedLane) {
  const marks = lane.marks.map(({ item, mark, y, text, textX, anchor }) => {
    const [left, right] = extentOf(mark);
    const width = text === null ? 0 : textWidth(text);
    const [from, to] =
      text === null
        ? [left, right]
        : anchor === 'end'
          ? [textX - width, right]
          : [left, Math.max(right, textX + width)];
    return { what: item.key, y, from, to };
  });
  const clusters = lane.clusters.map(({ key, x, width, y }) => ({ what: key, y, from: x, to: x + width }));
  return [...marks, ...clusters];
}

const WINDOWS: readonly (readonly [string, Partial<ViewState>])[] = [
  ['2026-11-23', {}],
  ['2026-02-02', {}],
  ['2025-09-09', {}],
  ['2026-11-23', { zoom: '1991-12-01..2028-02-29' }],
  ['2026-11-23', { zoom: '2026-01-01..2026-02-28' }],
  ['2026-11-23', { zoom: '2026-02-01..2026-02-08' }],
  ['2026-11-23', { zoom: '2026-02-04..2026-02-04' }],
  ['2026-11-23', { lanes: 'level', zoom: '2022-01-01..2026-12-31' }],
  ['2026-11-23', { lanes: 'side', kind: ['documents'] }],
  ['2001-01-01', {}],
];

describe('lanes', () => {
  it.each([328, 704, 1120])('puts nothing on anything else or outside, at %i px', async (width) => {
    for (const [day, view] of WINDOWS) {
      const { lanes, stretch } = await realLanes(day, view);
      const layout = layoutTimelineLanes(lanes, { stretch, width, top: 100, beyond: 0 });
      for (const lane of layout.lanes) {
        const boxes = boxesOf(lane);
        for (const box of boxes) {
          expect(box.from, box.what).toBeGreaterThanOrEqual(layout.start - 7);
          expect(box.to, box.what).toBeLessThanOrEqual(width);
          expect(box.y + 11, box.what).toBeLessThanOrEqual(lane.y + lane.height);
        }
        const sorted = boxes.toSorted((a, b) => a.y - b.y || a.from - b.from);
        for (const [index, box] of sorted.entries()) {
          const next = sorted[index + 1];
          if (next && next.y === box.y) expect(box.to, `${day} ${box.what} ${next.what}`).toBeLessThan(next.from);
        }
      }
    }
  });

  it.each([328, 1120])('leaves nothing of the stretch out, at %i px', async (width) => {
    for (const [day, view] of WINDOWS) {
      const { lanes, stretch } = await realLanes(day, view);
      const layout = layoutTimelineLanes(lanes, { stretch, width, top: 0, beyond: 0 });
      for (const placed of layout.lanes) {
        const inside = placed.lane.items.filter((item) => item.last >= stretch.from && item.first < stretch.to);
        const drawn = [
          ...placed.marks.map(({ item }) => item.key),
          ...placed.clusters.flatMap(({ items }) => items.map(({ key }) => key)),
        ];
        expect(drawn.toSorted()).toEqual(inside.map(({ key }) => key).toSorted());
        expect(placed.count).toBe(inside.length);
      }
    }
  });

  it('names the weightiest first: the state visit in a year and in all thirty-six', async () => {
    for (const zoom of ['2025-04-01..2026-04-30', '1991-12-01..2028-02-29']) {
      const { lanes, stretch } = await realLanes('2026-11-23', { zoom });
      const layout = layoutTimelineLanes(lanes, { stretch, width: 1120, top: 0, beyond: 0 });
      const political = layout.lanes.find(({ lane }) => lane.key === 'political');
      const visit = political?.marks.find(({ item }) => item.key === 'visit-tokayev-islamabad-2026');
      expect(visit?.text).toMatch(/^President Tokayev’s/);
    }
  });

  it('opens a number when it gets room: everything of 4 February 2026 stands apart on that day', async () => {
    const { lanes, stretch } = await realLanes('2026-11-23', { zoom: '2026-02-04..2026-02-04' });
    const layout = layoutTimelineLanes(lanes, { stretch, width: 1120, top: 0, beyond: 0 });
    expect(layout.lanes.flatMap(({ clusters }) => clusters)).toEqual([]);
  });

  it('gathers fewer the closer it is looked at', async () => {
    const { lanes, stretch, extent } = await realLanes('2026-11-23', { zoom: '1991-12-01..2028-02-29' });
    const gathered = (of: Stretch) =>
      layoutTimelineLanes(lanes, { stretch: of, width: 1120, top: 0, beyond: 0 })
        .lanes.flatMap(({ clusters }) => clusters)
        .map(({ items }) => items.length);
    const whole = gathered(stretch);
    const biggest = Math.max(...whole);
    const cluster = layoutTimelineLanes(lanes, { stretch, width: 1120, top: 0, beyond: 0 })
      .lanes.flatMap(({ clusters }) => clusters)
      .find(({ items }) => items.length === biggest);
    if (cluster === undefined) throw new Error('no cluster');
    const first = Math.min(...cluster.items.map((item) => item.first));
    const last = Math.max(...cluster.items.map((item) => item.last));
    expect(Math.max(...gathered(around(first, last, extent)))).toBeLessThan(biggest);
  });

  it('keeps its height while it is zoomed', async () => {
    const { lanes } = await realLanes('2026-11-23');
    const heights = ['1991-12-01..2028-02-28', '2020-01-01..2026-12-31', '2026-01-01..2026-03-31'].map((zoom) => {
      const [from = '', to = ''] = zoom.split('..');
      return layoutTimelineLanes(lanes, { stretch: stretchOf({ from, to }), width: 1120, top: 0, beyond: 0 }).bottom;
    });
    expect(new Set(heights).size).toBe(1);
  });

  it('lays out what is about to come into sight, too, where it already was', async () => {
    const { lanes, stretch } = await realLanes('2026-11-23');
    const frame = { stretch, width: 1120, top: 0, beyond: 1 };
    const wide = layoutTimelineLanes(lanes, frame);
    const drawn = wide.lanes.flatMap(({ marks, clusters }) => [
      ...marks.map(({ item }) => item.key),
      ...clusters.flatMap(({ items }) => items.map(({ key }) => key)),
    ]);
    // The commission's twelfth session of 2023 is more than a length away, the visit of July 2024 is not.
    expect(drawn).toContain('visit-shehbaz-sharif-astana-2024');
    expect(drawn).not.toContain('meeting-igc-12-2023');
    // What is outside counts for nothing.
    expect(wide.lanes.map(({ count }) => count)).toEqual([41, 41, 22, 23, 8, 1]);
  });

  it('writes the name of a mark that fills the axis upon it', () => {
    const item: LaneItem = {
      key: 'a',
      date: aDate('2026'),
      first: dayNumber('2026-01-01'),
      last: dayNumber('2026-12-31'),
      done: false,
      group: null,
      label: 'A whole year',
    };
    const lane: Lane = { key: 'x', group: null, label: '', items: [item], byRank: [item] };
    const stretch = stretchOf({ from: '2026-02-01', to: '2026-02-28' });
    const [placed] = layoutTimelineLanes([lane], { stretch, width: 704, top: 0, beyond: 0 }).lanes;
    expect(placed?.marks.map(({ text, textX }) => [text, textX])).toEqual([['A whole year', 122]]);
  });
});

describe('the density of the whole span', () => {
  const month = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1;
  const months = [
    { month: month('2024-01'), past: 10, ahead: 0 },
    { month: month('2024-07'), past: 6, ahead: 0 },
    { month: month('2026-05'), past: 1, ahead: 3 },
  ];
  const extent = stretchOf({ from: '2024-01-01', to: '2026-12-31' });

  it('counts years where a month has no room, with the square root, what lies ahead on top', () => {
    const { unit, bars } = layoutTimelineMinimap(months, extent, '2026-02-02', 60, 40);
    expect(unit).toBe('year');
    expect(bars.map(({ key, fullHeight, outlineHeight }) => [key, fullHeight, outlineHeight])).toEqual([
      [2024 * 12, 40, 0],
      // 4 of 16 is a quarter, its root a half: 20 px in all, 10 for the one that is past.
      [2026 * 12, 10, 10],
    ]);
  });

  it('counts months where they have room', () => {
    const { unit, bars } = layoutTimelineMinimap(months, extent, '2026-02-02', 600, 40);
    expect(unit).toBe('month');
    expect(bars.map(({ key }) => key)).toEqual(months.map(({ month: key }) => key));
  });

  it('reads the day back from the place', () => {
    const { x, at } = layoutTimelineMinimap(months, extent, '2026-02-02', 1096, 40);
    // 1,096 days on 1,096 px.
    expect(x(dayNumber('2024-01-31'))).toBe(30);
    expect(at(30)).toBe(dayNumber('2024-01-31'));
  });
});
