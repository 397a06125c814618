/** The letters of a picture: how they look, and how wide a text is in them. */
import { LETTER_WIDTHS } from './letterWidths.ts';

export interface Letters {
  /** Px. */
  readonly size: number;
  readonly bold: boolean;
  readonly serif: boolean;
  readonly colour: string;
  /** Px from one line to the next. */
  readonly line: number;
}

/** Of a letter that the table does not have, in thousandths of an em. */
const UNKNOWN = 560;

/** Px of a text; serifs are always set in 600. */
export function lettersWidth(text: string, { size, bold, serif }: Pick<Letters, 'size' | 'bold' | 'serif'>): number {
  const widths = serif ? LETTER_WIDTHS.serif : bold ? LETTER_WIDTHS.sansBold : LETTER_WIDTHS.sans;
  let sum = 0;
  for (const letter of text) sum += widths.get(letter) ?? UNKNOWN;
  return (sum * size) / 1000;
}
