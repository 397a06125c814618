/**
 * Says exactly what is wrong with a data package, then counts. `node scripts/data-check.mjs [folder]`, by default data/.
 * Ends with 1 when something is wrong.
 */
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadModule, root } from './loadModule.mjs';

const started = performance.now();
const folder = resolve(process.argv[2] ?? join(root, 'data'));
const { readDataset, PackageError } = await loadModule('src/load/readDataset.ts');
const { checkDataset } = await loadModule('src/load/check/checkDataset.ts');
const { ALL_RESOURCES } = await loadModule('src/load/check/places.ts');
const { faultText } = await loadModule('src/i18n/faultText.ts');
const { createWords } = await loadModule('src/i18n/words.ts');
const { englishMessages } = await loadModule('src/i18n/locales/en/messages.ts');

/** @returns {Promise<{ dataset: any, faults: readonly any[] }>} */
async function check() {
  const address = pathToFileURL(join(folder, 'datapackage.json')).href;
  try {
    const dataset = await readDataset(address, (/** @type {string} */ url) => readFile(new URL(url), 'utf8'));
    return { dataset, faults: checkDataset(dataset) };
  } catch (error) {
    if (error instanceof PackageError) return { dataset: null, faults: [/** @type {any} */ (error).fault] };
    throw error;
  }
}

const words = createWords('en', englishMessages);
const { dataset, faults } = await check();
for (const fault of faults) console.error(faultText(fault, words));
if (dataset !== null) {
  const counts = ALL_RESOURCES.map((/** @type {string} */ name) => `${dataset[name].length} ${name}`);
  console.log(`${relative(process.cwd(), folder) || '.'}: ${dataset.title} ${dataset.version}, as of ${dataset.asOf}`);
  console.log(counts.join(', '));
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} found in ${seconds} s.`);
process.exitCode = faults.length === 0 ? 0 : 1;
