/** The foot of every printed page, in the margin boxes of CSS Paged Media 3; a browser without them prints its own. */

/** A text as a CSS string (CSS Syntax 3): quotes, backslashes and line ends are escaped. */
export function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, (character) => `\\${character}`).replace(/\n/g, '\\a ')}"`;
}

/** A style sheet of the page context: the lines at the foot of each page; the page number stands there already. */
export function pageFootCss(lines: readonly string[]): string {
  return `@page { @bottom-left { content: ${lines.map(cssString).join(' "\\a " ')}; } }`;
}
