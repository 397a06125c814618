/** How many rows and columns of people find room, and how deep a cell is. */

/** Below it a matrix would be a strip: pairs are listed instead. */
const NARROW = 460;
const WIDE = 900;
/** Px of the names of the rows in a matrix that is not wide, and the least of a column: a finger must hit its cells. */
const NAMES = 168;
const COLUMN = 44;

/** People of each side at a width in px; null where there is no room for a matrix. */
export function matrixRoom(width: number): number | null {
  if (width < NARROW) return null;
  return width < WIDE ? Math.min(10, Math.floor((width - NAMES) / COLUMN)) : 14;
}

const FAINTEST = 0.05;
const DEEPEST = 0.34;

/** Opacity of a cell: by the square root of its share of the greatest, as in the matrix of years. */
export function cellDepth(count: number, most: number): number {
  return FAINTEST + (DEEPEST - FAINTEST) * Math.sqrt(count / Math.max(1, most));
}
