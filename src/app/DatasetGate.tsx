import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { Link } from 'react-router-dom';
import { SnapshotProvider } from '../figures/SnapshotContext.tsx';
import { useWords } from '../i18n/WordsContext.tsx';
import { datasetQuery, packageAddress } from '../load/datasetQuery.ts';
import { PackageError } from '../load/readDataset.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Notice } from '../ui/Notice.tsx';
import { siteAddress } from '../viewState/siteAddress.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { serialiseViewState } from '../viewState/viewState.ts';
import { useSideColours } from './useSideColours.ts';
import { Waiting } from './Waiting.tsx';
import './DatasetGate.css';

const Faults = lazy(async () => ({ default: (await import('./Faults.tsx')).Faults }));
const FaultSentence = lazy(async () => ({ default: (await import('./Faults.tsx')).FaultSentence }));

/** What a fault says is fetched when there is one; where that fails, too, its bare name stands in its place. */
function Late({ bare, children }: { bare: string; children: ReactNode }) {
  return (
    <ErrorBoundary fallback={() => <>{bare}</>}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}

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
        {dataset.faults.length > 0 && (
          <Late bare={dataset.faults.map(({ file, kind }) => `${file}: ${kind}`).join(', ')}>
            <Faults faults={dataset.faults} />
          </Late>
        )}
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
        <p>
          {error instanceof PackageError ? (
            <Late bare={error.message}>
              <FaultSentence fault={error.fault} />
            </Late>
          ) : (
            error.message
          )}
        </p>
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
