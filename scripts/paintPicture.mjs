/** Paints an SVG picture as PNG without a browser, with the letters of the site. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { root } from './loadModule.mjs';
import { readWoff } from './readWoff.mjs';

const SCRIPTS = ['latin', 'latin-ext', 'cyrillic'];
const FACES = [
  ...SCRIPTS.flatMap((script) =>
    [400, 600].map((weight) => `source-sans-3/files/source-sans-3-${script}-${weight}-normal.woff`),
  ),
  ...SCRIPTS.map((script) => `source-serif-4/files/source-serif-4-${script}-600-normal.woff`),
];

/** @type {string[] | undefined} */
let fontFiles;

/** The painter reads OpenType files only. */
function unpackFonts() {
  const folder = mkdtempSync(join(tmpdir(), 'dostyq-fonts-'));
  return FACES.map((face, index) => {
    const file = join(folder, `${index}.ttf`);
    writeFileSync(file, readWoff(readFileSync(resolve(root, 'node_modules/@fontsource', face))));
    return file;
  });
}

/** The files of one weight each name a family of their own. */
function withFamilies(/** @type {string} */ svg) {
  return svg
    .replaceAll("'Source Serif 4'", "'Source Serif 4 SemiBold'")
    .replace(/<\w+(?=[^>]* font-weight="[67]00")(?![^>]* font-family=)/g, '$& font-family="Source Sans 3 SemiBold"');
}

/**
 * @param {string} svg
 * @param {number} scale px of the PNG for one px of the picture
 * @returns {{ png: Buffer, width: number, height: number, pixels: Buffer }}
 */
export function paintPicture(svg, scale = 1) {
  fontFiles ??= unpackFonts();
  const image = new Resvg(withFamilies(svg), {
    // ≠ and ∴ are not in the letters of the site: they come from the fonts of the machine.
    font: { fontFiles, loadSystemFonts: true, defaultFontFamily: 'Source Sans 3' },
    fitTo: { mode: 'zoom', value: scale },
  }).render();
  return { png: image.asPng(), width: image.width, height: image.height, pixels: image.pixels };
}
