/** Where the names of stems stand: on which level, and behind or before their stem, so that no stem crosses a name. */
import { textWidth } from './textWidth.ts';
import type { TimeScale } from './timeScale.ts';
import type { Stem } from './visitStemsLayout.ts';

export interface NamePlacement {
  /** 0 is nearest to the band. */
  readonly level: number;
  /** The name stands before its stem. */
  readonly flipped: boolean;
}

interface Rooted {
  readonly key: string;
  readonly x: number;
  readonly flipped: boolean;
  /** Px that the mark and the name cover. */
  readonly first: number;
  readonly last: number;
}

/** Px from a stem to its name. */
export const LABEL_START = 9;
const SPACE = 4;
const MARK = 5;
/** A name before its stem reads a little worse: it must save at least that many levels. */
const FLIP_COST = 1.5;
const ROW_COST = 10;

/** Px of a name with its year. */
export function nameWidth(label: string | null, year: string): number {
  return label === null ? 0 : textWidth(label) + 4 + textWidth(year) * 0.93;
}

function root(stem: Stem, x: number, flipped: boolean): Rooted {
  const reach = LABEL_START + nameWidth(stem.label, stem.year) + SPACE;
  return { key: stem.key, x, flipped, first: flipped ? x - reach : x - MARK, last: flipped ? x + MARK : x + reach };
}

/** Another's stem stands under the name of this one. */
const covers = (item: Rooted, other: Rooted) =>
  item.flipped ? other.x < item.x && other.x >= item.first : other.x > item.x && other.x <= item.last;
const meets = (a: Rooted, b: Rooted) => a.first < b.last && b.first < a.last;

/** A stem under a name must be shorter than the one that carries it: so earlier stems are longer, and flipped ones later. */
function levelsOf(rooted: readonly Rooted[]): ReadonlyMap<Rooted, number> {
  const levels = new Map<Rooted, number>();
  const order = [...rooted.filter(({ flipped }) => !flipped).reverse(), ...rooted.filter(({ flipped }) => flipped)];
  for (const item of order) {
    const placed = [...levels].filter(([other]) => meets(item, other));
    let level = Math.max(0, ...placed.filter(([other]) => covers(item, other)).map(([, below]) => below + 1));
    while (placed.some(([, taken]) => taken === level)) level += 1;
    levels.set(item, level);
  }
  return levels;
}

function isClear(levels: ReadonlyMap<Rooted, number>): boolean {
  const all = [...levels];
  return all.every(([a, levelA]) => all.every(([b, levelB]) => a === b || !covers(a, b) || levelB < levelA));
}

function costOf(levels: ReadonlyMap<Rooted, number>): number {
  if (!isClear(levels)) return Number.POSITIVE_INFINITY;
  const values = [...levels.values()];
  const flips = [...levels.keys()].filter(({ flipped }) => flipped).length;
  return Math.max(0, ...values) * ROW_COST + values.reduce((sum, level) => sum + level, 0) + flips * FLIP_COST;
}

/** Every run of neighbours among that many, by its first and last index. */
function runsOf(count: number): readonly (readonly [number, number])[] {
  const indices = Array.from({ length: count }, (_, index) => index);
  return indices.flatMap((first) => indices.slice(first).map((last) => [first, last] as const));
}

/** The names of the stems of one side, which come in the order of time; `width` is that of the drawing. */
export function placeNames(
  stems: readonly Stem[],
  scale: TimeScale,
  width: number,
): ReadonlyMap<string, NamePlacement> {
  const choices = stems.map((stem) => {
    const x = scale.clamped(stem.date.earliest);
    const [behind, before] = [root(stem, x, false), root(stem, x, true)];
    return { behind, before, fixed: behind.last - SPACE > width ? before : before.first < 0 ? behind : null };
  });
  // Near the edge every name stands before its stem; from there on, one turned run of neighbours after the other that saves room.
  let nextFlipped: number | null = null;
  let rooted: readonly Rooted[] = choices
    .toReversed()
    .map(({ behind, before, fixed }) => {
      const flipped = fixed === before || (fixed === null && nextFlipped !== null && behind.last > nextFlipped);
      if (flipped) nextFlipped = before.x;
      return flipped ? before : behind;
    })
    .reverse();
  let cost = costOf(levelsOf(rooted));
  for (let better = true; better; ) {
    better = false;
    for (const [first, last] of runsOf(choices.length)) {
      const turned = choices.map(({ behind, before, fixed }, index) => {
        const now = rooted[index] ?? behind;
        return fixed !== null || index < first || index > last ? now : now === behind ? before : behind;
      });
      const turnedCost = costOf(levelsOf(turned));
      if (turnedCost < cost) {
        rooted = turned;
        cost = turnedCost;
        better = true;
      }
    }
  }
  return new Map([...levelsOf(rooted)].map(([{ key, flipped }, level]) => [key, { level, flipped }]));
}
