/**
 * Geometry of counts that flow from sources on the left to targets on the right. The thickness of a band is its count, on
 * one scale throughout. In a node each band has room for its number, so that thin bands stand apart instead of touching.
 */
import { drawnSections, type FlowBand, type FlowNode, type FlowSection, sum } from './flowSections.ts';
import { textWidth } from './textWidth.ts';
import { wrapped } from './wrapped.ts';

/** Where a band meets a node: the upper edge of its end. */
export interface PlacedEnd {
  readonly key: string;
  readonly y: number;
  readonly thickness: number;
  readonly count: number;
}

export interface PlacedNode extends FlowNode {
  readonly count: number;
  /** Px of the upper edge and the height of its room, in which nothing else stands. */
  readonly top: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly ends: readonly PlacedEnd[];
}

export interface PlacedBand extends FlowBand {
  readonly key: string;
  readonly path: string;
  readonly thickness: number;
  /** Px of the middle of both ends. */
  readonly fromY: number;
  readonly toY: number;
  /** False where the number is that of the node, which stands beside it. */
  readonly numberFrom: boolean;
  readonly numberTo: boolean;
}

export interface PlacedSection {
  readonly key: string;
  readonly head: string;
  readonly targetHead: string | null;
  readonly headY: number;
  readonly sources: readonly PlacedNode[];
  readonly targets: readonly PlacedNode[];
  readonly bands: readonly PlacedBand[];
}

export interface FlowBandsLayout {
  readonly sections: readonly PlacedSection[];
  /** Px where the ends of the bands begin on the left, and where those on the right begin. */
  readonly fromX: number;
  readonly toX: number;
  readonly width: number;
  readonly height: number;
}

/** Below this width a flow would be illegible, and {@link layoutFlowList} takes its place. */
export const NARROWEST_FLOW = 560;
const WIDE = 900;
export const END_WIDTH = 8;
/** Px from the start of a label's room to its text, past the glyph. */
export const FLOW_GLYPH = 20;
/** Px from a target's end to its glyph: the room of its number. */
export const NUMBER_ROOM = 32;
export const FLOW_LINE = 16;
const UNIT = 6;
/** Px that the number of a band needs. */
const SLOT = 14;
/** Nodes are links, and those are 24 px at least. */
const LEAST_ROOM = 26;
const HEAD = 34;
const SECTION_GAP = 18;

interface Stacked {
  readonly node: FlowNode;
  readonly bands: readonly FlowBand[];
  readonly lines: readonly string[];
  readonly inner: number;
  readonly height: number;
}

function stacked(node: FlowNode, bands: readonly FlowBand[], textRoom: number): Stacked {
  const lines = wrapped(node.label, textRoom);
  const inner = sum(bands.map(({ count }) => Math.max(SLOT, count * UNIT)));
  return { node, bands, lines, inner, height: Math.max(LEAST_ROOM, inner + 8, lines.length * FLOW_LINE + 8) };
}

function placedNodes(stack: readonly Stacked[], from: number, bandKey: (band: FlowBand) => string): PlacedNode[] {
  let top = from;
  return stack.map(({ node, bands, lines, inner, height }): PlacedNode => {
    let y = top + (height - inner) / 2;
    const ends = bands.map((band): PlacedEnd => {
      const thickness = band.count * UNIT;
      const slot = Math.max(SLOT, thickness);
      const end = { key: bandKey(band), y: y + (slot - thickness) / 2, thickness, count: band.count };
      y += slot;
      return end;
    });
    const placed = { ...node, count: sum(bands.map(({ count }) => count)), top, height, lines, ends };
    top += height;
    return placed;
  });
}

function bandPath(x0: number, x1: number, y0: number, y1: number, thickness: number): string {
  const middle = (x0 + x1) / 2;
  const [a, b] = [y0 + thickness, y1 + thickness];
  return `M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}V${b}C${middle} ${b} ${middle} ${a} ${x0} ${a}Z`;
}

/** Lays the flow out for a width of {@link NARROWEST_FLOW} or more. */
export function layoutFlowBands(sections: readonly FlowSection[], width: number): FlowBandsLayout {
  const wide = width >= WIDE;
  const sourceRoom = wide ? 190 : 146;
  const targetRoom = wide ? 320 : 214;
  const fromX = sourceRoom;
  const toX = width - targetRoom - END_WIDTH;
  let y = 0;
  const placed = drawnSections(sections).map((section): PlacedSection => {
    const headY = y;
    const keyOf = ({ from, to }: FlowBand) => `${section.key} ${from} ${to}`;
    const order = (nodes: readonly FlowNode[], key: string) => nodes.findIndex((node) => node.key === key);
    const sources = section.sources.map((node) =>
      stacked(
        node,
        section.bands
          .filter(({ from }) => from === node.key)
          .sort((a, b) => order(section.targets, a.to) - order(section.targets, b.to)),
        sourceRoom - FLOW_GLYPH - NUMBER_ROOM,
      ),
    );
    const targets = section.targets.map((node) =>
      stacked(
        node,
        section.bands
          .filter(({ to }) => to === node.key)
          .sort((a, b) => order(section.sources, a.from) - order(section.sources, b.from)),
        targetRoom - NUMBER_ROOM - FLOW_GLYPH - 8,
      ),
    );
    const heights = [sources, targets].map((nodes) => sum(nodes.map(({ height }) => height)));
    const tallest = Math.max(...heights);
    const start = (at: number) => y + HEAD + (tallest - (heights[at] ?? 0)) / 2;
    const left = placedNodes(sources, start(0), keyOf);
    const right = placedNodes(targets, start(1), keyOf);
    y += HEAD + tallest + SECTION_GAP;
    const endOf = (nodes: readonly PlacedNode[], key: string, band: string) => {
      const ends = nodes.find((node) => node.key === key)?.ends ?? [];
      return { end: ends.find((end) => end.key === band), alone: ends.length === 1 };
    };
    return {
      key: section.key,
      head: section.head,
      targetHead: section.targetHead,
      headY,
      sources: left,
      targets: right,
      bands: section.bands.flatMap((band): PlacedBand[] => {
        const key = keyOf(band);
        const [from, to] = [endOf(left, band.from, key), endOf(right, band.to, key)];
        if (from.end === undefined || to.end === undefined) return [];
        const { thickness } = from.end;
        return [
          {
            ...band,
            key,
            thickness,
            path: bandPath(fromX + END_WIDTH, toX, from.end.y, to.end.y, thickness),
            fromY: from.end.y + thickness / 2,
            toY: to.end.y + thickness / 2,
            numberFrom: !from.alone,
            numberTo: !to.alone,
          },
        ];
      }),
    };
  });
  return { sections: placed, fromX, toX, width, height: Math.max(1, y - SECTION_GAP) };
}

/** Px from the top of a node's room to the base of its first line. */
export function firstBase({ top, height, lines }: Pick<PlacedNode, 'top' | 'height' | 'lines'>): number {
  return top + (height - lines.length * FLOW_LINE) / 2 + 12.5;
}

/** Px that the longest line of a node takes. */
export function labelWidth({ lines }: Pick<PlacedNode, 'lines'>): number {
  return Math.max(0, ...lines.map(textWidth));
}
