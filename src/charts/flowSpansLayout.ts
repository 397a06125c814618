/** Geometry of trade values that lie over the months they count, with a ruler of calendar and one of fiscal years below. */
import { addDays, type IsoDay, toIsoDay, yearOf } from '../domain/day.ts';
import { linearScale } from './linearScale.ts';
import { textWidth } from './textWidth.ts';
import { type TimeTick, timeScale, yearTicks } from './timeScale.ts';

export interface ChartSpan {
  readonly key: string;
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly value: number;
  readonly label: string;
  readonly whole: boolean;
  readonly derived: boolean;
  /** Position of the reporter: the first side is drawn square, the second round. */
  readonly side: 0 | 1;
  /** Other published values of the same, with their labels. */
  readonly others: readonly { readonly key: string; readonly value: number; readonly label: string }[];
  readonly href: string;
  readonly name: string;
}

export interface PlacedSpan extends ChartSpan {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly labelX: number;
  readonly labelY: number;
  readonly placedOthers: readonly {
    readonly key: string;
    readonly label: string;
    readonly y: number;
    readonly labelAbove: boolean;
  }[];
}

export interface FlowSpansLayout {
  readonly height: number;
  readonly plotStart: number;
  readonly plotEnd: number;
  readonly top: number;
  readonly base: number;
  readonly spans: readonly PlacedSpan[];
  readonly values: readonly { readonly value: number; readonly y: number }[];
  readonly years: readonly TimeTick[];
  /** Fiscal years that lie at least half within the drawing; empty where no side counts by them. */
  readonly fiscal: readonly {
    readonly key: string;
    readonly label: string;
    readonly x1: number;
    readonly x2: number;
  }[];
  /** Px of the as-of day; null when it lies beyond the axis. */
  readonly dayX: number | null;
  /** Stretches in which neither side's value lies. */
  readonly gaps: readonly { readonly x1: number; readonly x2: number }[];
}

const NARROW = 460;
const LABEL_HEIGHT = 15;

function overlapsLabel(
  a: { x: number; y: number; width: number },
  b: { x: number; y: number; width: number },
): boolean {
  return Math.abs(a.y - b.y) < LABEL_HEIGHT && a.x < b.x + b.width && b.x < a.x + a.width;
}

/** Labels stand above their line, or below it where another label or line is in the way. */
function placeLabels(spans: readonly Omit<PlacedSpan, 'labelX' | 'labelY'>[], plotEnd: number): readonly PlacedSpan[] {
  const taken: { x: number; y: number; width: number }[] = [];
  return spans.map((span) => {
    const width = textWidth(span.label) + 4;
    const x = Math.min(span.x1 + 8, plotEnd - width);
    const options = [span.y - 7, span.y + 16, span.y - 7 - LABEL_HEIGHT, span.y + 16 + LABEL_HEIGHT];
    const lines = spans.filter((other) => other !== span && other.x1 < x + width && other.x2 > x);
    const isFree = (y: number) =>
      !taken.some((label) => overlapsLabel(label, { x, y, width })) &&
      !lines.some((line) => line.y > y - 13 && line.y < y + 4);
    const labelY = options.find(isFree) ?? options[0] ?? span.y - 7;
    taken.push({ x, y: labelY, width });
    return { ...span, labelX: x, labelY };
  });
}

function gapsBetween(spans: readonly PlacedSpan[], from: number, to: number): FlowSpansLayout['gaps'] {
  const gaps: { x1: number; x2: number }[] = [];
  let covered = from;
  for (const span of [...spans].sort((a, b) => a.x1 - b.x1)) {
    if (span.x1 > covered + 6) gaps.push({ x1: covered, x2: span.x1 });
    covered = Math.max(covered, span.x2);
  }
  if (to > covered + 6) gaps.push({ x1: covered, x2: to });
  return gaps;
}

/** `fiscalYearStart` is the first month (1–12) of the fiscal year of a side that has one; null where none has. */
export function layoutFlowSpans(
  spans: readonly ChartSpan[],
  axis: { readonly from: IsoDay; readonly to: IsoDay },
  fiscalYearStart: number | null,
  day: IsoDay,
  width: number,
): FlowSpansLayout {
  const narrow = width < NARROW;
  const plotStart = narrow ? 30 : 44;
  const plotEnd = width - (narrow ? 6 : 16);
  const top = 26;
  const base = top + (narrow ? 150 : 170);
  const time = timeScale(axis.from, axis.to, plotStart, plotEnd);
  const most = Math.max(1, ...spans.flatMap((span) => [span.value, ...span.others.map((other) => other.value)]));
  const value = linearScale([0, most], [base, top], 4);
  const placed = spans.map((span) => {
    const y = value(span.value);
    return {
      ...span,
      x1: time.x(span.start),
      x2: time.xEnd(span.end),
      y,
      placedOthers: span.others.map((other) => ({
        key: other.key,
        label: other.label,
        y: value(other.value),
        labelAbove: other.value > span.value,
      })),
    };
  });
  const labelled = placeLabels(placed, plotEnd);
  const fiscal: { key: string; label: string; x1: number; x2: number }[] = [];
  if (fiscalYearStart !== null) {
    for (let year = yearOf(axis.from) - 1; year <= yearOf(axis.to); year += 1) {
      const start = toIsoDay(year, fiscalYearStart, 1);
      const end = addDays(toIsoDay(year + 1, fiscalYearStart, 1), -1);
      const [x1, x2] = [time.clamped(start), time.clamped(end)];
      const room = x2 - x1;
      if (room < (time.xEnd(end) - time.x(start)) / 2) continue;
      const short = String((year + 1) % 100).padStart(2, '0');
      fiscal.push({ key: String(year), label: room > 66 ? `FY${year}-${short}` : `FY${short}`, x1, x2 });
    }
  }
  return {
    height: base + (fiscal.length > 0 ? 46 : 24),
    plotStart,
    plotEnd,
    top,
    base,
    spans: labelled,
    values: value.ticks(4).map((tick) => ({ value: tick, y: value(tick) })),
    years: yearTicks(time, 44),
    dayX: day <= axis.to ? time.clamped(day) : null,
    fiscal,
    gaps: gapsBetween(labelled, plotStart, plotEnd),
  };
}
