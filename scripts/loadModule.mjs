/** Lets a Node program use the TypeScript of `src/` as the site itself is built: same transforms, same messages. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { compileMessages } from './vite/compileMessages.mjs';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @param {string} path of a module, relative to the project ("src/load/readDataset.ts")
 * @returns {Promise<any>}
 */
export async function loadModule(path) {
  const { module } = await runnerImport(resolve(root, path), {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [compileMessages()],
  });
  return module;
}
