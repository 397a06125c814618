/**
 * Geometry of a timeline in lanes: marks at their dates, labels to the right of them, to the left where the edge or a
 * neighbour leaves no room, on a second or third row where neither does. Without room for labels (a phone) only the marks.
 */
import type { AreaGroup } from '../domain/area.ts';
import { addDays, daysBetween, type IsoDay } from '../domain/day.ts';
import type { EdtfDate } from '../domain/edtf.ts';
import { textWidth } from './textWidth.ts';
import { extentOf, layoutTimeMark, type TimeMarkLayout } from './timeMarkLayout.ts';
import { monthTicks, type TimeScale, type TimeTick, timeScale, yearTicks } from './timeScale.ts';

export interface LaneMark {
  readonly key: string;
  readonly date: EdtfDate;
  readonly done: boolean;
  readonly label: string;
  /** What the link says to readers who hear it: the whole title and when. */
  readonly name: string;
  readonly href: string;
}

export interface Lane {
  readonly group: AreaGroup;
  readonly label: string;
  /** "5 of 87". */
  readonly share: string;
  readonly empty: boolean;
  readonly marks: readonly LaneMark[];
}

export interface PlacedMark extends LaneMark {
  readonly mark: TimeMarkLayout;
  /** Upper edge of the row. */
  readonly y: number;
  /** As much of the label as has room; null in a narrow drawing. */
  readonly text: string | null;
  readonly textX: number;
  readonly side: 'right' | 'left';
  /** The label stands on a row of its own, below a mark that fills the axis. */
  readonly below: boolean;
}

export interface PlacedLane extends Omit<Lane, 'marks'> {
  readonly y: number;
  readonly height: number;
  readonly marks: readonly PlacedMark[];
}

/** `day` ticks have the day as key, others a year or `YYYY-MM`. */
export interface LaneTick {
  readonly key: string;
  readonly x: number;
  readonly unit: TimeTick['unit'] | 'day';
}

export interface TimelineLanesLayout {
  readonly narrow: boolean;
  /** Px where the lanes begin and end. */
  readonly start: number;
  readonly end: number;
  readonly lanes: readonly PlacedLane[];
  readonly ticks: readonly LaneTick[];
  readonly bottom: number;
  /** Px of the as-of day; at an edge when it lies outside. */
  readonly asOfX: number;
  readonly asOf: 'before' | 'within' | 'after';
}

const NARROW = 460;
const WIDE = 900;
/** Px from row to row. */
export const LANE_ROW = 20;
const GAP = 6;
const PADDING = 7;
/** Room for the name of a lane above its marks in a narrow drawing. */
const NAME_ROW = 20;
/** Up to this many months, months are marked; beyond, years. */
const DAYS_WITH_MONTHS = 1100;
/** Up to this many days, weeks are marked. */
const DAYS_WITH_WEEKS = 70;

function laneTicks(scale: TimeScale): readonly LaneTick[] {
  const days = daysBetween(scale.from, scale.to) + 1;
  if (days > DAYS_WITH_MONTHS) return yearTicks(scale, 46);
  if (days > DAYS_WITH_WEEKS) return monthTicks(scale, 62);
  const step = Math.max(1, Math.ceil((days * 66) / (scale.end - scale.start) / 7) * 7);
  return Array.from({ length: Math.ceil(days / step) }, (_, index): LaneTick => {
    const day = addDays(scale.from, index * step);
    return { key: day, x: scale.x(day), unit: 'day' };
  });
}

/** At most so many characters, cut between words where that leaves enough. */
export function shortened(label: string, characters: number): string {
  if (label.length <= characters) return label;
  const cut = label.slice(0, characters - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > characters * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,–—-]+$/, '')}…`;
}

interface Taken {
  readonly from: number;
  readonly to: number;
}

type Spot = Pick<PlacedMark, 'text' | 'textX' | 'side' | 'below'> & { readonly row: number; readonly taken: Taken };

/** All of the label on two, three or four rows before less of it, and more rows last. */
function tries(longest: number, rows: number): readonly { readonly characters: number; readonly most: number }[] {
  return [
    { characters: longest, most: 2 },
    { characters: longest, most: 4 },
    { characters: Math.min(longest, 24), most: 4 },
    { characters: longest, most: rows + 1 },
    { characters: Math.min(longest, 16), most: rows + 1 },
  ];
}

/** The first spot that is free; there is one as long as the shortest text has room beside its mark. */
function findSpot(
  label: string,
  mark: TimeMarkLayout,
  rows: readonly (readonly Taken[])[],
  room: { readonly start: number; readonly end: number; readonly longest: number },
): Spot {
  const [left, right] = extentOf(mark);
  const isFree = (row: number, from: number, to: number) =>
    (rows[row] ?? []).every((taken) => to + GAP < taken.from || from - GAP > taken.to);
  for (const { characters, most } of tries(room.longest, rows.length)) {
    const text = shortened(label, characters);
    const width = textWidth(text);
    for (let row = 0; row < most; row += 1) {
      const [after, before] = [right + GAP + width, left - GAP - width];
      if (after <= room.end && isFree(row, left, after)) {
        return { row, text, textX: right + GAP, side: 'right', below: false, taken: { from: left, to: after } };
      }
      if (before >= room.start && isFree(row, before, right)) {
        return { row, text, textX: left - GAP, side: 'left', below: false, taken: { from: before, to: right } };
      }
    }
  }
  // A mark as wide as the plot leaves no room on either side: the label has the row below, at its beginning.
  const text = shortened(label, room.longest);
  const from = Math.min(Math.max(room.start, left), room.end - textWidth(text));
  const taken = { from: left, to: Math.max(right, room.end) };
  return { row: rows.length, text, textX: from, side: 'right', below: true, taken };
}

function bareSpot(mark: TimeMarkLayout, rows: readonly (readonly Taken[])[]): Spot {
  const [from, to] = extentOf(mark);
  const row = rows.findIndex((takens) => takens.every((taken) => to + 3 < taken.from || from - 3 > taken.to));
  return {
    row: row === -1 ? rows.length : row,
    text: null,
    textX: to,
    side: 'right',
    below: false,
    taken: { from, to },
  };
}

export function layoutTimelineLanes(
  lanes: readonly Lane[],
  period: { readonly from: IsoDay; readonly to: IsoDay },
  day: IsoDay,
  width: number,
  top: number,
): TimelineLanesLayout {
  const narrow = width < NARROW;
  const start = narrow ? 0 : width < WIDE ? 116 : 132;
  const end = width - 2;
  const scale = timeScale(period.from, period.to, start, end);
  const longest = width < WIDE ? 36 : 50;
  let y = top;
  const placed = lanes.map((lane): PlacedLane => {
    const rows: Taken[][] = [];
    const spots = lane.marks.map((item) => {
      const mark = layoutTimeMark(item.date, item.done, scale);
      const spot = narrow ? bareSpot(mark, rows) : findSpot(item.label, mark, rows, { start, end, longest });
      while (rows.length <= spot.row) rows.push([]);
      rows[spot.row]?.push(spot.taken);
      if (spot.below) rows.push([spot.taken]);
      return { item, mark, spot };
    });
    const first = y + PADDING + (narrow ? NAME_ROW : 0);
    const height = PADDING * 2 + (narrow ? NAME_ROW : 0) + Math.max(narrow ? 1 : 2, rows.length) * LANE_ROW;
    const marks = spots.map(({ item, mark, spot: { row, text, textX, side, below } }) => ({
      ...item,
      mark,
      y: first + row * LANE_ROW,
      text,
      textX,
      side,
      below,
    }));
    const one = { ...lane, y, height, marks };
    y += height;
    return one;
  });
  return {
    narrow,
    start,
    end,
    lanes: placed,
    ticks: laneTicks(scale),
    bottom: y,
    asOfX: scale.clamped(day),
    asOf: day < period.from ? 'before' : day > period.to ? 'after' : 'within',
  };
}
