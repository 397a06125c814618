/**
 * A figure as one picture that explains itself wherever it ends up: question, answer, drawing with its legend, as-of day, sources,
 * licence and address.
 */
import { escapeXml } from './drawingMarkup.ts';
import { fitBody, isBetterBeside } from './fitBody.ts';
import { flowInline } from './inlineFlow.ts';
import { layoutBody } from './layoutBody.ts';
import type { Letters } from './letters.ts';
import { pictureHead } from './pictureHead.ts';
import type { StyleBook } from './styleBook.ts';

export type PictureSize = 'column' | 'page' | 'slide' | 'preview';

interface SizePx {
  /** Px of the whole picture. */
  readonly width: number;
  /** Px of the whole picture: exactly, or at most. */
  readonly height: number;
  readonly isExact: boolean;
  readonly margin: number;
  readonly question: number;
  readonly text: number;
  readonly foot: number;
  /** Px for which what is drawn may be laid out; it is scaled to the width of the picture. */
  readonly layouts: readonly [number, ...number[]];
}

/** A column of a report, the text of an A4 or Letter page, a slide of 16:9, and what a link to a figure shows. */
export const PICTURE_SIZES: Readonly<Record<PictureSize, SizePx>> = {
  column: { width: 374, height: 1000, isExact: false, margin: 16, question: 20, text: 15, foot: 12, layouts: [342] },
  page: { width: 736, height: 1000, isExact: false, margin: 16, question: 22, text: 16, foot: 12, layouts: [704] },
  slide: {
    width: 1280,
    height: 720,
    isExact: true,
    margin: 40,
    question: 30,
    text: 19,
    foot: 14,
    layouts: [1200, 1000, 820],
  },
  preview: {
    width: 1200,
    height: 630,
    isExact: true,
    margin: 36,
    question: 34,
    text: 20,
    foot: 14,
    layouts: [1128, 760],
  },
};

export interface DrawnBody {
  /** Px. */
  readonly width: number;
  readonly element: Element;
  readonly book: StyleBook;
}

export interface PictureParts {
  readonly question: string;
  readonly answer: string;
  readonly detail: string | null;
  /** What the figure draws for each of the layouts of the size, with the styles that hold at that width. */
  readonly bodies: readonly [DrawnBody, ...DrawnBody[]];
  /** Lines at the foot: as-of day and sources; licence; address. */
  readonly foot: readonly string[];
  /** Said where not all of it fits. */
  readonly cutText: string;
}

export interface Picture {
  readonly svg: string;
  /** Px. */
  readonly width: number;
  readonly height: number;
}

export interface PictureOptions {
  readonly size: PictureSize;
  /** `drawing` leaves out what a report tells beside the picture: question, answer and foot. */
  readonly parts: 'all' | 'drawing';
  /** As high as it must be, for a place that can be as high. */
  readonly whole: boolean;
  readonly address: (href: string) => string | null;
  /** `@font-face` rules with the letters inside; empty where the fonts are only named. */
  readonly fontFaces: string;
}

const SANS = "'Source Sans 3', 'Source Sans 3 Variable', 'Noto Sans', Arial, sans-serif";

/** Part of the width that question and answer have where the drawing stands beside them, and px between the two. */
const WORDS_BESIDE = 0.3;
const GAP = 36;
const SMALLER = 0.85;

const round = (px: number) => Math.round(px * 100) / 100;

/** Never fails: what cannot be laid out is left out. */
export function composePicture(parts: PictureParts, options: PictureOptions): Picture {
  const { size, fontFaces } = options;
  const { width, height, isExact, margin, question, text, foot } = PICTURE_SIZES[size];
  const [{ book, element }] = parts.bodies;
  const colour = (token: string) => book.resolve(`var(--${token})`, element);
  const isWhole = options.parts === 'all';
  const inner = width - margin * 2;
  const letters = (px: number, token: string, more: Partial<Letters> = {}): Letters => ({
    size: px,
    bold: false,
    serif: false,
    colour: colour(token),
    line: px * 1.4,
    ...more,
  });
  const top = isWhole ? margin + 10 : 4;
  const head = (wide: number, px = text) =>
    pictureHead(parts, {
      x: margin,
      y: top - 2,
      width: wide,
      question: letters(question, 'text', { serif: true, line: question * 1.25 }),
      answer: letters(px, 'text', { bold: true }),
      detail: letters(px, 'text'),
    });
  const small = letters(foot, 'text-muted');
  const footItems = parts.foot.flatMap((line, index) => [
    ...(index > 0 ? ([{ kind: 'break' }] as const) : []),
    { kind: 'text', text: line, letters: small } as const,
  ]);
  const footHeight = isWhole ? flowInline(footItems, margin, 0, inner).height + 14 : 0;
  const [first, ...others] = parts.bodies.map((body) => ({
    width: body.width,
    laid: layoutBody(
      body.element,
      letters(16, 'text', { line: 24 }),
      { x: 0, y: 0, width: body.width },
      { book: body.book, address: options.address },
    ),
  }));
  if (first === undefined) throw new Error('A picture needs something drawn');
  const note = small.line + 4;
  const isFixed = isExact && isWhole && !options.whole;
  const floor = height - margin - footHeight;
  const fitAt = (x: number, y: number) => {
    const limit = options.whole ? null : isExact ? 'exact' : 'may-grow';
    const room = { width: width - margin - x, height: Math.max(120, floor - y), note, limit } as const;
    return { x, y, room, fitted: fitBody(first, others, room) };
  };
  const above = isWhole ? head(inner) : { markup: '', bottom: top };
  const below = { ...fitAt(margin, above.bottom), head: above.markup };
  const left = inner * WORDS_BESIDE;
  // A long answer is set smaller before the drawing is.
  const aside = isFixed
    ? [text, text * SMALLER].map((px) => head(left, px)).find(({ bottom }) => bottom <= floor)
    : undefined;
  const beside = aside === undefined ? null : { ...fitAt(margin + left + GAP, top + 2), head: aside.markup };
  const placed = beside !== null && isBetterBeside(below.fitted, beside.fitted, below.room) ? beside : below;
  const { x } = placed;
  const { choice, end, scale } = placed.fitted;
  const kept = choice.laid.parts.filter(({ bottom }) => bottom <= end + 0.5);
  const pieces = [
    isWhole ? `<rect x="${margin}" y="${margin}" width="${inner}" height="2" fill="${colour('rule')}"/>` : '',
    placed.head,
    `<g transform="translate(${round(x)} ${round(placed.y)})${scale === 1 ? '' : ` scale(${Math.round(scale * 1e4) / 1e4})`}">${kept.map(({ markup }) => markup).join('')}</g>`,
  ];
  let y = placed.y + end * scale;
  if (end < choice.laid.height - 1) {
    const wide = width - margin - x;
    pieces.push(flowInline([{ kind: 'text', text: parts.cutText, letters: small }], x, y + 2, wide).markup);
    y += note;
  }
  if (isWhole) {
    const line = isFixed ? floor + 6 : y + 12;
    pieces.push(
      `<rect x="${margin}" y="${round(line)}" width="${inner}" height="1" fill="${colour('line')}"/>`,
      flowInline(footItems, margin, line + 7, inner).markup,
    );
    y = line + footHeight;
  }
  const total = isFixed ? height : Math.ceil(y + (isWhole ? margin - 6 : 4));
  const described = parts.detail === null ? parts.answer : `${parts.answer} ${parts.detail}`;
  // An image has nothing within it that can be followed.
  const role = pieces.some((piece) => piece.includes('<a ')) ? 'group' : 'img';
  return {
    width,
    height: total,
    svg: [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" font-family="${SANS}" fill="${colour('text')}" role="${role}">`,
      `<title>${escapeXml(parts.question)}</title><desc>${escapeXml(described)}</desc>`,
      fontFaces === '' ? '' : `<defs><style>${fontFaces}</style></defs>`,
      `<rect width="${width}" height="${total}" fill="${colour('surface-page')}"/>`,
      ...pieces,
      '</svg>\n',
    ].join(''),
  };
}
