/** `npm test`: every check there is, in the order in which a fault is cheapest to find. Stops at the first that fails. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './loadModule.mjs';

const cache = resolve(root, 'node_modules/.cache/dostyq');
rmSync(cache, { recursive: true, force: true });
mkdirSync(cache, { recursive: true });

/** @type {{ name: string, command: string, report?: string }[]} */
const steps = [
  { name: 'format and lint', command: 'biome check --error-on-warnings .' },
  { name: 'types', command: 'tsc' },
  { name: 'data', command: 'node scripts/data-check.mjs' },
  { name: 'JSON Schemas', command: 'node scripts/data-schemas.mjs --check' },
  vitest('unit, component and architecture tests', ['unit', 'components']),
  { name: 'build', command: 'vite build --logLevel warn' },
  { name: 'weight of the build', command: 'node scripts/check-build.mjs' },
  vitest('tests in Chromium', ['e2e']),
];

/**
 * @param {string} name
 * @param {string[]} projects
 */
function vitest(name, projects) {
  const report = resolve(cache, `${projects.join('-')}.json`);
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

for (const { name, command, report } of steps) {
  console.log(`\n── ${name}: ${command.replace(`${root}/`, '')}`);
  const began = performance.now();
  const { status } = spawnSync('npx', ['--no-install', ...command.split(' ')], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  times[name] = `${((performance.now() - began) / 1000).toFixed(1)} s`;
  if (report) {
    try {
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
      counts.passed += numPassedTests;
      counts.failed += numFailedTests;
    } catch {
      counts.failed += 1;
    }
  }
  if (status !== 0) {
    broken = name;
    break;
  }
}

console.log('\n── time');
for (const [name, time] of Object.entries(times)) console.log(`${time.padStart(9)}  ${name}`);
if (broken !== null)
  console.error(`\nFailed: ${broken}. What is wrong stands above; run that one command again while you mend it.`);
console.log(`\n${counts.passed} passed, ${Math.max(counts.failed, broken === null ? 0 : 1)} failed`);
process.exit(broken === null ? 0 : 1);
