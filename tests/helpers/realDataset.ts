/** The curated data package of the repository, read from disk as the site reads it over HTTP. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dataset } from '../../src/domain/dataset.ts';
import { readDataset } from '../../src/load/readDataset.ts';

const address = pathToFileURL(resolve(import.meta.dirname, '../../data/datapackage.json')).href;
let dataset: Promise<Dataset> | undefined;

/** The same Dataset for every test of a file: it is never changed. */
export function realDataset(): Promise<Dataset> {
  dataset ??= readDataset(address, (url) => readFile(new URL(url), 'utf8'));
  return dataset;
}
