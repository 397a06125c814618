import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import { knownOn, type Snapshot } from '../domain/knownOn.ts';
import { useViewState } from '../viewState/useViewState.ts';

const SnapshotContext = createContext<Snapshot | null>(null);

/** Shows the dataset as of the reader's day to everything below; a day after the package's own reads as that. */
export function SnapshotProvider({ dataset, children }: { dataset: Dataset; children: ReactNode }) {
  const [view] = useViewState();
  const day = view.asOf !== null && view.asOf < dataset.asOf ? view.asOf : dataset.asOf;
  const snapshot = useMemo(() => knownOn(dataset, day), [dataset, day]);
  return <SnapshotContext value={snapshot}>{children}</SnapshotContext>;
}

/** The data package as known on the reader's day. */
export function useSnapshot(): Snapshot {
  const snapshot = use(SnapshotContext);
  if (snapshot === null) throw new Error('useSnapshot needs a SnapshotProvider around it');
  return snapshot;
}
