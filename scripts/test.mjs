/** `npm test`: every check there is, in the order in which a fault is cheapest to find. Stops at the first that fails. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findChromium } from './findChromium.mjs';
import { root } from './loadModule.mjs';

const reports = 'node_modules/.cache/dostyq';
rmSync(resolve(root, reports), { recursive: true, force: true });
mkdirSync(resolve(root, reports), { recursive: true });

/**
 * A step is a command of the project, or something to do here.
 * @type {({ name: string, command: string, report?: string } | { name: string, run: () => void })[]}
 */
const steps = [
  { name: 'format and lint', command: 'biome check --error-on-warnings .' },
  { name: 'types', command: 'tsc' },
  { name: 'data', command: 'node scripts/data-check.mjs' },
  { name: 'JSON Schemas', command: 'node scripts/data-schemas.mjs --check' },
  vitest('unit, component and architecture tests', ['unit', 'components']),
  { name: 'build', command: 'vite build --logLevel warn' },
  { name: 'pictures for links', command: 'node scripts/write-previews.mjs' },
  { name: 'weight of the build', command: 'node scripts/check-build.mjs' },
  { name: 'build in one file', command: 'node scripts/build-single.mjs' },
  { name: 'a Chromium', run: findBrowser },
  vitest('tests in Chromium', ['e2e']),
];

/** Found, or installed, once: the time this takes is not the tests'. */
function findBrowser() {
  process.env['CHROMIUM_PATH'] = findChromium();
  console.log(process.env['CHROMIUM_PATH']);
}

/**
 * True when the step went well.
 * @param {(typeof steps)[number]} step
 */
function done(step) {
  if ('command' in step) {
    const [program = '', ...parameters] = step.command.split(' ');
    const path = program === 'node' ? process.execPath : join('node_modules/.bin', program);
    const { status } = spawnSync(path, parameters, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32' && program !== 'node',
    });
    return status === 0;
  }
  try {
    step.run();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/**
 * @param {string} name
 * @param {string[]} projects
 */
function vitest(name, projects) {
  const report = `${reports}/${projects.join('-')}.json`;
  const chosen = projects.map((project) => `--project ${project}`).join(' ');
  return {
    name,
    command: `vitest run ${chosen} --reporter=default --reporter=json --outputFile.json=${report}`,
    report,
  };
}

/** @type {Record<string, string>} */
const times = {};
const counts = { passed: 0, failed: 0 };
let broken = null;

for (const step of steps) {
  console.log(`\n── ${step.name}${'command' in step ? `: ${step.command}` : ''}`);
  const began = performance.now();
  const went = done(step);
  times[step.name] = `${((performance.now() - began) / 1000).toFixed(1)} s`;
  if ('report' in step && step.report !== undefined) {
    try {
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(resolve(root, step.report), 'utf8'));
      counts.passed += numPassedTests;
      counts.failed += numFailedTests;
    } catch {
      counts.failed += 1;
    }
  }
  if (!went) {
    broken = step.name;
    break;
  }
}

console.log('\n── time');
for (const [name, time] of Object.entries(times)) console.log(`${time.padStart(9)}  ${name}`);
if (broken !== null)
  console.error(`\nFailed: ${broken}. What is wrong stands above; run that one command again while you mend it.`);
console.log(`\n${counts.passed} passed, ${Math.max(counts.failed, broken === null ? 0 : 1)} failed`);
process.exit(broken === null ? 0 : 1);
