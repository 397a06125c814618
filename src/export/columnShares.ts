/**
 * How wide the columns of a table are on paper. No program that opens a file must measure it first: a column has at least its
 * longest word, and what is left goes to the columns whose cells are long on average, since those make the rows tall.
 */

/** A column never asks for more than this part of the table for the sake of one word: that word is broken. */
const LONGEST_WORD = 0.3;

interface Extent {
  /** Width of the longest word, and of the average cell in one line. */
  readonly least: number;
  readonly average: number;
}

export interface ColumnShares {
  /** In the unit of `room`, which they fill. */
  readonly widths: readonly number[];
  /** Every column has room for its longest word. */
  readonly fits: boolean;
}

function extentOf(cells: readonly string[], room: number, measure: (text: string) => number): Extent {
  const words = cells.flatMap((cell) => cell.split(/\s+|(?<=[-–/])/));
  const whole = cells.reduce((sum, cell) => sum + measure(cell), 0);
  return {
    least: Math.min(Math.max(...words.map(measure), 0), room * LONGEST_WORD),
    average: whole / Math.max(1, cells.length),
  };
}

/**
 * Widths of the columns.
 * @param rows the texts, the head among them; all as long as the first
 * @param room width of the table
 * @param measure width of a text in one line, with the space around it, in the unit of `room`
 */
export function columnShares(
  rows: readonly (readonly string[])[],
  room: number,
  measure: (text: string) => number,
): ColumnShares {
  const extents = (rows[0] ?? []).map((_, index) =>
    extentOf(
      rows.map((row) => row[index] ?? ''),
      room,
      measure,
    ),
  );
  const least = extents.reduce((sum, extent) => sum + extent.least, 0);
  if (least > room) return { widths: extents.map((extent) => (extent.least / least) * room), fits: false };
  const wishes = extents.map((extent) => Math.max(0, extent.average - extent.least));
  const wished = wishes.reduce((sum, wish) => sum + wish, 0);
  const spare = room - least;
  return {
    widths: extents.map(
      (extent, index) =>
        extent.least + (wished === 0 ? spare / extents.length : (spare * (wishes[index] ?? 0)) / wished),
    ),
    fits: true,
  };
}
