import type { ReactNode } from 'react';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { Waiting } from './Waiting.tsx';

/** Shows what is below as soon as the resources that come later are there, too. */
export function WholeDataset({ children }: { children: ReactNode }) {
  return useSnapshot().dataset.complete ? children : <Waiting />;
}
