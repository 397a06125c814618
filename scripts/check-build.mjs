/** Holds the weight of the front page: what `/` loads as JavaScript, and what it must not load. Reads the build's manifest. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './loadModule.mjs';

/** Bytes of JavaScript, gzipped, that `/` may load in all. */
export const FRONT_PAGE_BUDGET = 150_000;

/** What every visitor of `/` fetches: the entry, the words, the overview. */
const FRONT_PAGE = ['index.html', 'src/i18n/locales/en/messages.ts', 'src/pages/OverviewPage.tsx'];
/** Never among it. */
const HEAVY = /recharts|minisearch/i;

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

/**
 * @param {string} dist
 * @returns {{ rows: { file: string, bytes: number }[], total: number, faults: string[] }}
 */
export function checkBuild(dist) {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const files = new Set([...withStaticImports(manifest, FRONT_PAGE)].map((key) => manifest[key]?.file ?? ''));
  const rows = [...files]
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file)), { level: 9 }).length }))
    .sort((a, b) => b.bytes - a.bytes);
  const total = rows.reduce((sum, row) => sum + row.bytes, 0);
  /** @type {string[]} */
  const faults = [];
  if (total > FRONT_PAGE_BUDGET)
    faults.push(`/ loads ${total} bytes of JavaScript; at most ${FRONT_PAGE_BUDGET} are allowed.`);
  for (const { file } of rows) {
    const content = readFileSync(join(dist, file), 'utf8');
    if (HEAVY.test(file) || content.includes('recharts-')) faults.push(`${file} brings a heavy library to /.`);
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
