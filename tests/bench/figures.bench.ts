/** What each figure's select() costs on 10,000 entries, today and on an earlier day. Figures are found, not listed. */
import { bench, describe } from 'vitest';
import { knownOn, type Snapshot } from '../../src/domain/knownOn.ts';
import { readDataset } from '../../src/load/readDataset.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewState/viewState.ts';
import { PACKAGE_ADDRESS, reading } from '../helpers/packageInMemory.ts';
import { generate } from './generate.ts';

type Select = (snapshot: Snapshot, view: ViewState) => unknown;

const modules = import.meta.glob<Record<string, unknown>>('../../src/figures/*/select.ts', { eager: true });

/** `visit-ledger/select.ts` has `selectVisitLedger`. */
function selectOf(path: string, module: Record<string, unknown>): readonly [id: string, select: Select] {
  const id = path.split('/').at(-2) ?? '';
  const name = `select${id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
  const select = module[name];
  if (typeof select !== 'function') throw new Error(`${path} has no ${name}`);
  return [id, (snapshot, view) => select(snapshot, view)];
}

const selects = Object.entries(modules).map(([path, module]) => selectOf(path, module));
const dataset = await readDataset(PACKAGE_ADDRESS, reading(generate()));
const snapshots = [knownOn(dataset, dataset.asOf), knownOn(dataset, '2026-02-02')];

describe.each(snapshots.map((snapshot) => [snapshot.day, snapshot] as const))('select on %s', (_day, snapshot) => {
  for (const [id, select] of selects) {
    bench(
      id,
      () => {
        select(snapshot, DEFAULT_VIEW);
      },
      { time: 300, warmupIterations: 2 },
    );
  }
});
