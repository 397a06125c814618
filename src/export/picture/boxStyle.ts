/** How a part of a figure that is no drawing stands on the picture: its letters, its room, its lines and its columns. */
import { splitOutside } from './cssRules.ts';
import type { Letters } from './letters.ts';
import type { StyleBook } from './styleBook.ts';

export type Display = 'none' | 'block' | 'inline' | 'row' | 'grid' | 'table';

export interface Track {
  /** Px, where it has a width of its own. */
  readonly px: number | null;
  /** Its part of what is left. */
  readonly share: number;
}

export interface Rule {
  /** Px. */
  readonly thickness: number;
  readonly colour: string;
}

export interface BoxStyle {
  readonly display: Display;
  readonly letters: Letters;
  readonly margin: { readonly top: number; readonly bottom: number; readonly start: number };
  readonly padding: { readonly top: number; readonly bottom: number; readonly start: number; readonly end: number };
  readonly rules: { readonly top: Rule | null; readonly bottom: Rule | null; readonly start: Rule | null };
  readonly tracks: readonly Track[];
  readonly gap: { readonly row: number; readonly column: number };
  /** Tracks that it takes in the grid around it; `all` for a whole line. */
  readonly span: number | 'all';
  /** Track, counted from 1, in which it begins; null for the next one. */
  readonly column: number | null;
  /** Px; null where it has none of its own. */
  readonly ownWidth: number | null;
}

const REM = 16;
const BLOCKS = new Set(
  'div p h1 h2 h3 h4 ul ol li dl dt dd section article figure details summary header footer nav main form fieldset'.split(
    ' ',
  ),
);
/** Parts of the page that a picture cannot use; a button may be itself what is told. */
const CONTROLS =
  'input, select, textarea, fieldset, dialog, .button, .button-plain:not(.button-content), .no-print, .visually-hidden, .mark-reading, .mark-pointer-ring';

function lengthOf(value: string | undefined, em: number): number | null {
  const found = /^(-?[\d.]+)(rem|px|em|pt)?$/.exec(value ?? '');
  if (found === null) return null;
  const number = Number.parseFloat(found[1] ?? '');
  const unit = found[2];
  return number * (unit === 'rem' ? REM : unit === 'em' ? em : unit === 'pt' ? 4 / 3 : 1);
}

function tracksOf(value: string | undefined): readonly Track[] {
  if (value === undefined || value === 'none') return [];
  return splitOutside(value, ' ').flatMap((part): readonly Track[] => {
    const repeated = /^repeat\((\d+),\s*(.+)\)$/.exec(part);
    if (repeated !== null) {
      return Array.from({ length: Number(repeated[1]) }).flatMap(() => tracksOf(repeated[2]));
    }
    const inner = /^minmax\([^,]+,\s*(.+)\)$/.exec(part)?.[1] ?? part;
    const share = /^([\d.]+)fr$/.exec(inner)?.[1];
    if (share !== undefined) return [{ px: null, share: Number.parseFloat(share) }];
    const px = lengthOf(inner, REM);
    return [px === null ? { px: null, share: 1 } : { px, share: 0 }];
  });
}

function ruleOf(value: string | undefined): Rule | null {
  const [thickness = '', , colour] = splitOutside(value ?? '', ' ');
  const px = lengthOf(thickness, REM);
  return px === null || px === 0 || colour === undefined ? null : { thickness: px, colour };
}

function lettersOf(style: ReadonlyMap<string, string>, around: Letters, element: Element): Letters {
  // "600 0.875rem / 1.3 family"
  const font = /^(?:(\d{3})\s+)?([\d.]+(?:rem|px))(?:\s*\/\s*([\d.]+))?\s+(.+)$/.exec(style.get('font') ?? '');
  const size = lengthOf(style.get('font-size') ?? font?.[2], around.size) ?? around.size;
  const weight = style.get('font-weight') ?? font?.[1];
  const family = style.get('font-family') ?? font?.[4];
  const ratio = Number.parseFloat(style.get('line-height') ?? font?.[3] ?? '');
  const strong = element.localName === 'b' || element.localName === 'strong';
  return {
    size,
    bold: weight === undefined ? around.bold || strong : Number.parseInt(weight, 10) >= 600,
    serif: family === undefined ? around.serif : family.includes('Serif'),
    colour: style.get('color')?.replace(/^inherit$/, around.colour) ?? around.colour,
    line: Number.isFinite(ratio) ? size * ratio : (around.line / around.size) * size,
  };
}

function displayOf(element: Element, style: ReadonlyMap<string, string>): Display {
  const isHiddenFromSight = style.get('clip-path') === 'inset(50%)';
  if (isHiddenFromSight || element.hasAttribute('hidden') || element.matches(CONTROLS)) return 'none';
  const said = style.get('display');
  if (said === 'none') return 'none';
  if (said === 'flex' || said === 'inline-flex') return said === 'flex' ? 'row' : 'inline';
  if (said === 'grid') return 'grid';
  if (said === 'block') return 'block';
  if (said?.startsWith('inline') === true) return 'inline';
  if (element.localName === 'table') return 'table';
  return BLOCKS.has(element.localName) ? 'block' : 'inline';
}

function sidesOf(style: ReadonlyMap<string, string>, name: 'margin' | 'padding', axis: 'block' | 'inline', em: number) {
  const [start, end] = axis === 'block' ? ['block-start', 'block-end'] : ['inline-start', 'inline-end'];
  const all = splitOutside(style.get(name) ?? '', ' ').map((part) => lengthOf(part, em) ?? 0);
  const both = splitOutside(style.get(`${name}-${axis}`) ?? '', ' ').map((part) => lengthOf(part, em) ?? 0);
  const [top = 0, side = top, bottom = top] = all;
  const [first = axis === 'block' ? top : side, second = both[0] ?? (axis === 'block' ? bottom : side)] = both;
  return [
    lengthOf(style.get(`${name}-${start}`), em) ?? first,
    lengthOf(style.get(`${name}-${end}`), em) ?? second,
  ] as const;
}

/** `around` are the letters of what the element stands in. */
export function boxStyleOf(element: Element, around: Letters, book: StyleBook): BoxStyle {
  const style = book.declarations(element);
  const letters = lettersOf(style, around, element);
  const [marginTop, marginBottom] = sidesOf(style, 'margin', 'block', letters.size);
  const [marginStart] = sidesOf(style, 'margin', 'inline', letters.size);
  const [paddingTop, paddingBottom] = sidesOf(style, 'padding', 'block', letters.size);
  const [paddingStart, paddingEnd] = sidesOf(style, 'padding', 'inline', letters.size);
  const gaps = splitOutside(style.get('gap') ?? '', ' ').map((part) => lengthOf(part, letters.size) ?? 0);
  const column = style.get('grid-column') ?? '';
  return {
    display: displayOf(element, style),
    letters,
    margin: { top: Math.max(0, marginTop), bottom: Math.max(0, marginBottom), start: Math.max(0, marginStart) },
    padding: { top: paddingTop, bottom: paddingBottom, start: paddingStart, end: paddingEnd },
    rules: {
      top: ruleOf(style.get('border-block-start') ?? style.get('border-block')),
      bottom: ruleOf(style.get('border-block-end') ?? style.get('border-block')),
      start: ruleOf(style.get('border-inline-start')),
    },
    tracks: tracksOf(style.get('grid-template-columns')),
    gap: {
      row: lengthOf(style.get('row-gap'), letters.size) ?? gaps[0] ?? 0,
      column: lengthOf(style.get('column-gap'), letters.size) ?? gaps[1] ?? gaps[0] ?? 0,
    },
    span: column.includes('-1') ? 'all' : Number(/span (\d+)/.exec(column)?.[1] ?? 1),
    column: /^\d+$/.test(column) ? Number(column) : null,
    ownWidth: lengthOf(style.get('inline-size'), letters.size),
  };
}
