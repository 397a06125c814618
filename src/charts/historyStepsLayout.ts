/** Geometry of yearly values on one running time axis: a step over the months that each counts, joined only in a series. */
import { addDays, type IsoDay, toIsoDay, yearOf } from '../domain/day.ts';
import type { SideIndex } from '../domain/party.ts';
import { type DrawnStretch, placeSeriesNames } from './historyLabels.ts';
import { fromLeftToRight, type ReadableMark } from './MarkReader.tsx';
import { textWidth } from './textWidth.ts';
import { type TimeScale, yearTicks } from './timeScale.ts';
import type { ValueAxis } from './valueAxis.ts';

export interface ChartYear {
  readonly key: string;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly value: number;
  /** As it is written beside the reporter's name. */
  readonly label: string;
  /** All that the mark says. */
  readonly title: string;
  readonly derived: boolean;
}

export interface ChartLine {
  readonly key: string;
  readonly reporter: string;
  readonly side: SideIndex;
  /** Values of one series: joined where one year follows the other. */
  readonly isSeries: boolean;
  /** Said outside any series by a side that has one. */
  readonly said: boolean;
  readonly years: readonly ChartYear[];
}

export interface ChartRange {
  readonly key: string;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly rival: boolean;
  readonly title: string;
  readonly points: readonly {
    readonly key: string;
    readonly value: number;
    readonly side: SideIndex;
    /** It is also drawn as a step. */
    readonly drawn: boolean;
    readonly label: string;
    readonly title: string;
  }[];
}

export interface HistoryPanel {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly summary: string;
  /** Of the slider that walks through its values. */
  readonly readName: string;
  readonly lines: readonly ChartLine[];
  readonly ranges: readonly ChartRange[];
  readonly missing: readonly { readonly start: IsoDay; readonly end: IsoDay }[];
}

export interface PlacedYear extends ChartYear {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** Px of the step before it in its series; null at a break. */
  readonly joinY: number | null;
}

export interface PlacedLine extends Omit<ChartLine, 'years'> {
  readonly years: readonly PlacedYear[];
}

export interface PlacedRange extends Omit<ChartRange, 'points'> {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
  readonly points: readonly (ChartRange['points'][number] & { readonly y: number })[];
}

export interface PlacedText {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly side: SideIndex;
  readonly alert: boolean;
}

export interface HistoryLayout {
  readonly lines: readonly PlacedLine[];
  readonly ranges: readonly PlacedRange[];
  readonly gaps: readonly { readonly x1: number; readonly x2: number; readonly named: boolean }[];
  readonly names: readonly PlacedText[];
  /** The middle of each run of zeros. */
  readonly zeros: readonly { readonly x: number; readonly y: number }[];
}

/** Px by which a value must lie off the one that stands, to be written beside it. */
const APART = 14;

function placeLine(line: ChartLine, time: TimeScale, axis: ValueAxis): PlacedLine {
  return {
    ...line,
    years: line.years.map((year, index): PlacedYear => {
      const before = line.years[index - 1];
      const follows = line.isSeries && before !== undefined && addDays(before.to, 1) === year.from;
      return {
        ...year,
        x1: time.clamped(year.from),
        x2: Math.min(time.end, time.xEnd(year.to)),
        y: axis.y(year.value),
        joinY: follows ? axis.y(before.value) : null,
      };
    }),
  };
}

function placeRange(range: ChartRange, time: TimeScale, axis: ValueAxis): PlacedRange {
  const points = range.points.map((point) => ({ ...point, y: axis.y(point.value) }));
  const ys = points.map(({ y }) => y);
  return {
    ...range,
    points,
    x: (time.clamped(range.from) + Math.min(time.end, time.xEnd(range.to))) / 2,
    y1: Math.min(...ys),
    y2: Math.max(...ys),
  };
}

function zerosOf(lines: readonly PlacedLine[]): HistoryLayout['zeros'] {
  return lines.flatMap(({ years }) => {
    const runs: { x1: number; x2: number; y: number }[] = [];
    for (const { value, x1, x2, y } of years) {
      const run = runs.at(-1);
      if (value !== 0) continue;
      if (run && Math.abs(run.x2 - x1) < 0.5) run.x2 = x2;
      else runs.push({ x1, x2, y });
    }
    return runs.map(({ x1, x2, y }) => ({ x: (x1 + x2) / 2, y }));
  });
}

/** The steps and their joins, and the bars of several values, as boxes that no name may cover; and the noughts. */
function stretchesOf(lines: readonly PlacedLine[], ranges: readonly PlacedRange[]): readonly DrawnStretch[] {
  return [
    ...lines.flatMap(({ years }) =>
      years.flatMap(({ x1, x2, y, joinY }) => [
        { x1, x2, y1: y - 1, y2: y + 1 },
        // The mark in the middle of a short step is wider than the step.
        { x1: (x1 + x2) / 2 - 5, x2: (x1 + x2) / 2 + 5, y1: y - 5, y2: y + 5 },
        ...(joinY === null ? [] : [{ x1: x1 - 1, x2: x1 + 1, y1: Math.min(y, joinY), y2: Math.max(y, joinY) }]),
      ]),
    ),
    ...ranges.map(({ x, y1, y2 }) => ({ x1: x - 4, x2: x + 4, y1: y1 - 4, y2: y2 + 4 })),
    ...zerosOf(lines).map(({ x, y }) => ({ x1: x - 6, x2: x + 6, y1: y - 18, y2: y })),
  ];
}

/** Each reporter once, at its greatest value; and every contradicting value that lies apart. */
function placeNames(lines: readonly PlacedLine[], ranges: readonly PlacedRange[], time: TimeScale) {
  const reporters = [...new Set(lines.map(({ reporter }) => reporter))].flatMap((reporter) => {
    const own = lines.filter((line) => line.reporter === reporter);
    const peak = own.flatMap(({ years }) => years).toSorted((a, b) => a.y - b.y)[0];
    const side = own[0]?.side ?? null;
    if (peak === undefined) return [];
    const text = `${reporter} ${peak.label}`;
    return [{ key: `name ${reporter}`, text, x: (peak.x1 + peak.x2) / 2, y: peak.y, side, alert: false }];
  });
  const rivals = ranges
    .filter(({ rival }) => rival)
    .flatMap(({ x, points }) => {
      const drawn = points.filter((point) => point.drawn);
      return points
        .filter((point) => !point.drawn && drawn.every((one) => Math.abs(one.y - point.y) >= APART))
        .map(({ key, label, y, side }) => ({ key, text: `≠ ${label}`, x, y, side, alert: true }));
    });
  const wanted = [...reporters, ...rivals];
  const placed = placeSeriesNames(
    wanted.map(({ key, text, x, y }) => ({ key, name: text, x, y })),
    time,
    stretchesOf(lines, ranges),
  );
  return placed.flatMap(({ key, x, y }): PlacedText[] => {
    const text = wanted.find((one) => one.key === key);
    return text === undefined ? [] : [{ ...text, x, y }];
  });
}

export function layoutHistoryPanel(
  panel: HistoryPanel,
  time: TimeScale,
  axis: ValueAxis,
  missingLabel: string,
): HistoryLayout {
  const lines = panel.lines.map((line) => placeLine(line, time, axis));
  const ranges = panel.ranges.map((range) => placeRange(range, time, axis));
  return {
    lines,
    ranges,
    gaps: panel.missing.map(({ start, end }) => {
      const [x1, x2] = [time.clamped(start), Math.min(time.end, time.xEnd(end))];
      return { x1, x2, named: textWidth(missingLabel) < x2 - x1 };
    }),
    names: placeNames(lines, ranges, time),
    zeros: zerosOf(lines),
  };
}

/** Every value that is drawn, once: the steps, and the points of ranges that are no step. */
export function readableMarks({ lines, ranges }: Pick<HistoryLayout, 'lines' | 'ranges'>): readonly ReadableMark[] {
  return fromLeftToRight([
    ...lines.flatMap(({ years }) =>
      years.map(({ key, x1, x2, y, title }) => ({ key, x: (x1 + x2) / 2, y, text: title })),
    ),
    ...ranges.flatMap(({ x, points }) =>
      points.filter(({ drawn }) => !drawn).map(({ key, y, title }) => ({ key, x, y, text: title })),
    ),
  ]);
}

export interface HistoryRuler {
  readonly years: readonly { readonly key: string; readonly x: number; readonly named: boolean }[];
  /** Fiscal years as brackets, where there is room for their names. */
  readonly fiscal: readonly { readonly key: string; readonly x1: number; readonly x2: number }[];
}

/** Px of the name of a calendar year, and of a fiscal one. */
const YEAR_ROOM = 30;
const FISCAL_ROOM = 66;

export function layoutHistoryRuler(time: TimeScale, fiscalYearStart: number | null): HistoryRuler {
  const years = yearTicks(time, 46).map(({ key, x }) => ({ key, x, named: x + YEAR_ROOM <= time.end }));
  const fiscal: { key: string; x1: number; x2: number }[] = [];
  if (fiscalYearStart !== null) {
    for (let year = yearOf(time.from) - 1; year <= yearOf(time.to); year += 1) {
      const [start, next] = [toIsoDay(year, fiscalYearStart, 1), toIsoDay(year + 1, fiscalYearStart, 1)];
      const [x1, x2] = [time.clamped(start), time.clamped(next)];
      const key = `FY${year}-${String((year + 1) % 100).padStart(2, '0')}`;
      if (x2 - x1 >= FISCAL_ROOM) fiscal.push({ key, x1, x2 });
    }
  }
  return { years, fiscal };
}
