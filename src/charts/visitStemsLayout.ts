/** Stems away from a band of years that runs across: where each ends, so that no stem crosses a name. */
import type { IsoDay } from '../domain/day.ts';
import type { EdtfDate } from '../domain/edtf.ts';
import { LABEL_START, placeNames } from './stemNames.ts';
import { textWidth } from './textWidth.ts';
import { formOf } from './timeMarkLayout.ts';
import { type TimeScale, type TimeTick, timeScale, yearTicks } from './timeScale.ts';

export interface Stem {
  readonly key: string;
  /** The side that travelled: 1 goes up, 0 goes down. */
  readonly side: 0 | 1;
  readonly date: EdtfDate;
  /** Has a long stem and a name; all others are short. */
  readonly leader: boolean;
  readonly held: boolean;
  readonly label: string | null;
  /** Follows the label; of a visit that had not taken place, with its status. */
  readonly year: string;
  /** The year alone, where there is room for no more. */
  readonly bareYear: string;
  /** Said of the stem. */
  readonly name: string;
  readonly href: string;
}

export interface StemGap {
  readonly side: 0 | 1;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly text: string;
}

export interface PlacedStem extends Stem {
  readonly x: number;
  /** Y of the edge of the band and of the mark at the end. */
  readonly root: number;
  readonly y: number;
  /** The day is not known: the stem is dashed. */
  readonly fuzzy: boolean;
  readonly text: { readonly x: number; readonly anchor: 'start' | 'end' } | null;
}

export interface VisitStemsLayout {
  readonly height: number;
  readonly bandTop: number;
  readonly bandEnd: number;
  readonly scale: TimeScale;
  readonly ticks: readonly (TimeTick & { readonly labelled: boolean })[];
  readonly dayX: number;
  readonly stems: readonly PlacedStem[];
  /** Baselines of the headings above and below. */
  readonly headingY: readonly [number, number];
  readonly gap: { readonly x1: number; readonly x2: number; readonly y: number; readonly textX: number } | null;
}

export const BAND = 24;
const BASE = 30;
const ROW = 20;
const SHORT = 11;
const HEADING = 22;
const GAP_ROW = 24;

export function layoutVisitStems(
  stems: readonly Stem[],
  span: { readonly from: IsoDay; readonly to: IsoDay; readonly day: IsoDay; readonly dayLabel: string },
  gap: StemGap | null,
  width: number,
): VisitStemsLayout {
  const scale = timeScale(span.from, span.to, 2, width - textWidth(span.dayLabel) - 14);
  const placements = ([0, 1] as const).map((side) =>
    placeNames(
      stems.filter((stem) => stem.leader && stem.side === side),
      scale,
      width,
    ),
  );
  const placementOf = (stem: Stem) => placements[stem.side]?.get(stem.key);
  const reachOf = (side: 0 | 1) => {
    const most = Math.max(-1, ...[...(placements[side]?.values() ?? [])].map(({ level }) => level));
    return most < 0 ? SHORT + 12 : BASE + most * ROW + 10;
  };
  const gapRoom = (side: 0 | 1) => (gap?.side === side ? GAP_ROW : 0);
  const bandTop = HEADING + gapRoom(1) + reachOf(1);
  const bandEnd = bandTop + BAND;
  const height = bandEnd + reachOf(0) + gapRoom(0) + HEADING;
  const placed = stems.map((stem): PlacedStem => {
    const x = scale.clamped(stem.date.earliest);
    const length = stem.leader ? BASE + (placementOf(stem)?.level ?? 0) * ROW : SHORT;
    const up = stem.side === 1;
    const flipped = placementOf(stem)?.flipped === true;
    return {
      ...stem,
      x,
      root: up ? bandTop : bandEnd,
      y: up ? bandTop - length : bandEnd + length,
      fuzzy: formOf(stem.date) === 'span',
      text:
        stem.label === null
          ? null
          : { x: x + (flipped ? -LABEL_START : LABEL_START), anchor: flipped ? 'end' : 'start' },
    };
  });
  return {
    height,
    bandTop,
    bandEnd,
    scale,
    ticks: yearTicks(scale).map((tick) => ({ ...tick, labelled: tick.x + 34 < scale.end })),
    dayX: scale.clamped(span.day),
    stems: placed,
    headingY: [height - 6, 12],
    gap: gap === null ? null : layoutGap(gap, scale, gap.side === 1 ? HEADING + 16 : height - HEADING - 6, width),
  };
}

function layoutGap(gap: StemGap, scale: TimeScale, y: number, width: number): NonNullable<VisitStemsLayout['gap']> {
  const [x1, x2] = [scale.clamped(gap.from), scale.clamped(gap.to)];
  const half = textWidth(gap.text) / 2;
  return { x1, x2, y, textX: Math.min(width - half, Math.max(half, (x1 + x2) / 2)) };
}
