/** Lines of words and small marks, broken where they no longer fit. */
import { escapeXml } from './drawingMarkup.ts';
import { type Letters, lettersWidth } from './letters.ts';

export type InlineItem =
  | { readonly kind: 'text'; readonly text: string; readonly letters: Letters }
  /** A mark with its own drawing, in px. */
  | { readonly kind: 'mark'; readonly width: number; readonly height: number; readonly inner: string }
  /** Px between two parts of a row; a line may break there. What begins with it goes to the next line together, if it can. */
  | { readonly kind: 'gap'; readonly width: number; readonly begins?: true }
  | { readonly kind: 'break' };

export interface FlowResult {
  readonly markup: string;
  readonly height: number;
  /** Px of the longest line. */
  readonly width: number;
}

/** What can't be broken, and whether a space stands before it. */
interface Piece {
  readonly item: Exclude<InlineItem, { kind: 'gap' | 'break' }>;
  readonly width: number;
  /** Px before it, unless it begins a line. */
  readonly before: number;
  /** It hangs on the piece before it. */
  readonly glued: boolean;
  /** It begins a part of a row. */
  readonly begins: boolean;
}

const round = (px: number) => Math.round(px * 100) / 100;

/** A line breaks after a space, and after a dash or a slash within a long word. */
function wordsOf(text: string): readonly string[] {
  return text.split(/(?<=[–—/-])(?=[^\d\s])| +/).filter((word) => word !== '');
}

function piecesOf(items: readonly InlineItem[]): readonly (Piece | 'break')[] {
  const pieces: (Piece | 'break')[] = [];
  let before = 0;
  let spaced = true;
  let begins = false;
  for (const item of items) {
    if (item.kind === 'break') {
      pieces.push('break');
      before = 0;
      spaced = true;
    } else if (item.kind === 'gap') {
      before = Math.max(before, item.width);
      spaced = true;
      begins ||= item.begins === true;
    } else if (item.kind === 'mark') {
      pieces.push({ item, width: item.width, before, glued: !spaced, begins });
      begins = false;
      before = 0;
      spaced = false;
    } else {
      const text = item.text.replace(/[\t\n\r ]+/g, ' ');
      const space = lettersWidth(' ', item.letters);
      if (text.startsWith(' ')) {
        before = Math.max(before, space);
        spaced = true;
      }
      let rest = text.trim();
      for (const word of wordsOf(text.trim())) {
        const at = rest.indexOf(word);
        if (at > 0) {
          before = Math.max(before, space);
          spaced = true;
        }
        // A piece that followed a dash may begin a line, without a space before it.
        const afterDash = at === 0 && rest !== text.trim();
        pieces.push({
          item: { ...item, text: word },
          width: lettersWidth(word, item.letters),
          before,
          glued: !spaced && !afterDash,
          begins,
        });
        begins = false;
        rest = rest.slice(at + word.length);
        before = 0;
        spaced = false;
      }
      if (text.endsWith(' ') && text.trim() !== '') {
        before = space;
        spaced = true;
      }
    }
  }
  return pieces;
}

interface Placed {
  readonly piece: Piece;
  readonly x: number;
}

/** Px of the pieces from `first` on that must or should stand on one line. */
function runPx(pieces: readonly (Piece | 'break')[], first: number, belongs: (piece: Piece) => boolean): number {
  let run = 0;
  for (let at = first; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece === 'break' || (at > first && !belongs(piece))) break;
    run += (at > first ? piece.before : 0) + piece.width;
  }
  return run;
}

function linesOf(pieces: readonly (Piece | 'break')[], width: number): readonly (readonly Placed[])[] {
  const lines: Placed[][] = [[]];
  let x = 0;
  pieces.forEach((piece, index) => {
    const line = lines.at(-1) ?? [];
    if (piece === 'break') {
      if (line.length > 0) lines.push([]);
      x = 0;
      return;
    }
    // What hangs together goes to the next line together, and so does a part of a row that fits there whole.
    const part = piece.begins ? runPx(pieces, index, (next) => !next.begins) : 0;
    const run = Math.max(
      runPx(pieces, index, (next) => next.glued),
      part <= width ? part : 0,
    );
    const start = line.length === 0 ? 0 : x + piece.before;
    if (line.length > 0 && !piece.glued && start + run > width) {
      lines.push([{ piece, x: 0 }]);
      x = piece.width;
    } else {
      line.push({ piece, x: start });
      x = start + piece.width;
    }
  });
  return lines.filter((line) => line.length > 0);
}

/** Its length is written down, so that a reader's other font is made to fit and never runs into what follows. */
function textMarkup(text: string, letters: Letters, x: number, y: number): string {
  const weight = letters.bold || letters.serif ? ' font-weight="600"' : '';
  const family = letters.serif ? " font-family=\"'Source Serif 4', 'Noto Serif', Georgia, serif\"" : '';
  const length = ` textLength="${round(lettersWidth(text, letters))}" lengthAdjust="spacingAndGlyphs"`;
  return `<text x="${round(x)}" y="${round(y)}"${text.length > 2 ? length : ''} font-size="${round(letters.size)}" fill="${letters.colour}"${weight}${family}>${escapeXml(text)}</text>`;
}

const isSame = (a: Letters, b: Letters) =>
  a.size === b.size && a.bold === b.bold && a.serif === b.serif && a.colour === b.colour;

/** The words of a line that look alike and follow each other are one text, so that they can be selected together. */
function lineMarkup(line: readonly Placed[], left: number, base: number): string {
  const parts: string[] = [];
  let open: { text: string; letters: Letters; x: number; end: number } | null = null;
  const close = () => {
    if (open !== null) parts.push(textMarkup(open.text, open.letters, left + open.x, base));
    open = null;
  };
  for (const { piece, x } of line) {
    const { item } = piece;
    if (item.kind === 'mark') {
      close();
      parts.push(
        `<g transform="translate(${round(left + x)} ${round(base - item.height + item.height * 0.16)})">${item.inner}</g>`,
      );
    } else {
      const space = lettersWidth(' ', item.letters);
      const current: { text: string; letters: Letters; x: number; end: number } | null = open;
      const follows = current !== null && isSame(current.letters, item.letters);
      if (follows && x - current.end <= space + 0.01) {
        current.text += `${x - current.end > 0.01 ? ' ' : ''}${item.text}`;
        current.end = x + piece.width;
      } else {
        close();
        open = { text: item.text, letters: item.letters, x, end: x + piece.width };
      }
    }
  }
  close();
  return parts.join('');
}

/** `(left, top)` is the corner of the first line, `width` the px that a line may have. */
export function flowInline(items: readonly InlineItem[], left: number, top: number, width: number): FlowResult {
  const lines = linesOf(piecesOf(items), width);
  let y = top;
  const markup: string[] = [];
  for (const line of lines) {
    const sizes = line.map(({ piece: { item } }) =>
      item.kind === 'mark' ? { line: item.height + 4, size: item.height } : item.letters,
    );
    const height = Math.max(...sizes.map((letters) => letters.line));
    const size = Math.max(...sizes.map((letters) => letters.size));
    markup.push(lineMarkup(line, left, y + (height - size) / 2 + size * 0.81));
    y += height;
  }
  const widest = Math.max(
    0,
    ...lines.map((line) => {
      const last = line.at(-1);
      return last === undefined ? 0 : last.x + last.piece.width;
    }),
  );
  return { markup: markup.join(''), height: y - top, width: widest };
}

/** Px of the text on one line, and of its longest word: how narrow and how wide a column may be. */
export function flowExtent(items: readonly InlineItem[]): { readonly least: number; readonly most: number } {
  const pieces = piecesOf(items).filter((piece) => piece !== 'break');
  return {
    least: Math.max(0, ...pieces.map(({ width }) => width)),
    most: pieces.reduce((sum, { width, before }) => sum + width + before, 0),
  };
}
