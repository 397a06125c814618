/**
 * What a figure draws, laid out for a picture: drawings as they are, and the words, lists and tables around them set in lines
 * and columns after the same style sheets as on the page. Nothing is measured, so that it stands alike with and without a browser.
 */
import { type BoxStyle, boxStyleOf, type Track } from './boxStyle.ts';
import { type DrawingContext, drawingMarkup } from './drawingMarkup.ts';
import { flowInline, type InlineItem } from './inlineFlow.ts';
import { layoutTable } from './layoutTable.ts';
import type { Letters } from './letters.ts';

/** A part of the picture, in px from its top. */
export interface LaidPart {
  readonly top: number;
  readonly bottom: number;
  readonly markup: string;
}

export interface LaidBody {
  readonly parts: readonly LaidPart[];
  /** Px at which the body may end without anything being cut in two. */
  readonly cuts: readonly number[];
  readonly height: number;
  /** Px down to the end of the last drawing that is more than a mark in a row; a picture without it would say little. */
  readonly drawn: number;
}

export interface BodyLayout {
  readonly context: Omit<DrawingContext, 'prefix'>;
  readonly parts: LaidPart[];
  readonly cuts: Set<number>;
  /** Drawings so far: each has names of its own. */
  drawings: number;
  drawn: number;
}

/** Where something is laid out, in px. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** False beside something else: the picture can't end there. */
  readonly canEnd: boolean;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isMark = (element: Element) => element.localName === 'svg' && element.classList.contains('glyph');
/** Px from which a drawing is more than a mark in a row. */
const LARGE = 60;
/** Nothing ends behind what opens something. */
const OPENS = /^(?:h[1-6]|dt|summary)$/;
/** A row stays whole. */
const WHOLE = /^(?:li|tr)$/;
const round = (px: number) => Math.round(px * 100) / 100;

function drawn(svg: Element, layout: BodyLayout) {
  layout.drawings += 1;
  return drawingMarkup(svg, { ...layout.context, prefix: `d${layout.drawings}-` });
}

/** The text that a style sheet puts before or after an element; null where it puts none. */
function generated(element: Element, pseudo: 'before' | 'after', layout: BodyLayout): string | null {
  const content = layout.context.book.declarations(element, pseudo).get('content');
  if (content === undefined || content === 'none') return null;
  const attribute = /^attr\(([\w-]+)\)/.exec(content)?.[1];
  return attribute === undefined ? (/^"([^"]*)"/.exec(content)?.[1] ?? '') : element.getAttribute(attribute);
}

/** All that stands in an element as one run of words and marks. */
export function inlineItems(node: Node, letters: Letters, layout: BodyLayout): readonly InlineItem[] {
  if (node.nodeType === 3) return [{ kind: 'text', text: node.textContent ?? '', letters }];
  if (!isElement(node)) return [];
  if (node.localName === 'br') return [{ kind: 'break' }];
  if (node.localName === 'svg') {
    const { inner, width, height, viewBox } = drawn(node, layout);
    const [left = 0, top = 0] = viewBox.split(/[\s,]+/).map(Number);
    const moved = left === 0 && top === 0 ? inner : `<g transform="translate(${-left} ${-top})">${inner}</g>`;
    return [{ kind: 'mark', width, height, inner: moved }];
  }
  const style = boxStyleOf(node, letters, layout.context.book);
  if (style.display === 'none') return [];
  const before = generated(node, 'before', layout);
  const after = generated(node, 'after', layout);
  const isBlock = style.display !== 'inline';
  const gap = Math.max(style.gap.column, 0);
  const inner = [...node.childNodes].flatMap((child, index) => [
    ...(index > 0 && gap > 0 ? ([{ kind: 'gap', width: gap }] as const) : []),
    ...inlineItems(child, style.letters, layout),
  ]);
  const start = style.padding.start + style.margin.start;
  const room = start > 0 ? ([{ kind: 'gap', width: start }] as const) : [];
  return [
    ...(isBlock ? ([{ kind: 'gap', width: 4 }] as const) : room),
    ...(before ? ([{ kind: 'text', text: before, letters: style.letters }] as const) : []),
    ...inner,
    ...(after ? ([{ kind: 'text', text: after, letters: style.letters }] as const) : []),
  ];
}

function isBlockLevel(node: Node, letters: Letters, layout: BodyLayout): boolean {
  if (!isElement(node)) return false;
  if (node.localName === 'svg') return !isMark(node);
  const { display } = boxStyleOf(node, letters, layout.context.book);
  if (display === 'none') return false;
  if (display !== 'inline') return true;
  // A custom element or a span around something that needs a line of its own.
  return [...node.children].some((child) => child.localName !== 'svg' && isBlockLevel(child, letters, layout));
}

function put(layout: BodyLayout, top: number, height: number, markup: string): void {
  if (markup !== '') layout.parts.push({ top, bottom: top + height, markup });
}

/** Draws words; returns px. */
export function putInline(items: readonly InlineItem[], place: Place, layout: BodyLayout): number {
  const { markup, height } = flowInline(items, place.x, place.y, place.width);
  put(layout, place.y, height, markup);
  return height;
}

function putDrawing(svg: Element, place: Place, layout: BodyLayout): number {
  const { inner, width, height, viewBox } = drawn(svg, layout);
  if (width === 0 || height === 0) return 0;
  const scale = Math.min(1, place.width / width);
  const [w, h] = [round(width * scale), round(height * scale)];
  put(
    layout,
    place.y,
    h,
    `<svg x="${round(place.x)}" y="${round(place.y)}" width="${w}" height="${h}" viewBox="${viewBox}" overflow="visible" color="${layout.context.book.resolve('var(--text)', svg)}">${inner}</svg>`,
  );
  if (h >= LARGE && place.canEnd) layout.drawn = Math.max(layout.drawn, place.y + h);
  return h;
}

function end(y: number, place: Place, layout: BodyLayout): void {
  if (place.canEnd) layout.cuts.add(y);
}

/** Lays out what stands in an element, from the top of the place down; returns px. */
export function putNodes(nodes: readonly Node[], letters: Letters, place: Place, layout: BodyLayout): number {
  let { y } = place;
  let run: InlineItem[] = [];
  const flush = () => {
    y += putInline(run, { ...place, y }, layout);
    run = [];
  };
  for (const node of nodes) {
    if (isBlockLevel(node, letters, layout) && isElement(node)) {
      flush();
      y += putElement(node, letters, { ...place, y }, layout);
      if (!OPENS.test(node.localName)) end(y, place, layout);
    } else run.push(...inlineItems(node, letters, layout));
  }
  flush();
  return y - place.y;
}

function trackPx(tracks: readonly Track[], width: number, gap: number): readonly number[] {
  const room = width - gap * (tracks.length - 1);
  const fixed = tracks.reduce((sum, { px }) => sum + (px ?? 0), 0);
  const shares = tracks.reduce((sum, { share }) => sum + share, 0);
  const squeeze = fixed > room || shares === 0 ? room / Math.max(1, fixed) : 1;
  const left = Math.max(0, room - fixed);
  return tracks.map(({ px, share }) =>
    px === null ? (left * share) / Math.max(1, shares) : px * Math.min(1, squeeze),
  );
}

/** Children beside each other; each line is as high as the highest of it. */
function putGrid(element: Element, style: BoxStyle, place: Place, layout: BodyLayout): number {
  const tracks = style.tracks.length === 0 ? [{ px: null, share: 1 }] : style.tracks;
  const widths = trackPx(tracks, place.width, style.gap.column);
  const left = (track: number) => widths.slice(0, track).reduce((sum, px) => sum + px + style.gap.column, 0);
  let { y } = place;
  let track = generated(element, 'before', layout) === null ? 0 : 1;
  let high = 0;
  const nextLine = () => {
    y += high + style.gap.row;
    end(y, place, layout);
    track = 0;
    high = 0;
  };
  for (const child of element.children) {
    const own = boxStyleOf(child, style.letters, layout.context.book);
    if (own.display === 'none') continue;
    const span = own.span === 'all' ? tracks.length : Math.min(own.span, tracks.length);
    const wanted = own.column === null ? track : own.column - 1;
    if (track + span > tracks.length || wanted < track) nextLine();
    if (own.column !== null) track = Math.min(own.column - 1, tracks.length - 1);
    const width = widths.slice(track, track + span).reduce((sum, px) => sum + px, style.gap.column * (span - 1));
    const canEnd = place.canEnd && tracks.length === 1;
    high = Math.max(high, putElement(child, style.letters, { x: place.x + left(track), y, width, canEnd }, layout));
    track += span;
  }
  return y + high - place.y;
}

/** What is shown of a folded part is its summary. */
function shownNodes(element: Element): readonly Node[] {
  if (element.localName !== 'details' || element.hasAttribute('open')) return [...element.childNodes];
  return [...element.children].filter((child) => child.localName === 'summary');
}

/** Lays out an element with its room and its lines; returns px. */
export function putElement(element: Element, letters: Letters, place: Place, layout: BodyLayout): number {
  if (element.localName === 'svg') {
    return isMark(element)
      ? putInline(inlineItems(element, letters, layout), place, layout)
      : putDrawing(element, place, layout);
  }
  const style = boxStyleOf(element, letters, layout.context.book);
  if (style.display === 'none') return 0;
  const { margin, padding, rules } = style;
  const startRule = rules.start === null ? 0 : rules.start.thickness;
  const x = place.x + padding.start + startRule;
  const width = place.width - padding.start - padding.end - startRule;
  const top = place.y + margin.top;
  let y = top + (rules.top?.thickness ?? 0) + padding.top;
  const inner: Place = { x, y, width, canEnd: place.canEnd && !WHOLE.test(element.localName) };
  const before = style.display === 'grid' ? null : generated(element, 'before', layout);
  if (before)
    y += putInline(
      [
        {
          kind: 'text',
          text: before,
          letters: {
            ...style.letters,
            colour: layout.context.book.resolve('var(--text-muted)', element),
            size: 13,
            line: 18,
          },
        },
      ],
      inner,
      layout,
    );
  const at = { ...inner, y };
  const hasDrawing = element.querySelector('svg:not(.glyph)') !== null;
  if (style.display === 'row' && !hasDrawing) {
    const items = [...element.childNodes].flatMap((child, index) => [
      ...(index > 0 ? ([{ kind: 'gap', width: Math.max(style.gap.column, 6), begins: true }] as const) : []),
      ...inlineItems(child, style.letters, layout),
    ]);
    y += putInline(items, at, layout);
  } else if (style.display === 'grid') y += putGrid(element, style, at, layout);
  else if (style.display === 'table') y += layoutTable(element, style.letters, at, layout);
  else y += putNodes(shownNodes(element), style.letters, at, layout);
  const bottom = y + padding.bottom;
  if (bottom <= top + 0.01) return 0;
  const line = (x1: number, y1: number, x2: number, y2: number, rule: { thickness: number; colour: string }) =>
    `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${rule.colour}" stroke-width="${rule.thickness}"/>`;
  if (rules.top !== null) put(layout, top, 0, line(place.x, top, place.x + place.width, top, rules.top));
  if (rules.bottom !== null) put(layout, bottom, 0, line(place.x, bottom, place.x + place.width, bottom, rules.bottom));
  if (rules.start !== null) put(layout, top, bottom - top, line(place.x, top, place.x, bottom, rules.start));
  return bottom + (rules.bottom?.thickness ?? 0) + margin.bottom - place.y;
}

/** Lays out all that stands in `body`. `top` is where it begins, in px. */
export function layoutBody(
  body: Element,
  letters: Letters,
  place: Omit<Place, 'canEnd'>,
  context: Omit<DrawingContext, 'prefix'>,
): LaidBody {
  const layout: BodyLayout = { context, parts: [], cuts: new Set(), drawings: 0, drawn: 0 };
  const height = putNodes([...body.childNodes], letters, { ...place, canEnd: true }, layout);
  return { parts: layout.parts, cuts: [...layout.cuts].sort((a, b) => a - b), height, drawn: layout.drawn };
}
