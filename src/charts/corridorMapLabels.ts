/** Names on the map of corridors: places beside their dots, countries where the places leave room; no name lies on another. */
import { textWidth } from './textWidth.ts';

export interface PlacedLabel {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A route that is named: its places on the map, and where it leaves it for those beyond. */
export interface LabelledRoute {
  readonly key: string;
  readonly nodes: readonly {
    readonly key: string;
    readonly name: string;
    readonly named: boolean;
    readonly x: number;
    readonly y: number;
  }[];
  readonly beyond: readonly { readonly name: string; readonly x: number; readonly y: number }[];
}

/** The name of a country, about its middle. */
export interface NameToPlace {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** The two countries are always named, if need be above or below; the others give way. */
  readonly mayMove: boolean;
}

interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Width at 12 px of what `textWidth` measures at 13 px. */
const SCALE = 0.94;
const ASCENT = 11;
const DESCENT = 3;

const overlaps = (a: Box, b: Box) => a.x1 < b.x2 && a.x2 > b.x1 && a.y1 < b.y2 && a.y2 > b.y1;

function boxOf({ text, x, y, anchor }: Omit<PlacedLabel, 'key'>): Box {
  const length = textWidth(text) * SCALE;
  const x1 = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
  return { x1, x2: x1 + length, y1: y - ASCENT, y2: y + DESCENT };
}

const isWithin = (box: Box, width: number, height: number) =>
  box.x1 >= 2 && box.x2 <= width - 2 && box.y1 >= 0 && box.y2 <= height;

/** Right, left, above or below: the first side of a dot that has room. */
const SIDES = [
  [7, 4, 'start'],
  [-7, 4, 'end'],
  [5, -7, 'start'],
  [5, 15, 'start'],
  [-5, -7, 'end'],
  [-5, 15, 'end'],
] as const;

/** Names of the places of the routes, those that a source names first, and of the places beyond the edge. */
export function placeLabels(routes: readonly LabelledRoute[], width: number, height: number): readonly PlacedLabel[] {
  const nodes = new Map(routes.flatMap((route) => route.nodes).map((node) => [node.name, node]));
  const taken: Box[] = [...nodes.values()].map(({ x, y }) => ({ x1: x - 3, y1: y - 3, x2: x + 3, y2: y + 3 }));
  const labels: PlacedLabel[] = [];
  const place = (key: string, text: string, x: number, y: number) => {
    for (const [dx, dy, anchor] of SIDES) {
      const label: PlacedLabel = { key, text, x: x + dx, y: y + dy, anchor };
      const box = boxOf(label);
      if (!isWithin(box, width, height) || taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      labels.push(label);
      return;
    }
  };
  for (const { key, beyond } of routes) {
    for (const { name, x, y } of beyond) {
      if (!labels.some(({ text }) => text === name)) place(`${key} ${name}`, name, x, y);
    }
  }
  for (const { key, name, x, y } of [...nodes.values()].toSorted((a, b) => Number(b.named) - Number(a.named))) {
    place(key, name, x, y);
  }
  return labels;
}

const STAY: readonly [number, number] = [0, 0];
/** Where the name of a country may move to from its middle, the nearest first. */
const MOVES = [0, -18, 18, -36, 36, -54, 54]
  .flatMap((dy) => [0, -24, 24, -48, 48].map((dx): readonly [number, number] => [dx, dy]))
  .toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b));

/** Names of countries that lie on no label; the others are left out, unless they may move. */
export function placeNames(
  names: readonly NameToPlace[],
  labels: readonly PlacedLabel[],
  width: number,
  height: number,
): readonly PlacedLabel[] {
  const taken = labels.map(boxOf);
  return names
    .toSorted((a, b) => Number(b.mayMove) - Number(a.mayMove))
    .flatMap(({ key, text, x, y, mayMove }) => {
      for (const [dx, dy] of mayMove ? MOVES : [STAY]) {
        // Where the middle lies near the edge, the name is drawn in.
        const half = (textWidth(text) * SCALE) / 2 + 4;
        const inside = Math.min(Math.max(x + dx, half), width - half);
        const label: PlacedLabel = { key, text, x: inside, y: Math.max(y, ASCENT) + dy, anchor: 'middle' };
        const box = boxOf(label);
        if (!isWithin(box, width, height) || taken.some((other) => overlaps(box, other))) continue;
        taken.push(box);
        return [label];
      }
      return [];
    });
}
