/**
 * Geometry of a timeline in lanes. The weightiest items get a name beside their mark as long as there is room; the others
 * stand as marks; where marks would lie on one another they are gathered into a number, which opens when it gets room.
 */

import { type Candidate, clusterWidth, crowds, type Heap, mergedHeaps } from './timelineHeaps.ts';
import type { Lane, LaneItem } from './timelineLane.ts';
import { type Bounds, crowdRows, Rows, spotWithName } from './timelineRows.ts';
import type { Stretch } from './timelineStretch.ts';
import { extentOf, placeTimeMark, type TimeMarkLayout } from './timeMarkLayout.ts';

export interface PlacedMark {
  readonly item: LaneItem;
  readonly mark: TimeMarkLayout;
  /** Upper edge of the row. */
  readonly y: number;
  /** As much of the label as has room; null where there is none. */
  readonly text: string | null;
  readonly textX: number;
  /** Whether the text begins or ends at `textX`. */
  readonly anchor: 'start' | 'end';
}

export interface PlacedCluster {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly items: readonly LaneItem[];
  /** Nothing in it had happened. */
  readonly ahead: boolean;
}

export interface PlacedLane {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
  /** Items of the lane in the stretch itself. */
  readonly count: number;
  readonly marks: readonly PlacedMark[];
  readonly clusters: readonly PlacedCluster[];
}

export interface TimelineLanesLayout {
  readonly narrow: boolean;
  /** Px where the lanes begin and end. */
  readonly start: number;
  readonly end: number;
  readonly lanes: readonly PlacedLane[];
  readonly bottom: number;
}

export interface LanesFrame {
  readonly stretch: Stretch;
  readonly width: number;
  /** Px of the upper edge of the first lane. */
  readonly top: number;
  /** Lengths of the stretch that are laid out beyond either end, for a drawing that is about to be moved. */
  readonly beyond: number;
}

export const NARROW = 460;
const WIDE = 900;
/** Px from row to row. */
export const LANE_ROW = 20;
const PADDING = 7;
/** Room for the name of a lane above its marks in a narrow drawing. */
const NAME_ROW = 20;
/** Names tried in a lane and in a stretch of the drawing's own width; beyond it there is no room for more. */
const MOST_NAMES = 60;
/** Px from which a mark is a long span: it lies behind much else and draws nothing into a number. */
const LONG = 60;
/** Up to so many days, a lane grows until everything in it has room. */
const DAYS_THAT_OPEN = 16;
const MOST_ROWS_OPEN = 40;
/** Px where the lanes begin in a drawing of this width. */
export function lanesStart(width: number): number {
  return width < NARROW ? 0 : width < WIDE ? 116 : 132;
}

/** Px at a day number. */
export function lanesX(stretch: Stretch, start: number, end: number): (number: number) => number {
  const perDay = (end - start) / (stretch.to - stretch.from);
  return (number) => start + (number - stretch.from) * perDay;
}

/** Rows for names and marks: more for a lane with more items, so that the drawing keeps its height while it is zoomed. */
function rowsOf(lane: Lane, lanes: number, narrow: boolean): number {
  if (narrow) return 2;
  const most = lanes <= 2 ? 9 : lanes <= 4 ? 6 : lanes <= 7 ? 4 : 3;
  return Math.max(2, Math.min(most, Math.ceil(Math.sqrt(lane.items.length) / 1.6)));
}

const rowY = (first: number, row: number) => first + row * LANE_ROW;

function placeLane(
  lane: Lane,
  y: number,
  rowCount: number,
  frame: LanesFrame,
  bounds: Bounds,
  narrow: boolean,
): PlacedLane {
  const { stretch, beyond } = frame;
  const length = stretch.to - stretch.from;
  const x = lanesX(stretch, bounds.start, bounds.end);
  const reach = { from: stretch.from - beyond * length, to: stretch.to + beyond * length };
  const edges = { start: x(reach.from), end: x(reach.to) };
  const isShown = (item: LaneItem) => item.last >= reach.from && item.first < reach.to;
  const markOf = (item: LaneItem) => placeTimeMark(item.date, item.done, x(item.first), x(item.last + 1), edges);

  const rows = new Rows(rowCount);
  const top = y + PADDING + (narrow ? NAME_ROW : 0);
  const marks: PlacedMark[] = [];
  const named = new Set<LaneItem>();
  if (!narrow) {
    const most = MOST_NAMES * (1 + 2 * beyond);
    let tried = 0;
    for (const item of lane.byRank) {
      if (tried >= most) break;
      if (!isShown(item)) continue;
      tried += 1;
      const mark = markOf(item);
      const spot = spotWithName(item, mark, rows, edges);
      if (spot === null) continue;
      rows.take(spot.row, spot.taken.from, spot.taken.to);
      named.add(item);
      const { text, textX, anchor } = spot;
      marks.push({ item, mark, y: rowY(top, spot.row), text, textX, anchor });
    }
  }
  let count = 0;
  const others: Candidate[] = [];
  for (const item of lane.items) {
    if (item.last >= stretch.from && item.first < stretch.to) count += 1;
    if (named.has(item) || !isShown(item)) continue;
    const mark = markOf(item);
    const [from, to] = extentOf(mark);
    others.push({ item, mark, from, to });
  }
  const bare = ({ item, mark, from, to }: Candidate, row: number) => {
    rows.take(row, from, to);
    marks.push({ item, mark, y: rowY(top, row), text: null, textX: to, anchor: 'start' });
  };
  const heaps: Heap[] = [];
  const heap = (members: readonly Candidate[]) => {
    const middles = members.map(({ from, to }) => (Math.max(from, edges.start) + Math.min(to, edges.end)) / 2);
    heaps.push({ members, middle: middles.reduce((a, b) => a + b, 0) / middles.length });
  };
  const isLong = ({ from, to }: Candidate) => to - from >= LONG;
  const short = others.filter((candidate) => !isLong(candidate)).sort((a, b) => a.from - b.from);
  for (const crowd of crowds(short)) {
    const spots = crowdRows(crowd, rows);
    if (spots === null) heap(crowd);
    else for (const [index, candidate] of crowd.entries()) bare(candidate, spots[index] ?? 0);
  }
  for (const candidate of others.filter(isLong)) {
    const row = rows.firstFree(candidate.from, candidate.to);
    if (row === null) heap([candidate]);
    else bare(candidate, row);
  }
  // The row below the names belongs to what has no room above.
  const clusterY = rowY(top, rowCount);
  const clusters: PlacedCluster[] = [];
  for (const { members, middle } of mergedHeaps(heaps.sort((a, b) => a.middle - b.middle))) {
    const [only] = members;
    if (members.length === 1 && only !== undefined && !isLong(only)) {
      marks.push({ item: only.item, mark: only.mark, y: clusterY, text: null, textX: only.to, anchor: 'start' });
      continue;
    }
    const width = clusterWidth(members.length);
    const at = Math.min(Math.max(middle - width / 2, edges.start), edges.end - width);
    clusters.push({
      key: `${lane.key} ${members[0]?.item.key}`,
      x: at,
      width,
      y: clusterY,
      items: members.map(({ item }) => item),
      ahead: members.every(({ item }) => !item.done),
    });
  }
  const height = PADDING * 2 + (narrow ? NAME_ROW : 0) + (rowCount + 1) * LANE_ROW;
  return { lane, y, height, count, marks, clusters };
}

/** Without the rows that stayed empty at the bottom. */
function trimmed(placed: PlacedLane, least: number, rowCount: number): PlacedLane {
  const used = Math.max(
    least,
    ...[...placed.marks, ...placed.clusters].map(({ y }) => Math.round((y - placed.y) / LANE_ROW) + 1),
  );
  return { ...placed, height: placed.height - Math.max(0, rowCount + 1 - used) * LANE_ROW };
}

export function layoutTimelineLanes(lanes: readonly Lane[], frame: LanesFrame): TimelineLanesLayout {
  const { width, stretch } = frame;
  const narrow = width < NARROW;
  const bounds = { start: lanesStart(width), end: width - 2 };
  const opens = stretch.to - stretch.from <= DAYS_THAT_OPEN;
  let y = frame.top;
  const placed = lanes.map((lane) => {
    const rows = rowsOf(lane, lanes.length, narrow);
    const one = opens
      ? trimmed(placeLane(lane, y, MOST_ROWS_OPEN, frame, bounds, narrow), rows + 1, MOST_ROWS_OPEN)
      : placeLane(lane, y, rows, frame, bounds, narrow);
    y += one.height;
    return one;
  });
  return { narrow, ...bounds, lanes: placed, bottom: y };
}
