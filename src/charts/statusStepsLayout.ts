/** Geometry of counts by status over time: bands that rise and fall in steps, and below them a lane of what is overdue. */
import type { IsoDay } from '../domain/day.ts';
import { linearScale } from './linearScale.ts';
import { textWidth } from './textWidth.ts';
import { monthTicks, type TimeTick, timeScale, yearTicks } from './timeScale.ts';

export interface StepsBand {
  readonly key: string;
  /** Stands beside the end of the band. */
  readonly label: string;
}

/** How many there are from a day on. */
export interface StepsPoint {
  readonly day: IsoDay;
  /** One a band, in their order, the lowest first. */
  readonly counts: readonly number[];
  readonly overdue: number;
}

export interface StepsJump {
  readonly day: IsoDay;
  readonly text: string;
  /** Stands where the text does not fit. */
  readonly shortText: string;
}

export interface StatusStepsInput {
  readonly bands: readonly StepsBand[];
  readonly points: readonly StepsPoint[];
  readonly jumps: readonly StepsJump[];
  /** Where the drawing ends. */
  readonly day: IsoDay;
}

export interface PlacedBand extends StepsBand {
  readonly path: string;
  /** The upper edge, as a line. */
  readonly edge: string;
  /** Px of the middle of the band at its end, and of the middle of its label. */
  readonly endY: number;
  readonly labelY: number;
}

export interface PlacedJump {
  readonly day: IsoDay;
  readonly text: string;
  readonly textX: number;
  /** Base line of the text. */
  readonly textY: number;
  readonly x: number;
  /** Where the line from the text meets the bands. */
  readonly toY: number;
}

export interface OverdueRun {
  readonly count: number;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  /** Its number has room above it. */
  readonly labelled: boolean;
}

export interface StatusStepsLayout {
  readonly height: number;
  readonly plot: { readonly start: number; readonly end: number; readonly top: number; readonly base: number };
  readonly bands: readonly PlacedBand[];
  readonly jumps: readonly PlacedJump[];
  readonly counts: readonly { readonly count: number; readonly y: number }[];
  readonly ticks: readonly TimeTick[];
  readonly lane: { readonly titleY: number; readonly base: number; readonly runs: readonly OverdueRun[] };
}

const NARROW = 560;
/** Px of the numbers at the axis. */
const AXIS = 26;
/** Px of a line of text. */
const LINE = 16;
/** Px from the end of the plot to a label, its mark included, and the least between two labels. */
export const LABEL_START = 26;
const LABEL_LINE = 18;
/** Px that the name of a year or a month needs. */
const YEAR_ROOM = 30;
const MONTH_ROOM = 62;
const LANE_GAP = 46;
/** Px of one overdue promise: as in the plot, within these bounds. */
const OVERDUE_UNIT = [4, 8] as const;
const MOST_OVERDUE = 40;
const RUN_LABEL = 9;

/** The beginnings of the bands at each point, and the top of the last. */
function stacked(counts: readonly number[]): readonly number[] {
  let sum = 0;
  return [
    0,
    ...counts.map((count) => {
      sum += count;
      return sum;
    }),
  ];
}

/** Labels at the height of their bands, the lowest first, each at least a line above the one before. */
function labelHeights(wanted: readonly number[], bottom: number): readonly number[] {
  let below = bottom + LABEL_LINE;
  return wanted.map((y) => {
    below = Math.min(y, below - LABEL_LINE);
    return below;
  });
}

export function layoutStatusSteps(input: StatusStepsInput, width: number): StatusStepsLayout {
  const { points, day } = input;
  const narrow = width < NARROW;
  const labelRoom = LABEL_START + Math.max(...input.bands.map(({ label }) => textWidth(label)));
  const top = 20 + LINE * input.jumps.length + 4;
  const plot = { start: AXIS, end: width - labelRoom, top, base: top + (narrow ? 190 : 220) };
  const time = timeScale(points[0]?.day ?? day, day, plot.start, plot.end);
  const sums = points.map(({ counts }) => stacked(counts));
  const totals = sums.map((sum) => sum.at(-1) ?? 0);
  const y = linearScale([0, Math.max(1, ...totals)], [plot.base, plot.top], 4);
  /** From day to day level, on each day at once. */
  const steps = (levels: readonly number[]): readonly (readonly [number, number])[] =>
    levels.flatMap((level, index) => {
      const next = points[index + 1];
      const from = time.x(points[index]?.day ?? day);
      return [[from, y(level)] as const, [next === undefined ? plot.end : time.x(next.day), y(level)] as const];
    });
  const line = (pairs: readonly (readonly [number, number])[]) =>
    pairs.map(([x, height]) => `${round(x)} ${round(height)}`).join('L');
  const lastSums = sums.at(-1) ?? [0];
  const ends = input.bands.map((_, index) => (y(lastSums[index] ?? 0) + y(lastSums[index + 1] ?? 0)) / 2);
  const labelY = labelHeights(ends, plot.base);
  const bands = input.bands.map((band, index): PlacedBand => {
    const lower = steps(sums.map((sum) => sum[index] ?? 0));
    const upper = steps(sums.map((sum) => sum[index + 1] ?? 0));
    return {
      ...band,
      path: `M${line(upper)}L${line(lower.toReversed())}Z`,
      edge: `M${line(upper)}`,
      endY: ends[index] ?? plot.base,
      labelY: labelY[index] ?? plot.base,
    };
  });
  const jumps = input.jumps.map((jump, index): PlacedJump => {
    const text = nameWidth(jump.text) <= plot.end ? jump.text : jump.shortText;
    const x = time.x(jump.day);
    const at = points.findIndex((point) => point.day === jump.day);
    return {
      day: jump.day,
      text,
      x,
      textX: Math.max(0, x - 4 - nameWidth(text)),
      // The last stands highest, so that no line runs through the name of an earlier one before it.
      textY: 12 + LINE * (input.jumps.length - index),
      toY: y(totals[at] ?? 0),
    };
  });
  const lane = layoutLane(points, plot, (each) => time.x(each), y(0) - y(1));
  return {
    height: lane.base + 8,
    plot,
    bands,
    jumps,
    counts: y.ticks(4).flatMap((count) => (Number.isInteger(count) ? { count, y: y(count) } : [])),
    ticks: ticksOf(time),
    lane,
  };
}

/** Px of a text at 12 px. */
const nameWidth = (text: string) => (textWidth(text) * 12) / 13;

const round = (px: number) => Math.round(px * 10) / 10;

function ticksOf(time: ReturnType<typeof timeScale>): readonly TimeTick[] {
  const years = yearTicks(time, YEAR_ROOM);
  const ticks = years.length >= 3 ? years : monthTicks(time, MONTH_ROOM);
  const half = (years.length >= 3 ? YEAR_ROOM : MONTH_ROOM) / 2;
  return ticks.filter(({ x }) => x + half <= time.end);
}

function layoutLane(
  points: readonly StepsPoint[],
  plot: StatusStepsLayout['plot'],
  x: (day: IsoDay) => number,
  perPromise: number,
): StatusStepsLayout['lane'] {
  const most = Math.max(1, ...points.map(({ overdue }) => overdue));
  const unit = Math.min(Math.max(OVERDUE_UNIT[0], Math.min(OVERDUE_UNIT[1], perPromise)), MOST_OVERDUE / most);
  const titleY = plot.base + LANE_GAP;
  const base = titleY + LINE + most * unit;
  const runs: { count: number; from: number; to: number }[] = [];
  points.forEach((point, index) => {
    const next = points[index + 1];
    const to = next === undefined ? plot.end : x(next.day);
    const run = runs.at(-1);
    if (run?.count === point.overdue) run.to = to;
    else runs.push({ count: point.overdue, from: x(point.day), to });
  });
  return {
    titleY,
    base,
    runs: runs
      .filter(({ count }) => count > 0)
      .map(({ count, from, to }) => ({
        count,
        x: from,
        width: to - from,
        height: count * unit,
        y: base - count * unit,
        labelled: to - from >= RUN_LABEL,
      })),
  };
}
