/**
 * Geometry of rows (areas, resources) by years. Where there is no room for a column a year, the earlier years stand together by decade, so
 * that numbers stay readable; the recent years, of which most is on record, keep columns of their own.
 */
import type { AreaGroup } from '../domain/area.ts';
import { wrapped } from './wrapped.ts';

export interface MatrixRow {
  readonly key: string;
  readonly label: string;
  /** What the link says to readers who hear it. */
  readonly name: string;
  /** Null where there is no page of the row. */
  readonly href: string | null;
  /** Null where rows are no areas and have no glyph. */
  readonly group: AreaGroup | null;
  readonly byYear: ReadonlyMap<number, number>;
  readonly withoutYear: number;
  readonly total: number;
  /** Totals by kind, in the order of the kind labels. */
  readonly kinds: readonly number[];
}

export interface YearColumn {
  readonly first: number;
  readonly last: number;
}

export interface MatrixCell {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  readonly count: number;
  /** 0 to 1: the square root of its share of the greatest cell. */
  readonly weight: number;
}

export interface EmptyRun {
  readonly x: number;
  readonly width: number;
}

export interface PlacedRow extends Omit<MatrixRow, 'label'> {
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
  /** Px where its cells begin, below its name in a narrow drawing. */
  readonly cellY: number;
  readonly cells: readonly MatrixCell[];
  /** Stretches of columns without an entry. */
  readonly empty: readonly EmptyRun[];
  /** True for the first row of a group. */
  readonly opensGroup: boolean;
}

export interface ColumnHead {
  readonly key: string;
  readonly x: number;
  readonly lines: readonly string[];
}

export interface YearMatrixLayout {
  readonly narrow: boolean;
  readonly rows: readonly PlacedRow[];
  readonly years: readonly ColumnHead[];
  /** Px of the middle of the columns after the years; null where there is no such column. */
  readonly withoutYearX: number | null;
  readonly totalX: number;
  readonly kindXs: readonly number[];
  readonly head: number;
  readonly height: number;
}

const NARROW = 460;
const WIDE = 900;
export const CELL_HEIGHT = 20;
const LINE = 16;
/** Px from the edge to a name that has a glyph before it. */
export const GLYPH = 18;

/** Single years from some year on, decades before it: as many single years as `most` columns allow. */
export function yearColumns(years: readonly number[], most: number): readonly YearColumn[] {
  const [first, last] = [years[0], years[years.length - 1]];
  if (first === undefined || last === undefined) return [];
  const decadesBefore = (single: number): YearColumn[] => {
    const columns: YearColumn[] = [];
    for (let year = first; year < single; ) {
      const end = Math.min(single - 1, Math.floor(year / 10) * 10 + 9);
      columns.push({ first: year, last: end });
      year = end + 1;
    }
    return columns;
  };
  const fits = (single: number) => decadesBefore(single).length + last - single + 1 <= most;
  // A round year to change at is easier to read than one year more.
  const round = years.filter((year) => year === first || year % 5 === 0);
  const single = round.find(fits) ?? years.find(fits) ?? last;
  return [
    ...decadesBefore(single),
    ...years.filter((year) => year >= single).map((year) => ({ first: year, last: year })),
  ];
}

function headLines({ first, last }: YearColumn): readonly string[] {
  // A column never reaches beyond its decade, so two digits are enough.
  return first === last ? [String(first)] : [String(first), `–${String(last).slice(2)}`];
}

function countIn(row: MatrixRow, { first, last }: YearColumn): number {
  let sum = 0;
  for (const [year, count] of row.byYear) if (year >= first && year <= last) sum += count;
  return sum;
}

export function layoutYearMatrix(
  rows: readonly MatrixRow[],
  years: readonly number[],
  withoutYear: boolean,
  kinds: number,
  width: number,
): YearMatrixLayout {
  const narrow = width < NARROW;
  const wide = width >= WIDE;
  const start = narrow ? 0 : wide ? 256 : 186;
  const [totalRoom, withoutRoom, kindRoom] = [narrow ? 38 : 44, withoutYear ? (narrow ? 40 : 48) : 0, wide ? 66 : 0];
  const room = width - start - totalRoom - withoutRoom - kindRoom * (wide ? kinds : 0);
  const columns = yearColumns(years, Math.max(2, Math.floor(room / (narrow ? 34 : 28))));
  const step = room / Math.max(1, columns.length);
  const yearsEnd = start + room;
  const most = Math.max(1, ...rows.flatMap((row) => columns.map((column) => countIn(row, column))));
  const head = 38;
  let y = head;
  const placed = rows.map((row, index): PlacedRow => {
    const lines = narrow ? [row.label] : wrapped(row.label, start - GLYPH - 8);
    const height = narrow ? LINE + CELL_HEIGHT + 12 : Math.max(CELL_HEIGHT + 6, lines.length * LINE + 8);
    const cells: MatrixCell[] = [];
    const empty: EmptyRun[] = [];
    columns.forEach((column, at) => {
      const x = start + at * step;
      const count = countIn(row, column);
      if (count > 0) {
        cells.push({ key: String(column.first), x, width: step, count, weight: Math.sqrt(count / most) });
        return;
      }
      const run = empty[empty.length - 1];
      if (run && Math.abs(run.x + run.width - x) < 0.01)
        empty[empty.length - 1] = { x: run.x, width: run.width + step };
      else empty.push({ x, width: step });
    });
    const { label: _label, ...rest } = row;
    const one: PlacedRow = {
      ...rest,
      lines,
      y,
      height,
      cellY: narrow ? y + LINE + 6 : y + (height - CELL_HEIGHT) / 2,
      cells,
      empty,
      opensGroup: rows[index - 1]?.group !== row.group,
    };
    y += height;
    return one;
  });
  return {
    narrow,
    rows: placed,
    years: columns.map((column, at) => ({
      key: String(column.first),
      x: start + (at + 0.5) * step,
      lines: headLines(column),
    })),
    withoutYearX: withoutYear ? yearsEnd + withoutRoom / 2 : null,
    totalX: yearsEnd + withoutRoom + totalRoom - 4,
    kindXs: wide
      ? Array.from({ length: kinds }, (_, at) => yearsEnd + withoutRoom + totalRoom + (at + 1) * kindRoom - 2)
      : [],
    head,
    height: y + 2,
  };
}
