/** Every figure of the registry with its question, from the real data as of the package's own day. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadModule, root } from './loadModule.mjs';

/**
 * @typedef {{ id: string, question: string, page: string, address: string, size: { width: number, height: number } }} ListedFigure
 */

/**
 * The figures as `/figures.json` lists them; addresses are paths below the site's base.
 * @returns {Promise<ListedFigure[]>}
 */
export async function listFigures() {
  const [{ registry }, { readDataset }, { knownOn }, { createWords }, { loadMessages }, { DEFAULT_VIEW }] =
    await Promise.all([
      loadModule('src/figures/registry.ts'),
      loadModule('src/load/readDataset.ts'),
      loadModule('src/domain/knownOn.ts'),
      loadModule('src/i18n/words.ts'),
      loadModule('src/i18n/messages.ts'),
      loadModule('src/viewState/viewState.ts'),
    ]);
  const descriptor = pathToFileURL(resolve(root, 'data/datapackage.json')).href;
  const dataset = await readDataset(descriptor, (/** @type {string} */ url) => readFile(new URL(url), 'utf8'));
  const snapshot = knownOn(dataset, dataset.asOf);
  const words = createWords('en', await loadMessages('en'));
  /** @type {ListedFigure[]} */
  const figures = [];
  for (const { id, load } of registry) {
    const figure = await load();
    const question = figure.present(snapshot, DEFAULT_VIEW).question(words);
    figures.push({ id, question, page: figure.page, address: `/embed/${id}`, size: figure.size });
  }
  return figures;
}

/** Paths of the pages that have no parameter in them. */
export async function listPages() {
  const { pages } = await loadModule('src/app/pages.ts');
  return pages
    .map((/** @type {{ path: string }} */ page) => page.path)
    .filter((/** @type {string} */ path) => !path.includes(':'));
}
