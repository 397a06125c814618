/** Geometry of trade values that lie over the months they count, with a ruler of calendar and one of fiscal years below. */
import { addDays, type IsoDay, toIsoDay, yearOf } from '../domain/day.ts';
import { type GapStretch, type MissingStretch, stretchesWithout } from './flowGaps.ts';
import { placeFlowLabels } from './flowLabels.ts';
import { linearScale } from './linearScale.ts';
import { type TimeScale, timeScale } from './timeScale.ts';

/** Another value published for the same goods, reporter and period. */
export interface ChartOther {
  readonly key: string;
  readonly value: number;
  /** As long as there is room for it; `short` otherwise. */
  readonly label: string;
  readonly short: string;
  /** Contradicts the drawn value; an earlier print of the same statistic does not. */
  readonly rival: boolean;
}

export interface ChartSpan {
  readonly key: string;
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly value: number;
  readonly label: string;
  readonly whole: boolean;
  readonly derived: boolean;
  /** Said, and of no series that could be compared: drawn hollow. */
  readonly said: boolean;
  /** Position of the reporter: the first side is drawn square, the second round. */
  readonly side: 0 | 1;
  readonly others: readonly ChartOther[];
  readonly href: string;
  readonly name: string;
}

export interface PlacedOther extends ChartOther {
  readonly y: number;
  /** What is written of it and where it ends; null where there is no room. */
  readonly text: { readonly x: number; readonly y: number; readonly content: string } | null;
}

export interface PlacedSpan extends ChartSpan {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly labelX: number;
  readonly labelY: number;
  readonly placedOthers: readonly PlacedOther[];
}

/** A year on a ruler; the label is null where there is no room for one. */
export interface RulerYear {
  readonly key: string;
  readonly label: string | null;
  readonly x1: number;
  readonly x2: number;
}

/** Two values, by their keys, whose ratio is drawn between them. */
export interface ChartRatio {
  readonly one: string;
  readonly other: string;
  readonly label: string;
}

export interface PlacedRatio {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
  readonly label: string;
  readonly labelX: number;
}

export interface FlowSpansLayout {
  readonly height: number;
  readonly plotStart: number;
  readonly plotEnd: number;
  readonly top: number;
  readonly base: number;
  /** Where the rulers begin: below the strip of missing counts, if there is one. */
  readonly ruler: number;
  readonly spans: readonly PlacedSpan[];
  readonly values: readonly { readonly value: number; readonly y: number }[];
  readonly calendar: readonly RulerYear[];
  /** Fiscal years that lie at least half within the drawing; empty where no side counts by them. */
  readonly fiscal: readonly RulerYear[];
  /** Px of the as-of day; null when it lies beyond the axis. */
  readonly dayX: number | null;
  /** Stretches in which neither side's value lies. */
  readonly gaps: readonly GapStretch[];
  /** Stretches in which one side's value lies and the other's does not. */
  readonly missing: readonly MissingStretch[];
  readonly ratio: PlacedRatio | null;
}

const NARROW = 460;
const STRIP = 18;
/** Px below which two values are too close for the room that a ratio takes. */
const RATIO_ROOM = 40;

function rulerYears(
  time: TimeScale,
  firstMonth: number,
  labels: (year: number) => readonly { readonly text: string; readonly width: number }[],
  leastPart: number,
): readonly RulerYear[] {
  const years: RulerYear[] = [];
  for (let year = yearOf(time.from) - 1; year <= yearOf(time.to); year += 1) {
    const start = toIsoDay(year, firstMonth, 1);
    const end = addDays(toIsoDay(year + 1, firstMonth, 1), -1);
    const [x1, x2] = [time.clamped(start), Math.min(time.end, Math.max(time.start, time.xEnd(end)))];
    if (x2 - x1 < (time.xEnd(end) - time.x(start)) * leastPart) continue;
    const label = labels(year).find(({ width }) => x2 - x1 >= width)?.text ?? null;
    years.push({ key: String(year), label, x1, x2 });
  }
  return years.filter(({ x1, x2 }) => x2 > x1);
}

const twoDigits = (year: number) => String(year % 100).padStart(2, '0');

function placeRatio(ratio: ChartRatio | null, spans: readonly PlacedSpan[]): Omit<PlacedRatio, 'labelX'> | null {
  const [one, other] = [ratio?.one, ratio?.other].map((key) => spans.find((span) => span.key === key));
  if (ratio === null || one === undefined || other === undefined) return null;
  const [y1, y2] = [Math.min(one.y, other.y), Math.max(one.y, other.y)];
  if (y2 - y1 < RATIO_ROOM) return null;
  return { x: (Math.max(one.x1, other.x1) + Math.min(one.x2, other.x2)) / 2, y1, y2, label: ratio.label };
}

/** `fiscalYearStart` is the first month (1–12) of the fiscal year of a side that has one; null where none has. */
export function layoutFlowSpans(
  spans: readonly ChartSpan[],
  axis: { readonly from: IsoDay; readonly to: IsoDay },
  fiscalYearStart: number | null,
  day: IsoDay,
  width: number,
  ratio: ChartRatio | null = null,
): FlowSpansLayout {
  const narrow = width < NARROW;
  const plotStart = narrow ? 30 : 44;
  const plotEnd = width - (narrow ? 6 : 16);
  const top = 26;
  const base = top + (narrow ? 150 : 170);
  const time = timeScale(axis.from, axis.to, plotStart, plotEnd);
  const most = Math.max(1, ...spans.flatMap((span) => [span.value, ...span.others.map((other) => other.value)]));
  const value = linearScale([0, most], [base, top], 4);
  const lines = spans.map((span) => ({
    ...span,
    x1: time.x(span.start),
    x2: time.xEnd(span.end),
    y: value(span.value),
    placedOthers: span.others.map((other): PlacedOther => ({ ...other, y: value(other.value), text: null })),
  }));
  const { gaps, missing } = stretchesWithout(lines, plotStart, plotEnd);
  const ruler = base + (missing.length > 0 ? STRIP : 0);
  const labelled = placeFlowLabels(lines, { left: 0, right: plotEnd, top, base });
  const bracket = placeRatio(ratio, labelled.spans);
  const calendar = rulerYears(
    time,
    1,
    (year) => [
      { text: String(year), width: 32 },
      { text: `’${twoDigits(year)}`, width: 18 },
    ],
    0,
  );
  const fiscal =
    fiscalYearStart === null
      ? []
      : rulerYears(
          time,
          fiscalYearStart,
          (year) => [
            { text: `FY${year}-${twoDigits(year + 1)}`, width: 68 },
            { text: `FY${twoDigits(year + 1)}`, width: 30 },
          ],
          0.5,
        );
  return {
    height: ruler + (fiscal.length > 0 ? 46 : 24),
    plotStart,
    plotEnd,
    top,
    base,
    ruler,
    spans: labelled.spans,
    values: value.ticks(4).map((tick) => ({ value: tick, y: value(tick) })),
    calendar,
    dayX: day <= axis.to ? time.clamped(day) : null,
    fiscal,
    gaps,
    missing,
    ratio: bracket === null ? null : labelled.besideRatio(bracket),
  };
}
