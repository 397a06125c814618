/** Where a drawing must know how wide a text will be before anything can be measured. */

const NARROW_LETTERS = /[\sfijlrtI.,:;'’‘|!()[\]–-]/;
const WIDE_LETTERS = /[mwMW@—]/;
const CAPITALS = /\p{Lu}/u;

/** Px of a text in Source Sans 3 at 13 px, a little on the safe side. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (WIDE_LETTERS.test(letter)) width += 10.6;
    else if (NARROW_LETTERS.test(letter)) width += 4.2;
    else width += CAPITALS.test(letter) ? 8 : 6.9;
  }
  return width;
}
