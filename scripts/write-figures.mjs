/**
 * `npm run figures -- --as-of 2026-02-05 --out dir`: every figure of the registry as SVG and CSV, as known on a day, without a
 * browser. The same data and day give the same bytes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { readPackage } from './figures.mjs';
import { loadModule, root } from './loadModule.mjs';
import { siteUrl } from './siteUrl.mjs';

/** Where a drawing is made that has no address of its own. */
const NOWHERE = 'https://dostyq.invalid/';

const HELP = `npm run figures -- [--as-of YYYY-MM-DD] [--out folder] [--size column|page|slide] [--theme light|dark] [--figure id] [--whole] [--named-fonts]

  --as-of        the day as of which everything is seen (the day of the data package)
  --out          where the files go (figures)
  --size         374 px, 736 px or a slide of 1280 × 720 px (page)
  --theme        light or dark (light)
  --figure       only this figure; may be given more than once
  --whole        pictures as high as all that they show, not cut at the end of a page
  --named-fonts  small files that use the fonts of the reader's machine`;

/** A document to draw in. The libraries that draw look for it as a browser has it. */
function openDocument() {
  const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {
    url: NOWHERE,
    pretendToBeVisual: true,
  });
  const names = [
    'window',
    'document',
    'navigator',
    'location',
    'Node',
    'Element',
    'HTMLElement',
    'SVGElement',
    'Event',
    'MutationObserver',
    'getComputedStyle',
    'requestAnimationFrame',
    'cancelAnimationFrame',
    'HTMLIFrameElement',
  ];
  for (const name of names) {
    const value = name === 'window' ? window : window[/** @type {keyof typeof window} */ (name)];
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}

/**
 * @typedef {{ asOf?: string | undefined, size?: 'column' | 'page' | 'slide' | 'preview', theme?: 'light' | 'dark', fonts?: 'embedded' | 'named', whole?: boolean, only?: readonly string[], site?: string | undefined }} PictureWish
 * @typedef {{ id: string, svg: string, csv: string, width: number, height: number }} WrittenFigure
 */

/**
 * Draws the figures one after the other.
 * @param {PictureWish} wish
 * @returns {AsyncGenerator<WrittenFigure>}
 */
export async function* drawFigures(wish = {}) {
  openDocument();
  const [
    { snapshot, words },
    { registry },
    { DEFAULT_VIEW },
    { hrefOf },
    { renderPicture },
    { tableExportOf },
    { tableCsv },
  ] = await Promise.all([
    readPackage(wish.asOf),
    loadModule('src/figures/registry.ts'),
    loadModule('src/viewState/viewState.ts'),
    loadModule('src/viewState/paths.ts'),
    loadModule('src/figures/renderPicture.tsx'),
    loadModule('src/figures/downloadSubject.ts'),
    loadModule('src/export/tableCsv.ts'),
  ]);
  const site = siteUrl(wish.site, '/');
  const full = (/** @type {string} */ path) => (site === null ? null : new URL(path.replace(/^\//, ''), site).href);
  for (const { id, load } of registry) {
    if (wish.only !== undefined && !wish.only.includes(id)) continue;
    const figure = await load();
    const presented = figure.present(snapshot, DEFAULT_VIEW);
    const picture = await renderPicture(figure, {
      snapshot,
      view: DEFAULT_VIEW,
      words,
      size: wish.size ?? 'page',
      theme: wish.theme ?? 'light',
      fonts: wish.fonts ?? 'embedded',
      whole: wish.whole ?? false,
      address: full,
      loadFont: async (/** @type {string} */ url) => {
        const file = await readFile(resolve(root, url.replace(/^\//, '')));
        return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
      },
    });
    const path = hrefOf(figure.page, DEFAULT_VIEW, { asOf: snapshot.day });
    const subject = {
      id,
      title: presented.question(words),
      answer: null,
      address: `${full(path) ?? new URL(path, NOWHERE).href}#${id}`,
      sources: presented.sources,
      table: presented.table,
    };
    yield { id, ...picture, csv: tableCsv(tableExportOf(subject, snapshot, words), words, { byteOrderMark: false }) };
  }
}

/** @param {string} problem */
function refuse(problem) {
  console.error(`${problem}\n\n${HELP}`);
  process.exit(2);
}

async function main() {
  const { values } = parseArgs({
    options: {
      'as-of': { type: 'string' },
      out: { type: 'string', default: 'figures' },
      size: { type: 'string', default: 'page' },
      theme: { type: 'string', default: 'light' },
      figure: { type: 'string', multiple: true },
      whole: { type: 'boolean', default: false },
      'named-fonts': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const { isIsoDay } = await loadModule('src/domain/day.ts');
  const asOf = values['as-of'];
  if (asOf !== undefined && !isIsoDay(asOf)) refuse(`“${asOf}” is no day; write it as 2026-02-05.`);
  const size = /** @type {'column' | 'page' | 'slide'} */ (values.size);
  if (!['column', 'page', 'slide'].includes(size)) refuse(`“${values.size}” is no size.`);
  const theme = /** @type {'light' | 'dark'} */ (values.theme);
  if (!['light', 'dark'].includes(theme)) refuse(`“${values.theme}” is no theme.`);
  await mkdir(values.out, { recursive: true });
  let count = 0;
  for await (const { id, svg, csv, width, height } of drawFigures({
    asOf,
    size,
    theme,
    whole: values.whole,
    fonts: values['named-fonts'] ? 'named' : 'embedded',
    ...(values.figure === undefined ? {} : { only: values.figure }),
    site: process.env['SITE_URL'],
  })) {
    await writeFile(join(values.out, `${id}.svg`), svg);
    await writeFile(join(values.out, `${id}.csv`), csv);
    console.log(`${id}: ${width} × ${height} px`);
    count += 1;
  }
  if (count === 0) refuse(`There is no figure “${values.figure?.join('”, “')}”.`);
  console.log(`${count} figures in ${values.out}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main();
  // The transformer of modules would wait for the next one.
  process.exit(0);
}
