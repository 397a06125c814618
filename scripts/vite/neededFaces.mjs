/** Leaves out the fonts of scripts in which nothing is written: each lies in a file of its own with its `unicode-range`. */

/**
 * First and last code point of each part of a `unicode-range` ("U+0-FF,U+131,U+4??").
 * @param {string} text
 * @returns {(readonly [number, number])[]}
 */
export function unicodeRanges(text) {
  return text.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)];
  });
}

/**
 * Minified CSS without the `@font-face` rules for which there is no letter.
 * @param {string} css
 * @param {ReadonlySet<string>} letters
 */
export function neededFaces(css, letters) {
  const points = [...letters].map((letter) => letter.codePointAt(0) ?? 0);
  return css.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    const range = /unicode-range:([^;}]+)/.exec(face)?.[1];
    if (range === undefined) return face;
    const ranges = unicodeRanges(range);
    return points.some((point) => ranges.some(([first, last]) => point >= first && point <= last)) ? face : '';
  });
}
