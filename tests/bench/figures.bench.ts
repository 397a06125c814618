/** What it costs each figure to make its model of 10,000 entries, today and on an earlier day. */
import { bench, describe } from 'vitest';
import { knownOn } from '../../src/domain/knownOn.ts';
import { registry } from '../../src/figures/registry.ts';
import { readDataset } from '../../src/load/readDataset.ts';
import { DEFAULT_VIEW } from '../../src/viewState/viewState.ts';
import { PACKAGE_ADDRESS, reading } from '../helpers/packageInMemory.ts';
import { generate } from './generate.ts';

const figures = await Promise.all(registry.map(({ load }) => load()));
const dataset = await readDataset(PACKAGE_ADDRESS, reading(generate()));
const snapshots = [knownOn(dataset, dataset.asOf), knownOn(dataset, '2026-02-02')];

describe.each(snapshots.map((snapshot) => [snapshot.day, snapshot] as const))('select on %s', (_day, snapshot) => {
  for (const figure of figures) {
    bench(
      figure.id,
      () => {
        figure.present(snapshot, DEFAULT_VIEW);
      },
      { time: 300, warmupIterations: 2 },
    );
  }
});
