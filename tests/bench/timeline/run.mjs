/**
 * The timeline beside a plain list, vis-timeline and TimelineJS: the same entries, the same Chromium, one run.
 * `npm ci && npm run bench` in this folder, after `npm ci` in that of the project. `node run.mjs 5000 50000` takes other numbers.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findChromium, launchArguments } from '../../../scripts/findChromium.mjs';
import { loadModule } from '../../../scripts/loadModule.mjs';
import { serveBuild } from '../../../scripts/servePrecompressed.mjs';
import { compileMessages } from '../../../scripts/vite/compileMessages.mjs';

const here = import.meta.dirname;
const TIMELINE_FILES = new Set(
  ['visits', 'documents', 'milestones', 'expectations', 'commitments'].map((name) => `${name}.json`),
);
/** Of those rows, so many have a place in time: 261 of 314. */
const PLACED = 261 / 314;
/** Ms after which another timeline counts as not usable with that many entries. */
const PATIENCE = 120_000;
const RUNS = 5;
const FRAMES = 90;

const counts = process.argv.slice(2).map(Number);
if (counts.length === 0) counts.push(5000, 50_000);

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
/** @param {number} value */
const ms = (value) => (Number.isFinite(value) ? `${value.toFixed(0)} ms` : 'not usable');

/** Builds the page of the benchmark as the site is built. @param {string} folder */
async function buildPage(folder) {
  await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [react(), compileMessages()],
    build: { outDir: folder, emptyOutDir: true, target: 'es2022' },
  });
}

/** @param {string} folder @param {number} count */
async function writePackage(folder, count) {
  const { generate, SEED } = await loadModule('tests/bench/generate.ts');
  mkdirSync(join(folder, 'package'), { recursive: true });
  const files = generate(Math.round(count / PLACED), SEED, TIMELINE_FILES);
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, 'package', name), JSON.stringify(content));
  }
}

/** In the page: runs an action and waits until what it made is painted. Gives the ms in between. */
const PAINTED = `async (act, done) => {
  const start = performance.now();
  act();
  while (!done()) await new Promise((next) => setTimeout(next, 0));
  await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 0)));
  return performance.now() - start;
}`;

/** In the page: how long the frames last while something is dragged. */
const watchFrames = () => {
  /** @type {number[]} */
  const times = [];
  Object.assign(window, { frameTimes: times });
  /** @param {number} time */
  const tick = (time) => {
    times.push(time);
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
};

/**
 * Drags from the middle of an element to and fro, a step a frame.
 * @param {import('playwright').Page} page
 * @param {string} selector
 */
async function framesWhileDragged(page, selector) {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`no ${selector}`);
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 240)];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 12, y);
  await page.evaluate(watchFrames);
  for (let step = 0; step < FRAMES; step += 1) {
    await page.mouse.move(x + 12 + 260 * Math.sin((step / FRAMES) * 2 * Math.PI), y);
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
  }
  const times = await page.evaluate(() => /** @type {any} */ (window).frameTimes);
  await page.mouse.up();
  /** @type {number[]} */
  const lengths = times.slice(1).map((/** @type {number} */ time, /** @type {number} */ index) => time - times[index]);
  return { median: median(lengths), slow: lengths.filter((length) => length > 20).length / lengths.length };
}

/** @param {import('playwright').Page} page @param {string} address */
async function openBench(page, address) {
  await page.goto(address);
  await page.waitForFunction(() => /** @type {any} */ (window).timelineBench !== undefined, undefined, {
    timeout: PATIENCE,
  });
}

/** @param {import('playwright').Browser} browser @param {string} address @param {'dostyq' | 'plain'} what */
async function ready(browser, address, what) {
  /** @type {number[]} */
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await openBench(page, address);
    const selector = what === 'plain' ? '.plain-list li' : '.timeline-row';
    times.push(
      await page.evaluate(
        `(${PAINTED})(() => window.timelineBench.show('${what}'), () => document.querySelector('${selector}') !== null)`,
      ),
    );
    await page.close();
  }
  return median(times);
}

/**
 * Types into the words of the filter; gives the ms from each key to the painted answer.
 * @param {import('playwright').Page} page
 */
async function keystrokes(page) {
  await page.evaluate(() => {
    /** @type {number[]} */
    const answers = [];
    Object.assign(window, { answers });
    document.addEventListener(
      'input',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => setTimeout(() => answers.push(performance.now() - start), 0));
      },
      true,
    );
  });
  await page.getByRole('searchbox', { name: 'Words' }).pressSequentially('railway', { delay: 60 });
  await page.waitForTimeout(500);
  return /** @type {number[]} */ (await page.evaluate(() => /** @type {any} */ (window).answers));
}

/** @param {import('playwright').Browser} browser @param {string} address @param {number} count */
async function measureDostyq(browser, address, count) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await openBench(page, address);
  const placed = await page.evaluate(() => /** @type {any} */ (window).timelineBench.entries().length);
  await page.evaluate(() => /** @type {any} */ (window).timelineBench.show('dostyq'));
  await page.waitForSelector('.timeline-row');
  await page.locator('.timeline-lanes').scrollIntoViewIfNeeded();
  const near = await framesWhileDragged(page, '.timeline-lanes');
  await page.getByRole('button', { name: 'The whole span' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForTimeout(400);
  await page.locator('.timeline-lanes').scrollIntoViewIfNeeded();
  const far = await framesWhileDragged(page, '.timeline-lanes');
  const keys = await keystrokes(page);
  await page.close();
  console.log(`  ${placed} entries on the timeline (asked for ${count})`);
  console.log(
    `  Dostyq: a key in the filter is answered in ${ms(median(keys))} (${keys.map((key) => key.toFixed(0)).join(', ')})`,
  );
  for (const [what, frames] of /** @type {const} */ ([
    ['13 months', near],
    ['half of all years', far],
  ])) {
    console.log(
      `  Dostyq: panning over ${what}, a frame every ${frames.median.toFixed(1)} ms, ${(frames.slow * 100).toFixed(0)} % of them late`,
    );
  }
}

/** @param {import('playwright').Browser} browser @param {string} address */
async function measureVis(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await openBench(page, address);
  await page.addStyleTag({ path: resolve(here, 'node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css') });
  await page.addScriptTag({
    path: resolve(here, 'node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.cjs'),
  });
  await page.evaluate(() => {
    const all = /** @type {any} */ (window).timelineBench.entries();
    const holder = document.createElement('div');
    document.body.replaceChildren(holder);
    Object.assign(window, {
      holder,
      items: all.map((/** @type {any} */ entry) => ({
        id: entry.id,
        content: entry.title,
        group: entry.group,
        // An open beginning is none for it.
        start: entry.from < '1900' ? entry.to : entry.from,
        ...(entry.to === entry.from || entry.from < '1900' || entry.to > '2100' ? {} : { end: entry.to }),
      })),
    });
  });
  const time = await withPatience(
    page.evaluate(`(${PAINTED})(() => {
      const groups = [...new Set(window.items.map((item) => item.group))].map((id) => ({ id, content: id }));
      window.shown = new vis.Timeline(window.holder, new vis.DataSet(window.items), groups, {
        start: '2025-04-01', end: '2026-04-30', maxHeight: 640, verticalScroll: true,
      });
    }, () => document.querySelector('.vis-item') !== null)`),
  );
  const frames = Number.isFinite(time) ? await framesWhileDragged(page, '.vis-center') : null;
  await page.close();
  return { time, frames };
}

/** @param {import('playwright').Browser} browser @param {string} address */
async function measureTimelineJs(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await openBench(page, address);
  await page.addStyleTag({ path: resolve(here, 'node_modules/@knight-lab/timelinejs/dist/css/timeline.css') });
  await page.addScriptTag({ path: resolve(here, 'node_modules/@knight-lab/timelinejs/dist/js/timeline.js') });
  await page.evaluate(() => {
    const all = /** @type {any} */ (window).timelineBench.entries();
    const holder = document.createElement('div');
    holder.id = 'timelinejs';
    holder.style.cssText = 'inline-size: 1200px; block-size: 640px';
    document.body.replaceChildren(holder);
    /** @param {string} day */
    const date = (day) => {
      const [year, month, date] = day.split('-').map(Number);
      return { year, month, day: date };
    };
    Object.assign(window, {
      story: {
        events: all.map((/** @type {any} */ entry) => ({
          unique_id: entry.id,
          group: entry.group,
          text: { headline: entry.title },
          start_date: date(entry.from < '1900' ? entry.to : entry.from),
        })),
      },
    });
  });
  const time = await withPatience(
    page.evaluate(`(${PAINTED})(() => {
      window.shown = new TL.Timeline('timelinejs', window.story, { debug: false });
      window.shown.on('ready', () => { window.isReady = true; });
    }, () => window.isReady === true || document.querySelectorAll('.tl-timemarker').length >= window.story.events.length)`),
  );
  await page.close();
  return time;
}

/** Infinity where it takes too long. @param {Promise<any>} measured @returns {Promise<number>} */
async function withPatience(measured) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const tooLong = new Promise((give) => {
    timer = setTimeout(() => give(Number.POSITIVE_INFINITY), PATIENCE);
  });
  try {
    return await Promise.race([measured.catch(() => Number.POSITIVE_INFINITY), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

const executablePath = await findChromium();
const browser = await chromium.launch({ executablePath, args: launchArguments });
const folder = mkdtempSync(join(tmpdir(), 'dostyq-bench-'));
try {
  await buildPage(folder);
  // The server asks for the headers of a host; this page needs none.
  writeFileSync(join(folder, '_headers'), '');
  for (const count of counts) {
    console.log(`\n${count} entries, seed fixed, Chromium ${browser.version()}, 1440 × 900; medians of ${RUNS} loads`);
    await writePackage(folder, count);
    const { address, close } = await serveBuild(folder, 0);
    const plain = await ready(browser, address, 'plain');
    const ours = await ready(browser, address, 'dostyq');
    console.log(`  plain list with content-visibility: ready in ${ms(plain)}`);
    console.log(`  Dostyq, drawing and list: ready in ${ms(ours)}, ${(ours / plain).toFixed(2)} times the plain list`);
    await measureDostyq(browser, address, count);
    const vis = await measureVis(browser, address);
    const panning =
      vis.frames === null
        ? ''
        : `; panning, a frame every ${vis.frames.median.toFixed(1)} ms, ${(vis.frames.slow * 100).toFixed(0)} % of them late`;
    console.log(`  vis-timeline: ready in ${ms(vis.time)}, ${(vis.time / ours).toFixed(1)} times ours${panning}`);
    const story = await measureTimelineJs(browser, address);
    console.log(`  TimelineJS: ready in ${ms(story)}, ${(story / ours).toFixed(1)} times ours`);
    await close();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
