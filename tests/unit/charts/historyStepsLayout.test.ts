import { describe, expect, it } from 'vitest';
import { type ChartLine, layoutHistoryPanel, layoutHistoryRuler } from '../../../src/charts/historyStepsLayout.ts';
import { timeScale } from '../../../src/charts/timeScale.ts';
import { linearAxis } from '../../../src/charts/valueAxis.ts';

const year = (key: string, from: string, to: string, value: number) => ({
  key,
  from,
  to,
  value,
  label: String(value),
  title: key,
  derived: false,
});
const calendar = (of: number, value: number) => year(String(of), `${of}-01-01`, `${of}-12-31`, value);
const line = (key: string, years: ChartLine['years'], more: Partial<ChartLine> = {}): ChartLine => ({
  key,
  reporter: key,
  side: 0,
  isSeries: true,
  said: false,
  years,
  ...more,
});

/** 2001 to 2004 are 1,461 days: one px a day. */
const TIME = timeScale('2001-01-01', '2004-12-31', 0, 1461);
const AXIS = linearAxis([0, 100], { top: 0, base: 100 });
const layout = (lines: readonly ChartLine[]) =>
  layoutHistoryPanel(
    {
      key: 'p',
      name: '',
      unit: '',
      summary: '',
      readName: '',
      lines,
      ranges: [],
      missing: [{ start: '2003-01-01', end: '2003-12-31' }],
    },
    TIME,
    AXIS,
    'nothing',
  );

describe('layoutHistoryPanel', () => {
  it('lays a value over the months that it counts', () => {
    const [placed] = layout([line('a', [year('FY', '2001-07-01', '2002-06-30', 40)])]).lines;
    // 181 days to July, 365 days of the year.
    expect(placed?.years[0]).toMatchObject({ x1: 181, x2: 546, y: 60 });
  });

  it('joins years that follow each other in a series, and breaks over a missing one and between two series', () => {
    const { lines } = layout([
      line('a', [calendar(2001, 10), calendar(2002, 20), calendar(2004, 30)]),
      line('b', [calendar(2001, 5), calendar(2002, 6)], { isSeries: false }),
    ]);
    expect(lines.map(({ years }) => years.map(({ joinY }) => joinY))).toEqual([
      [null, 90, null],
      [null, null],
    ]);
  });

  it('hatches the stretch without a value, and names a run of zeros once', () => {
    const { gaps, zeros } = layout([line('a', [calendar(2001, 0), calendar(2002, 0), calendar(2004, 3)])]);
    expect(gaps).toEqual([{ x1: 730, x2: 1095, named: true }]);
    expect(zeros).toEqual([{ x: 365, y: 100 }]);
  });

  it('writes a contradicting value that lies apart, and each reporter once', () => {
    const point = { side: 0, label: '', title: '' } as const;
    const { names } = layoutHistoryPanel(
      {
        key: 'p',
        name: '',
        unit: '',
        summary: '',
        readName: '',
        missing: [],
        lines: [line('a', [calendar(2001, 10)]), line('more of a', [calendar(2002, 20)], { reporter: 'a' })],
        ranges: [
          {
            key: 'r',
            from: '2002-01-01',
            to: '2002-12-31',
            rival: true,
            title: '',
            points: [
              { ...point, key: 'x', value: 20, drawn: true },
              { ...point, key: 'near', value: 22, drawn: false, label: '22' },
              { ...point, key: 'far', value: 80, drawn: false, label: '80' },
            ],
          },
        ],
      },
      TIME,
      AXIS,
      'nothing',
    );
    expect(names.map(({ text }) => text).toSorted()).toEqual(['a 20', '≠ 80']);
  });
});

describe('layoutHistoryRuler', () => {
  it('names fiscal years from July to June where there is room', () => {
    const { fiscal } = layoutHistoryRuler(TIME, 7);
    expect(fiscal.map(({ key }) => key)).toEqual(['FY2000-01', 'FY2001-02', 'FY2002-03', 'FY2003-04', 'FY2004-05']);
    expect(fiscal[1]).toMatchObject({ x1: 181, x2: 546 });
    expect(layoutHistoryRuler(timeScale('1992-01-01', '2026-11-23', 0, 700), 7).fiscal).toEqual([]);
    expect(layoutHistoryRuler(TIME, null).fiscal).toEqual([]);
  });
});
