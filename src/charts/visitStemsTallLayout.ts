/** The same stems on a narrow screen: the band of years runs down, the newest year on top, the sides stand left and right. */
import type { IsoDay } from '../domain/day.ts';
import { nameWidth } from './stemNames.ts';
import { textWidth } from './textWidth.ts';
import { formOf } from './timeMarkLayout.ts';
import { type TimeScale, type TimeTick, timeScale, yearTicks } from './timeScale.ts';
import type { Stem, StemGap } from './visitStemsLayout.ts';
import { wrapped } from './wrapped.ts';

export interface TallStem extends Stem {
  /** Y in time, at the edge of the band. */
  readonly y: number;
  readonly rootX: number;
  readonly markX: number;
  /** Y of the mark and the label, moved apart from its neighbours. */
  readonly markY: number;
  readonly fuzzy: boolean;
  readonly textX: number;
  /** The year with the status, the year alone, or null where only the name has room. */
  readonly yearText: string | null;
}

export interface TallStemsLayout {
  readonly height: number;
  readonly bandStart: number;
  readonly bandEnd: number;
  readonly top: number;
  readonly bottom: number;
  readonly dayY: number;
  readonly ticks: readonly TimeTick[];
  readonly stems: readonly TallStem[];
  readonly gap: {
    readonly x: number;
    readonly y1: number;
    readonly y2: number;
    readonly lines: readonly string[];
    readonly textX: number;
    readonly textY: number;
  } | null;
}

const BAND = 42;
const TOP = 54;
const FOOT = 12;
const PX_PER_YEAR = 14;
const SHORTEST = 240;
const STEM = 20;
const SHORT = 9;
const LINE = 18;

/** Moves places apart until each has `least` px to the next, as little as that takes; they come in order and stay in it. */
export function spread(places: readonly number[], least: number, first: number): readonly number[] {
  const blocks: { sum: number; count: number }[] = [];
  const startOf = (block: { sum: number; count: number }) =>
    Math.max(first, block.sum / block.count - ((block.count - 1) * least) / 2);
  for (const place of places) {
    blocks.push({ sum: place, count: 1 });
    for (;;) {
      const [before, last] = [blocks[blocks.length - 2], blocks[blocks.length - 1]];
      if (!before || !last || startOf(before) + before.count * least <= startOf(last)) break;
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  }
  return blocks.flatMap((block) => Array.from({ length: block.count }, (_, index) => startOf(block) + index * least));
}

/** The middle of the longest stretch between the labels within the gap, if `room` px fit there. */
function freeMiddle(y1: number, y2: number, taken: readonly number[], room: number): number | null {
  const edges = [y1, ...taken.filter((y) => y > y1 && y < y2).sort((a, b) => a - b), y2];
  let best: { readonly middle: number; readonly length: number } | null = null;
  for (const [index, edge] of edges.entries()) {
    const next = edges[index + 1];
    if (next === undefined) break;
    if (best === null || next - edge > best.length) best = { middle: (edge + next) / 2, length: next - edge };
  }
  return best !== null && best.length >= room + LINE ? best.middle : null;
}

export function layoutTallStems(
  stems: readonly Stem[],
  span: { readonly from: IsoDay; readonly to: IsoDay; readonly day: IsoDay },
  gap: StemGap | null,
  width: number,
): TallStemsLayout {
  const years = Number(span.to.slice(0, 4)) - Number(span.from.slice(0, 4)) + 1;
  const bottom = TOP + Math.max(SHORTEST, years * PX_PER_YEAR);
  const bandStart = (width - BAND) / 2;
  const bandEnd = bandStart + BAND;
  // Time runs up: the scale is laid on from below.
  const scale: TimeScale = timeScale(span.from, span.to, bottom, TOP);
  const y = (day: IsoDay) => Math.max(TOP, Math.min(bottom, scale.x(day)));
  const placed = ([0, 1] as const).flatMap((side): TallStem[] => {
    const outward = side === 1 ? -1 : 1;
    const rootX = side === 1 ? bandStart : bandEnd;
    const room = bandStart - STEM - 12;
    const ofSide = stems.filter((stem) => stem.side === side);
    const named = ofSide.filter((stem) => stem.leader).sort((a, b) => y(a.date.earliest) - y(b.date.earliest));
    const spreadOut = spread(
      named.map((stem) => y(stem.date.earliest)),
      LINE,
      TOP,
    );
    const markYs = new Map(named.map((stem, index) => [stem.key, spreadOut[index]]));
    return ofSide.map((stem) => {
      const at = y(stem.date.earliest);
      const markX = rootX + outward * (stem.leader ? STEM : SHORT);
      return {
        ...stem,
        y: at,
        rootX,
        markX,
        markY: markYs.get(stem.key) ?? at,
        fuzzy: formOf(stem.date) === 'span',
        textX: markX + outward * 9,
        yearText: [stem.year, stem.bareYear].find((year) => nameWidth(stem.label, year) <= room) ?? null,
      };
    });
  });
  return {
    height: bottom + FOOT,
    bandStart,
    bandEnd,
    top: TOP,
    bottom,
    dayY: y(span.day),
    ticks: yearTicks(timeScale(span.from, span.to, TOP, bottom)).map((tick) => ({ ...tick, x: scale.x(tick.day) })),
    stems: placed,
    gap: gap === null ? null : layoutTallGap(gap, y, placed, bandStart, bandEnd),
  };
}

function layoutTallGap(
  gap: StemGap,
  y: (day: IsoDay) => number,
  stems: readonly TallStem[],
  bandStart: number,
  bandEnd: number,
): TallStemsLayout['gap'] {
  const [y1, y2] = [y(gap.to), y(gap.from)];
  const up = gap.side === 1;
  const x = up ? bandStart - SHORT - 6 : bandEnd + SHORT + 6;
  const lines = wrapped(gap.text, bandStart - SHORT - 20);
  const taken = stems.filter((stem) => stem.leader && stem.side === gap.side).map((stem) => stem.markY);
  const middle = freeMiddle(y1, y2, taken, lines.length * 16);
  if (middle === null || lines.some((line) => textWidth(line) > bandStart - SHORT - 10)) return null;
  return { x, y1, y2, lines, textX: up ? x - 8 : x + 8, textY: middle - ((lines.length - 1) * 16) / 2 + 4 };
}
