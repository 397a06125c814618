/**
 * A figure as one picture that explains itself wherever it ends up: question, answer, drawing with its legend, as-of day, sources,
 * licence and address.
 */
import { escapeXml } from './drawingMarkup.ts';
import { flowInline } from './inlineFlow.ts';
import { layoutBody } from './layoutBody.ts';
import type { Letters } from './letters.ts';
import type { StyleBook } from './styleBook.ts';

export type PictureSize = 'column' | 'page' | 'slide';

interface SizePx {
  /** Px of the whole picture. */
  readonly width: number;
  /** Px of the whole picture: exactly, or at most. */
  readonly height: number;
  readonly isExact: boolean;
  readonly margin: number;
  readonly question: number;
  readonly text: number;
}

/** A column of a report, the text of an A4 or Letter page, a slide of 16:9. */
export const PICTURE_SIZES: Readonly<Record<PictureSize, SizePx>> = {
  column: { width: 374, height: 1000, isExact: false, margin: 16, question: 20, text: 15 },
  page: { width: 736, height: 1000, isExact: false, margin: 16, question: 22, text: 16 },
  slide: { width: 1280, height: 720, isExact: true, margin: 40, question: 30, text: 19 },
};

/** Px for which a drawing is laid out. */
export function drawingWidth(size: PictureSize): number {
  const { width, margin } = PICTURE_SIZES[size];
  return width - margin * 2;
}

export interface PictureParts {
  readonly question: string;
  readonly answer: string;
  readonly detail: string | null;
  /** What the figure draws for {@link drawingWidth}. */
  readonly body: Element;
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
  readonly book: StyleBook;
  readonly address: (href: string) => string | null;
  /** `@font-face` rules with the letters inside; empty where the fonts are only named. */
  readonly fontFaces: string;
}

const SANS = "'Source Sans 3', 'Source Sans 3 Variable', 'Noto Sans', Arial, sans-serif";
/** A drawing on a slide is not made smaller than this. */
const SMALLEST = 0.62;

const round = (px: number) => Math.round(px * 100) / 100;

/** Never fails: what cannot be laid out is left out. */
export function composePicture(parts: PictureParts, options: PictureOptions): Picture {
  const { size, book, fontFaces } = options;
  const { width, height, isExact, margin, question, text } = PICTURE_SIZES[size];
  const colour = (token: string) => book.resolve(`var(--${token})`, parts.body);
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
  const pieces: string[] = [];
  let y = isWhole ? margin : 4;
  if (isWhole) {
    pieces.push(`<rect x="${margin}" y="${y}" width="${inner}" height="2" fill="${colour('rule')}"/>`);
    y += 8;
    const asked = flowInline(
      [
        {
          kind: 'text',
          text: parts.question,
          letters: letters(question, 'text', { serif: true, line: question * 1.25 }),
        },
      ],
      margin,
      y,
      inner,
    );
    y += asked.height + 4;
    const said = flowInline(
      [
        { kind: 'text', text: parts.answer, letters: letters(text, 'text', { bold: true }) },
        ...(parts.detail === null
          ? []
          : [{ kind: 'text', text: ` ${parts.detail}`, letters: letters(text, 'text') } as const]),
      ],
      margin,
      y,
      inner,
    );
    y += said.height + 12;
    pieces.push(asked.markup, said.markup);
  }
  const small = letters(size === 'slide' ? 14 : 12, 'text-muted');
  const footItems = parts.foot.flatMap((line, index) => [
    ...(index > 0 ? ([{ kind: 'break' }] as const) : []),
    { kind: 'text', text: line, letters: small } as const,
  ]);
  const footHeight = isWhole ? flowInline(footItems, margin, 0, inner).height + 14 : 0;
  const body = layoutBody(
    parts.body,
    letters(16, 'text', { line: 24 }),
    { x: 0, y: 0, width: inner },
    {
      book,
      address: options.address,
    },
  );
  const noteHeight = small.line + 4;
  const given = Math.max(120, height - margin - footHeight - y);
  // A page grows for a drawing that is higher, a slide can't.
  const room = options.whole
    ? body.height
    : isExact
      ? given
      : Math.max(given, Math.min(body.height, body.drawn + noteHeight));
  const smallest = Math.min(SMALLEST, (given - noteHeight) / Math.max(1, body.drawn));
  const scale = isExact ? Math.min(1, Math.max(smallest, room / Math.max(1, body.height))) : 1;
  const fits = body.height * scale <= room + 0.5;
  const end = fits ? body.height : (body.cuts.findLast((cut) => cut * scale <= room - noteHeight) ?? body.height);
  // What is higher than the room and can't be parted is made to fit.
  const shrink = end * scale > room ? room / end : scale;
  const kept = body.parts.filter(({ bottom }) => bottom <= end + 0.5);
  pieces.push(
    `<g transform="translate(${margin} ${round(y)})${shrink === 1 ? '' : ` scale(${round(shrink)})`}">${kept.map(({ markup }) => markup).join('')}</g>`,
  );
  y += end * shrink;
  if (end < body.height - 1) {
    pieces.push(flowInline([{ kind: 'text', text: parts.cutText, letters: small }], margin, y + 2, inner).markup);
    y += noteHeight;
  }
  if (isWhole) {
    const top = isExact && !options.whole ? height - margin - footHeight + 6 : y + 12;
    pieces.push(
      `<rect x="${margin}" y="${round(top)}" width="${inner}" height="1" fill="${colour('line')}"/>`,
      flowInline(footItems, margin, top + 7, inner).markup,
    );
    y = top + footHeight;
  }
  const total = isExact && isWhole && !options.whole ? height : Math.ceil(y + (isWhole ? margin - 6 : 4));
  const described = parts.detail === null ? parts.answer : `${parts.answer} ${parts.detail}`;
  return {
    width,
    height: total,
    svg: [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" font-family="${SANS}" fill="${colour('text')}" role="img">`,
      `<title>${escapeXml(parts.question)}</title><desc>${escapeXml(described)}</desc>`,
      fontFaces === '' ? '' : `<defs><style>${fontFaces}</style></defs>`,
      `<rect width="${width}" height="${total}" fill="${colour('surface-page')}"/>`,
      ...pieces,
      '</svg>\n',
    ].join(''),
  };
}
