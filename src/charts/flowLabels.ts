/** Where the labels of values on a time axis stand, so that none covers another or a line. */
import type { PlacedOther, PlacedRatio, PlacedSpan } from './flowSpansLayout.ts';
import { textWidth } from './textWidth.ts';

/** A text on its base line. */
interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

type Unlabelled = Omit<PlacedSpan, 'labelX' | 'labelY'>;

export interface LabelRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly base: number;
}

export interface FlowLabels {
  readonly spans: readonly PlacedSpan[];
  /** Puts the words of a ratio beside its bracket, where they are free; null where they are not. */
  besideRatio(ratio: Omit<PlacedRatio, 'labelX'>): PlacedRatio | null;
}

const LINE_HEIGHT = 15;
const ASCENT = 13;
const DESCENT = 4;
/** Half of the mark at the start of a line. */
const MARK = 5;
/** Labels of other values are set at 12 px. */
const SMALL = 12 / 13;

function meets(a: { readonly x1: number; readonly x2: number }, b: { readonly x1: number; readonly x2: number }) {
  return a.x1 < b.x2 && b.x1 < a.x2;
}

/** Labels stand just above their line, at its start or its end; else higher up, or below it. */
export function placeFlowLabels(spans: readonly Unlabelled[], room: LabelRoom): FlowLabels {
  const taken: Box[] = [];
  const lines: Box[] = spans.flatMap((span) => [
    { x1: span.x1, x2: span.x2, y: span.y },
    ...span.placedOthers.map((other) => ({ x1: span.x1, x2: span.x2, y: other.y })),
  ]);
  const marks = spans.map(({ x1, y }): Box => ({ x1: x1 - MARK, x2: x1 + MARK, y }));
  const isFree = (box: Box) =>
    box.x1 >= room.left &&
    box.x2 <= room.right &&
    box.y >= room.top - 6 &&
    box.y < room.base &&
    !taken.some((label) => Math.abs(label.y - box.y) < LINE_HEIGHT && meets(label, box)) &&
    !lines.some((line) => meets(line, box) && line.y > box.y - ASCENT && line.y < box.y + DESCENT) &&
    !marks.some((mark) => meets(mark, box) && mark.y > box.y - ASCENT - MARK && mark.y < box.y + DESCENT + MARK);

  const place = (span: Unlabelled) => {
    const width = textWidth(span.label) + 4;
    const starts = [span.x1 + 8, span.x2 - width - 4, span.x1 + 2].map((x) => Math.min(x, room.right - width));
    const ys = [span.y - 7, span.y + 16, span.y - 7 - LINE_HEIGHT, span.y - 7 - 2 * LINE_HEIGHT, span.y + 31];
    const boxes = ys.flatMap((y) => starts.map((x1): Box => ({ x1, x2: x1 + width, y })));
    const box = boxes.find(isFree) ?? { x1: starts[0] ?? span.x1, x2: span.x1 + width, y: span.y - 7 };
    taken.push(box);
    return { labelX: box.x1, labelY: box.y };
  };

  const placeOther = (other: PlacedOther, span: Unlabelled): PlacedOther => {
    for (const content of [other.label, other.short]) {
      const width = textWidth(content) * SMALL + 4;
      const x2 = Math.min(span.x2 - (other.rival ? 12 : 4), room.right);
      const ys = other.rival
        ? [other.y - 5, other.y + 14]
        : [span.y - 7, Math.max(other.y, span.y) + 15, Math.max(other.y, span.y) + 19];
      const box = ys
        .map((y): Box => ({ x1: x2 - width, x2, y }))
        .find((one) => isFree(one) && (content === other.short || one.x1 >= span.x1));
      if (box === undefined) continue;
      taken.push(box);
      return { ...other, text: { x: box.x2, y: box.y, content } };
    }
    return other;
  };

  const inTime = spans.toSorted((a, b) => a.x1 - b.x1);
  const own = new Map(inTime.map((span) => [span.key, place(span)]));
  const placed = spans.map((span): PlacedSpan => {
    const { labelX, labelY } = own.get(span.key) ?? { labelX: span.x1, labelY: span.y };
    return {
      ...span,
      labelX,
      labelY,
      placedOthers: span.placedOthers.map((other) => placeOther(other, span)),
    };
  });
  return {
    spans: placed,
    besideRatio(ratio) {
      const width = textWidth(ratio.label) + 4;
      const y = (ratio.y1 + ratio.y2) / 2 + 4;
      const box = [ratio.x + 6, ratio.x - 6 - width]
        .map((x1): Box => ({ x1, x2: x1 + width, y }))
        .find(
          (one) =>
            isFree(one) &&
            !taken.some(
              (label) => label.x1 < ratio.x && label.x2 > ratio.x && label.y > ratio.y1 && label.y < ratio.y2 + ASCENT,
            ),
        );
      return box === undefined ? null : { ...ratio, labelX: box.x1 };
    },
  };
}
