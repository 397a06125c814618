/**
 * The same counts where there is no room for a flow: bars from zero, on one scale. A section lists its sources, then its
 * targets, whose bars are divided by source and carry the glyph and the number of each part.
 */
import { drawnSections, type FlowMark, type FlowNode, type FlowSection, sum } from './flowSections.ts';
import { textWidth } from './textWidth.ts';

export interface ListPart {
  readonly key: string;
  readonly mark: FlowMark | null;
  readonly count: number;
  /** Its stretch of the bar. */
  readonly x: number;
  readonly width: number;
  /** Px of its glyph below the bar. */
  readonly markX: number;
}

export interface ListRow extends FlowNode {
  readonly count: number;
  readonly top: number;
  readonly height: number;
  /** Px of the base of its text. */
  readonly textY: number;
  readonly barX: number;
  readonly barY: number;
  readonly barWidth: number;
  /** Empty for a source, whose bar is whole. */
  readonly parts: readonly ListPart[];
}

export interface ListHead {
  readonly key: string;
  readonly text: string;
  readonly y: number;
}

export interface FlowListLayout {
  readonly heads: readonly ListHead[];
  readonly rows: readonly ListRow[];
  readonly height: number;
}

export const LIST_BAR = 10;
const HEAD = 34;
const ROW = 28;
/** What is narrow is mostly touched: a link has 44 px. */
const LINKED_ROW = 46;
const TARGET_ROW = 66;
const LABEL_ROOM = 124;
const NUMBER_ROOM = 32;
const PART_GAP = 14;
const GAP = 14;

export function layoutFlowList(sections: readonly FlowSection[], width: number): FlowListLayout {
  const drawn = drawnSections(sections);
  const total = (section: FlowSection, key: string, end: 'from' | 'to') =>
    sum(section.bands.filter((band) => band[end] === key).map(({ count }) => count));
  const room = (section: FlowSection) => [
    ...section.sources.map(({ key }) => total(section, key, 'from') / (width - LABEL_ROOM - NUMBER_ROOM)),
    ...section.targets.map(({ key }) => total(section, key, 'to') / width),
  ];
  const unit = 1 / Math.max(1 / width, ...drawn.flatMap(room));
  const heads: ListHead[] = [];
  const rows: ListRow[] = [];
  let y = 0;
  for (const section of drawn) {
    heads.push({ key: `${section.key} sources`, text: section.head, y });
    y += HEAD;
    for (const node of section.sources) {
      const count = total(section, node.key, 'from');
      const height = node.href === null ? ROW : LINKED_ROW;
      rows.push({
        ...node,
        key: `${section.key} ${node.key}`,
        count,
        top: y,
        height,
        textY: y + height / 2 + 4.5,
        barX: LABEL_ROOM,
        barY: y + (height - LIST_BAR) / 2,
        barWidth: count * unit,
        parts: [],
      });
      y += height;
    }
    y += GAP;
    if (section.targetHead === null) continue;
    heads.push({ key: `${section.key} targets`, text: section.targetHead, y });
    y += HEAD;
    for (const node of section.targets) {
      const count = total(section, node.key, 'to');
      let [x, markX] = [0, 0];
      const parts = section.sources.flatMap((source): ListPart[] => {
        const band = section.bands.find(({ from, to }) => from === source.key && to === node.key);
        if (band === undefined) return [];
        const part = { key: source.key, mark: source.mark, count: band.count, x, width: band.count * unit, markX };
        x += part.width;
        markX += 16 + textWidth(String(band.count)) + PART_GAP;
        return [part];
      });
      rows.push({
        ...node,
        key: `${section.key} ${node.key}`,
        count,
        top: y,
        height: TARGET_ROW,
        textY: y + 18,
        barX: 0,
        barY: y + 26,
        barWidth: count * unit,
        parts,
      });
      y += TARGET_ROW;
    }
    y += GAP;
  }
  return { heads, rows, height: Math.max(1, y - GAP) };
}
