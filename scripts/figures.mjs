/** Every figure of the registry and every page, as they read in English from the real data as of the package's own day. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadModule, root } from './loadModule.mjs';

/**
 * @typedef {{ id: string, question: string, answer: string, page: string, address: string, size: { width: number, height: number } }} ListedFigure
 * @typedef {{ path: string, title: string, name: string, description: string | null }} ListedPage
 */

/**
 * The data package of the project as known on a day, and the words to tell it.
 * @param {string} [day] the package's own day where none or a later one is named
 */
export async function readPackage(day) {
  const [{ readDataset }, { knownOn }, { createWords }, { loadMessages }] = await Promise.all([
    loadModule('src/load/readDataset.ts'),
    loadModule('src/domain/knownOn.ts'),
    loadModule('src/i18n/words.ts'),
    loadModule('src/i18n/messages.ts'),
  ]);
  const descriptor = pathToFileURL(resolve(root, 'data/datapackage.json')).href;
  const dataset = await readDataset(descriptor, (/** @type {string} */ url) => readFile(new URL(url), 'utf8'));
  return {
    snapshot: knownOn(dataset, day !== undefined && day < dataset.asOf ? day : dataset.asOf),
    words: createWords('en', await loadMessages('en')),
  };
}

/**
 * The figures as `/figures.json` lists them; addresses are paths below the site's base.
 * @returns {Promise<ListedFigure[]>}
 */
export async function listFigures() {
  const [{ snapshot, words }, { registry }, { DEFAULT_VIEW }] = await Promise.all([
    readPackage(),
    loadModule('src/figures/registry.ts'),
    loadModule('src/viewState/viewState.ts'),
  ]);
  /** @type {ListedFigure[]} */
  const figures = [];
  for (const { id, load } of registry) {
    const figure = await load();
    const presented = figure.present(snapshot, DEFAULT_VIEW);
    const question = presented.question(words);
    const { answer } = presented.describe(words);
    figures.push({ id, question, answer, page: figure.page, address: `/embed/${id}`, size: figure.size });
  }
  return figures;
}

/**
 * The pages that have no parameter in them. `title` is that of the document, `name` what a link is called; the description
 * is the page's first figure with its answer, null where it has none: then that of the site stands.
 * @param {readonly ListedFigure[]} figures
 * @returns {Promise<ListedPage[]>}
 */
export async function listPages(figures) {
  const [{ snapshot, words }, { pages }] = await Promise.all([readPackage(), loadModule('src/app/pages.ts')]);
  const home = `Dostyq: ${snapshot.dataset.title}`;
  return pages
    .map((/** @type {{ path: string }} */ page) => page.path)
    .filter((/** @type {string} */ path) => !path.includes(':'))
    .map((/** @type {string} */ path) => {
      // The titles of pages are named for their paths.
      const id = `${path.slice(1)}.title`;
      if (!words.has(id)) return { path, title: 'Dostyq', name: home, description: null };
      const name = words.t(id);
      const first = figures.find(({ page }) => page === path);
      const description = first === undefined ? null : `${first.question} ${first.answer}`;
      return { path, title: words.t('app.document-title', { title: name }), name, description };
    });
}
