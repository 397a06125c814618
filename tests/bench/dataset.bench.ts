/** From text to a snapshot, on 10,000 entries. */
import { bench, describe } from 'vitest';
import { knownOn } from '../../src/domain/knownOn.ts';
import { filterEntries } from '../../src/figures/filterEntries.ts';
import { checkDataset } from '../../src/load/check/checkDataset.ts';
import { readDataset } from '../../src/load/readDataset.ts';
import { DEFAULT_VIEW } from '../../src/viewState/viewState.ts';
import { PACKAGE_ADDRESS, reading } from '../helpers/packageInMemory.ts';
import { generate } from './generate.ts';

const texts = Object.fromEntries(Object.entries(generate()).map(([name, rows]) => [name, JSON.stringify(rows)]));
const dataset = await readDataset(PACKAGE_ADDRESS, reading(texts));
if (dataset.faults.length > 0)
  throw new Error(`the generated package has faults: ${JSON.stringify(dataset.faults[0])}`);
const today = knownOn(dataset, dataset.asOf);
const few = { time: 1000, warmupIterations: 1 };

describe('reading', () => {
  bench(
    'parse and link the whole package',
    async () => {
      await readDataset(PACKAGE_ADDRESS, reading(texts));
    },
    few,
  );
  bench(
    'check the whole package',
    () => {
      checkDataset(dataset);
    },
    { ...few, time: 2000 },
  );
});

describe('knownOn', () => {
  for (const day of [dataset.asOf, '2026-02-02', '2003-12-31']) {
    bench(
      day,
      () => {
        knownOn(dataset, day);
      },
      few,
    );
  }
});

describe('filterEntries', () => {
  const view = { ...DEFAULT_VIEW, q: 'trade agreement', from: '2020', area: ['trade'] };
  bench(
    'text, period and area over visits and documents',
    () => {
      filterEntries([...today.visits, ...today.documents], view, dataset);
    },
    few,
  );
});
