import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Dataset, ENTRY_RESOURCES } from '../../src/domain/dataset.ts';
import { faultText } from '../../src/i18n/faultText.ts';
import { checkDataset } from '../../src/load/check/checkDataset.ts';
import { ALL_RESOURCES } from '../../src/load/check/places.ts';
import { englishWords } from '../helpers/englishWords.ts';
import { realDataset } from '../helpers/realDataset.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await realDataset();
});

const descriptor: { readonly resources: readonly { readonly name: string; readonly path: string }[] } = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../data/datapackage.json'), 'utf8'),
);

describe('the curated data package', () => {
  it('has no fault', async () => {
    const words = await englishWords();
    expect(checkDataset(dataset).map((fault) => faultText(fault, words))).toEqual([]);
  });

  it('has every resource, in a file of its name', () => {
    expect(descriptor.resources.map(({ name }) => name).sort()).toEqual([...ALL_RESOURCES].sort());
    expect(descriptor.resources.filter(({ name, path }) => path !== `${name}.json`)).toEqual([]);
    expect(ALL_RESOURCES.filter((name) => dataset[name].length === 0)).toEqual([]);
  });

  it('gives every entry a day from which it is known', () => {
    const entries = ENTRY_RESOURCES.flatMap((resource) => [...dataset[resource]]);
    expect(entries.filter(({ id }) => !dataset.knownSince.has(id)).map(({ id }) => id)).toEqual([]);
    // Nothing in it was known only after the day to which it speaks.
    expect([...dataset.knownSince].filter(([, day]) => day > dataset.asOf)).toEqual([]);
  });

  it('has no source that nothing rests on', () => {
    const used = new Set<string>();
    for (const resource of ALL_RESOURCES) {
      for (const [, id = ''] of JSON.stringify(dataset[resource]).matchAll(/"source":"([^"]+)"/g)) used.add(id);
    }
    expect(dataset.sources.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('says of each step before the last what was then known, because the summary tells of the end', () => {
    const silent = [...dataset.visits, ...dataset.documents].filter(({ statusHistory }) =>
      statusHistory.some(({ status, note }) => note === undefined && status !== 'completed' && status !== 'signed'),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
