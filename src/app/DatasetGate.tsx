import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { SnapshotProvider } from '../figures/SnapshotContext.tsx';
import { faultText } from '../i18n/faultText.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { datasetQuery, packageAddress } from '../load/datasetQuery.ts';
import { PackageError } from '../load/readDataset.ts';
import { Notice } from '../ui/Notice.tsx';
import { siteAddress } from '../viewState/siteAddress.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { serialiseViewState } from '../viewState/viewState.ts';
import { Faults } from './Faults.tsx';
import { useSideColours } from './useSideColours.ts';
import { Waiting } from './Waiting.tsx';
import './DatasetGate.css';

/** Fetches the data package and shows what is below as of the reader's day; says in place what could not be read. */
export function DatasetGate({ children }: { children: ReactNode }) {
  const words = useWords();
  const [view] = useViewState();
  const address = packageAddress(view.dataset, siteAddress());
  const { data: dataset, error, refetch } = useQuery(datasetQuery(address));
  useSideColours(dataset);

  if (dataset) {
    return (
      <SnapshotProvider dataset={dataset}>
        <Faults faults={dataset.faults} />
        {children}
      </SnapshotProvider>
    );
  }
  if (error === null) {
    return (
      <main className="page">
        <Waiting />
      </main>
    );
  }
  return (
    <main className="page dataset-failed">
      <h1>{words.t('package-error.title')}</h1>
      <Notice kind="error" title={words.t('package-error.address', { address })}>
        <p>{error instanceof PackageError ? faultText(error.fault, words) : error.message}</p>
        <p className="dataset-failed-actions">
          <button type="button" className="button" onClick={() => void refetch()}>
            {words.t('package-error.retry')}
          </button>{' '}
          {view.dataset !== null && (
            <Link to={{ pathname: '/', search: serialiseViewState({ ...view, dataset: null }).toString() }}>
              {words.t('package-error.default')}
            </Link>
          )}
        </p>
      </Notice>
    </main>
  );
}
