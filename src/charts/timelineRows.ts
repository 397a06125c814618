/** The rows of one lane: what is taken in them, and where a mark and as much as possible of its name have room. */
import { textWidth } from './textWidth.ts';
import type { Candidate } from './timelineHeaps.ts';
import type { LaneItem } from './timelineLane.ts';
import { extentOf, type TimeMarkLayout } from './timeMarkLayout.ts';

/** Px kept between two things in one row. */
const GAP = 6;
/** Characters of a label that are tried, the longest first. */
const LENGTHS = [44, 28, 18] as const;

/** At most so many characters, cut between words where that leaves enough. */
export function shortened(label: string, characters: number): string {
  if (label.length <= characters) return label;
  const cut = label.slice(0, characters - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > characters * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,–—-]+$/, '')}…`;
}

export interface Taken {
  readonly from: number;
  readonly to: number;
}

/** Which parts of the rows of one lane are taken. */
export class Rows {
  readonly #rows: Taken[][];
  constructor(count: number) {
    this.#rows = Array.from({ length: count }, () => []);
  }
  get count(): number {
    return this.#rows.length;
  }
  isFree(row: number, from: number, to: number): boolean {
    for (const taken of this.#rows[row] ?? []) if (from < taken.to + GAP && to + GAP > taken.from) return false;
    return row < this.#rows.length;
  }
  take(row: number, from: number, to: number): void {
    this.#rows[row]?.push({ from, to });
  }
  firstFree(from: number, to: number): number | null {
    for (let row = 0; row < this.#rows.length; row += 1) if (this.isFree(row, from, to)) return row;
    return null;
  }
}

export interface Bounds {
  readonly start: number;
  readonly end: number;
}

export interface Spot {
  readonly row: number;
  readonly taken: Taken;
  readonly text: string;
  readonly textX: number;
  /** Whether the text begins or ends at `textX`. */
  readonly anchor: 'start' | 'end';
}

/** A row with room for the mark and as much of its name as possible: at its right, at its left, or upon a long mark. */
export function spotWithName(item: LaneItem, mark: TimeMarkLayout, rows: Rows, bounds: Bounds): Spot | null {
  const [left, right] = extentOf(mark);
  for (const length of LENGTHS) {
    if (length !== LENGTHS[0] && item.label.length <= length) continue;
    const text = shortened(item.label, length);
    const width = textWidth(text);
    const inside = Math.max(mark.x, bounds.start) + GAP;
    const options = [
      ...(Math.min(right, bounds.end) - inside >= width + GAP
        ? ([{ from: left, to: right, textX: inside, anchor: 'start' }] as const)
        : []),
      { from: left, to: right + GAP + width, textX: right + GAP, anchor: 'start' } as const,
      { from: left - GAP - width, to: right, textX: left - GAP, anchor: 'end' } as const,
    ];
    for (let row = 0; row < rows.count; row += 1) {
      for (const { from, to, textX, anchor } of options) {
        const textFrom = anchor === 'start' ? textX : textX - width;
        if (textFrom < bounds.start || textFrom + width > bounds.end) continue;
        if (rows.isFree(row, from, to)) return { row, text, textX, anchor, taken: { from, to } };
      }
    }
  }
  return null;
}

/** A row for each of the crowd, none on another; null where they do not all have room. */
export function crowdRows(crowd: readonly Candidate[], rows: Rows): readonly number[] | null {
  if (crowd.length > rows.count) return null;
  const spots: number[] = [];
  for (const { from, to } of crowd) {
    let row = 0;
    while (row < rows.count && (spots.includes(row) || !rows.isFree(row, from, to))) row += 1;
    if (row === rows.count) return null;
    spots.push(row);
  }
  return spots;
}
