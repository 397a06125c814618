/** Geometry of counted squares in groups: one square a statement, a label above each group, groups in a row as far as they fit. */
import { textWidth } from './textWidth.ts';

export interface SquareGroup<Kind extends string> {
  readonly kind: Kind;
  readonly label: string;
  readonly count: number;
}

export interface PlacedSquareGroup<Kind extends string> extends SquareGroup<Kind> {
  readonly labelX: number;
  readonly labelY: number;
  /** Upper start corners of the squares. */
  readonly squares: readonly { readonly key: string; readonly x: number; readonly y: number }[];
}

export interface OutcomeSquaresLayout<Kind extends string> {
  readonly height: number;
  readonly groups: readonly PlacedSquareGroup<Kind>[];
}

const NARROW = 460;
const SQUARE = 14;
const STEP = 18;
const GAP = 28;
const LABEL = 20;
const ROW_GAP = 12;

export function layoutOutcomeSquares<Kind extends string>(
  groups: readonly SquareGroup<Kind>[],
  width: number,
): OutcomeSquaresLayout<Kind> {
  const perLine = Math.max(1, Math.floor((width + STEP - SQUARE) / STEP));
  const stacked = width < NARROW;
  let [x, top, rowHeight] = [0, 0, 0];
  const placed = groups.map((group): PlacedSquareGroup<Kind> => {
    const inLine = Math.min(group.count, perLine);
    const lines = Math.ceil(group.count / perLine);
    // The label is set in 600, which is a little wider than the measure.
    const groupWidth = Math.max(inLine * STEP - (STEP - SQUARE), textWidth(group.label) * 1.06);
    if (x > 0 && (stacked || x + groupWidth > width)) {
      [x, top, rowHeight] = [0, top + rowHeight + ROW_GAP, 0];
    }
    const [startX, startY] = [x, top];
    x += groupWidth + GAP;
    rowHeight = Math.max(rowHeight, LABEL + lines * STEP - (STEP - SQUARE));
    return {
      ...group,
      labelX: startX,
      labelY: startY + 13,
      squares: Array.from({ length: group.count }, (_, index) => ({
        key: String(index),
        x: startX + (index % perLine) * STEP,
        y: startY + LABEL + Math.floor(index / perLine) * STEP,
      })),
    };
  });
  return { height: Math.max(1, top + rowHeight), groups: placed };
}
