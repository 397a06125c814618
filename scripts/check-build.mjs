/** Holds the weight of the front page: what `/` loads as JavaScript, and what no page may load at once. Reads the build's manifest. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './loadModule.mjs';

/** Bytes of JavaScript, gzipped, that `/` may load in all. */
export const FRONT_PAGE_BUDGET = 150_000;

/** What every visitor of `/` fetches: the entry, the words, the overview. */
const FRONT_PAGE = ['index.html', 'src/i18n/locales/en/core.ts', 'src/pages/OverviewPage.tsx'];
/** Libraries that no page brings at once, by the name of their chunk or by words of theirs that survive minifying. */
const HEAVY_NAME = /recharts|minisearch/i;
const HEAVY_CONTENT = /recharts-wrapper|MiniSearch: /;
/** With what it holds: a program that writes such addresses names only their beginning. */
const INLINED = /data:(?:font|image|application\/(?:x-)?font)[^,"'`]*,[\w%+/]{30}/;

/** @typedef {{ file: string, imports?: string[], dynamicImports?: string[], css?: string[], assets?: string[] }} Chunk */

/**
 * Keys of a chunk and of all that it imports statically.
 * @param {Record<string, Chunk>} manifest
 * @param {string[]} keys
 */
export function withStaticImports(manifest, keys) {
  /** @type {Set<string>} */
  const seen = new Set();
  const visit = (/** @type {string} */ key) => {
    if (seen.has(key)) return;
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`The build has no chunk “${key}”. Was the page renamed?`);
    seen.add(key);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const key of keys) visit(key);
  return seen;
}

/** Every page and the embed: what stands before a drawing must not wait for a heavy library. */
const isPage = (/** @type {string} */ key) => /^src\/(?:pages|embeds)\/\w+Page\.tsx$/.test(key);

/**
 * @param {string} dist
 * @returns {{ rows: { file: string, bytes: number }[], total: number, faults: string[] }}
 */
export function checkBuild(dist) {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const scripts = (/** @type {string[]} */ keys) =>
    [...new Set([...withStaticImports(manifest, keys)].map((key) => manifest[key]?.file ?? ''))].filter((file) =>
      file.endsWith('.js'),
    );
  const content = (/** @type {string} */ file) => readFileSync(join(dist, file), 'utf8');
  const rows = scripts(FRONT_PAGE)
    .map((file) => ({ file, bytes: gzipSync(content(file), { level: 9 }).length }))
    .sort((a, b) => b.bytes - a.bytes);
  const total = rows.reduce((sum, row) => sum + row.bytes, 0);
  /** @type {string[]} */
  const faults = [];
  if (total > FRONT_PAGE_BUDGET)
    faults.push(`/ loads ${total} bytes of JavaScript; at most ${FRONT_PAGE_BUDGET} are allowed.`);
  for (const page of ['index.html', ...Object.keys(manifest).filter(isPage)]) {
    for (const file of scripts([page])) {
      if (HEAVY_NAME.test(file) || HEAVY_CONTENT.test(content(file)))
        faults.push(`${page} brings a heavy library at once, in ${file}. Fetch it with a dynamic import.`);
    }
  }
  const files = new Set(Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css]));
  for (const file of files) {
    if (/\.(?:js|css)$/.test(file) && INLINED.test(content(file)))
      faults.push(`${file} has a font or an image inlined. Serve it as a file, fetched when it is needed.`);
  }
  return { rows, total, faults };
}

if (process.argv[1] === import.meta.filename) {
  const { rows, total, faults } = checkBuild(resolve(root, 'dist'));
  for (const { file, bytes } of rows) console.log(`${String(bytes).padStart(8)}  ${file}`);
  console.log(`${String(total).padStart(8)}  in all for /, gzipped (at most ${FRONT_PAGE_BUDGET})`);
  for (const fault of faults) console.error(fault);
  process.exit(faults.length === 0 ? 0 : 1);
}
