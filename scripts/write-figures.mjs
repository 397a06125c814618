/**
 * `npm run figures -- --as-of 2026-02-05 --out dir`: every figure of the registry as SVG and CSV, as known on a day, without a
 * browser. The same data and day give the same bytes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { loadModule, root } from './loadModule.mjs';

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
    url: 'https://dostyq.invalid/',
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
    { registry },
    { readDataset },
    { knownOn },
    { createWords },
    { loadMessages },
    view,
    { renderPicture },
    { figureCsv },
  ] = await Promise.all([
    loadModule('src/figures/registry.ts'),
    loadModule('src/load/readDataset.ts'),
    loadModule('src/domain/knownOn.ts'),
    loadModule('src/i18n/words.ts'),
    loadModule('src/i18n/messages.ts'),
    loadModule('src/viewState/viewState.ts'),
    loadModule('src/figures/renderPicture.tsx'),
    loadModule('src/figures/figureCsv.ts'),
  ]);
  const descriptor = pathToFileURL(resolve(root, 'data/datapackage.json')).href;
  const dataset = await readDataset(descriptor, (/** @type {string} */ url) => readFile(new URL(url), 'utf8'));
  const day = wish.asOf !== undefined && wish.asOf < dataset.asOf ? wish.asOf : dataset.asOf;
  const snapshot = knownOn(dataset, day);
  const words = createWords('en', await loadMessages('en'));
  const base = wish.site?.replace(/\/?$/, '/');
  for (const { id, load } of registry) {
    if (wish.only !== undefined && !wish.only.includes(id)) continue;
    const figure = await load();
    const presented = figure.present(snapshot, view.DEFAULT_VIEW);
    const picture = await renderPicture(figure, {
      snapshot,
      view: view.DEFAULT_VIEW,
      words,
      size: wish.size ?? 'page',
      theme: wish.theme ?? 'light',
      fonts: wish.fonts ?? 'embedded',
      whole: wish.whole ?? false,
      address: (/** @type {string} */ path) =>
        base === undefined ? null : new URL(path.replace(/^\//, ''), base).href,
      loadFont: async (/** @type {string} */ url) => {
        const file = await readFile(resolve(root, url.replace(/^\//, '')));
        return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
      },
    });
    yield { id, ...picture, csv: figureCsv(presented.table(words), words.t('frame.table.sources'), dataset) };
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
