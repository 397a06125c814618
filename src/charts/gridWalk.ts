/** How the keyboard walks a grid of cells with heads above and before it: row 0 and column 0 are the heads. */

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** True for a place of the grid; the corner between the heads is none. */
export function isPlace({ row, column }: GridPlace, last: GridPlace): boolean {
  return row >= 0 && column >= 0 && row <= last.row && column <= last.column && row + column > 0;
}

/**
 * Where a key leads; null for a key that does not move. Arrows go to the next cell and stop at the edge, Home and End to the
 * ends of the row, with Ctrl to the first and the last cell.
 */
export function gridStep({ row, column }: GridPlace, key: string, ctrl: boolean, last: GridPlace): GridPlace | null {
  const stay = { row, column };
  const to = (place: GridPlace) => (isPlace(place, last) ? place : stay);
  switch (key) {
    case 'ArrowUp':
      return to({ row: row - 1, column });
    case 'ArrowDown':
      return to({ row: row + 1, column });
    case 'ArrowLeft':
      return to({ row, column: column - 1 });
    case 'ArrowRight':
      return to({ row, column: column + 1 });
    case 'Home':
      return ctrl ? { row: 1, column: 1 } : { row, column: row === 0 ? 1 : 0 };
    case 'End':
      return ctrl ? last : { row, column: last.column };
    default:
      return null;
  }
}
