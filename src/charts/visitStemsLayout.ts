/** Stems away from a band of years that runs across: where each ends, so that no stem crosses a name. */
import type { IsoDay } from '../domain/day.ts';
import type { EdtfDate } from '../domain/edtf.ts';
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
  /** Follows the label. */
  readonly year: string;
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
const LABEL_START = 9;
const SPACE = 10;

/** Px of a label with its year. */
export function labelWidth(stem: Pick<Stem, 'label' | 'year'>): number {
  return stem.label === null ? 0 : textWidth(stem.label) + 4 + textWidth(stem.year) * 0.93;
}

interface Rooted {
  readonly stem: Stem;
  readonly x: number;
  readonly flipped: boolean;
  readonly first: number;
  readonly last: number;
}

/**
 * The level (0 is nearest to the band) of every named stem of one side, which come in the order of time. A stem that stands
 * under a name must be shorter than the one that carries it: so earlier stems are longer, and of those whose name stands
 * before them, the later ones.
 */
export function stemLevels(rooted: readonly Rooted[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  const placed: { readonly item: Rooted; readonly level: number }[] = [];
  const place = (item: Rooted) => {
    const meets = placed.filter((other) => other.item.first < item.last && item.first < other.item.last);
    // Under the name of this one stands another's stem, or its name begins there.
    const above = meets.filter((other) => other.item.x >= item.first && other.item.x <= item.last);
    let level = Math.max(0, ...above.map((other) => other.level + 1));
    while (meets.some((other) => other.level === level)) level += 1;
    levels.set(item.stem.key, level);
    placed.push({ item, level });
  };
  for (const item of rooted.filter(({ flipped }) => !flipped).reverse()) place(item);
  for (const item of rooted.filter(({ flipped }) => flipped)) place(item);
  return levels;
}

/** Roots and label spans of the named stems of one side; near the edge, the name stands before its stem. */
export function rootStems(stems: readonly Stem[], scale: TimeScale, edge: number): readonly Rooted[] {
  let nextFlipped: number | null = null;
  return [...stems]
    .reverse()
    .map((stem) => {
      const x = scale.clamped(stem.date.earliest);
      const reach = LABEL_START + labelWidth(stem) + SPACE;
      const flipped = x + reach - SPACE > edge || (nextFlipped !== null && x + reach > nextFlipped);
      if (flipped) nextFlipped = x;
      return { stem, x, flipped, first: flipped ? x - reach : x - 5, last: flipped ? x + 5 : x + reach };
    })
    .reverse();
}

export function layoutVisitStems(
  stems: readonly Stem[],
  span: { readonly from: IsoDay; readonly to: IsoDay; readonly day: IsoDay; readonly dayLabel: string },
  gap: StemGap | null,
  width: number,
): VisitStemsLayout {
  const scale = timeScale(span.from, span.to, 2, width - textWidth(span.dayLabel) - 14);
  const levels = ([0, 1] as const).map((side) =>
    stemLevels(
      rootStems(
        stems.filter((stem) => stem.leader && stem.side === side),
        scale,
        width,
      ),
    ),
  );
  const flips = new Map(
    ([0, 1] as const).flatMap((side) =>
      rootStems(
        stems.filter((stem) => stem.leader && stem.side === side),
        scale,
        width,
      ).map(({ stem, flipped }) => [stem.key, flipped] as const),
    ),
  );
  const reachOf = (side: 0 | 1) => {
    const most = Math.max(-1, ...(levels[side]?.values() ?? []));
    return most < 0 ? SHORT + 12 : BASE + most * ROW + 10;
  };
  const gapRoom = (side: 0 | 1) => (gap?.side === side ? GAP_ROW : 0);
  const bandTop = HEADING + gapRoom(1) + reachOf(1);
  const bandEnd = bandTop + BAND;
  const height = bandEnd + reachOf(0) + gapRoom(0) + HEADING;
  const placed = stems.map((stem): PlacedStem => {
    const x = scale.clamped(stem.date.earliest);
    const length = stem.leader ? BASE + (levels[stem.side]?.get(stem.key) ?? 0) * ROW : SHORT;
    const up = stem.side === 1;
    const flipped = flips.get(stem.key) ?? false;
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
