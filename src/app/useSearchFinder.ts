import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/WordsContext.tsx';
import { datasetQuery, packageAddress } from '../load/datasetQuery.ts';
import { siteAddress } from '../viewState/siteAddress.ts';
import { useViewState } from '../viewState/useViewState.ts';
import type { SearchFinder } from './searchFinder.ts';

/** The finder over the reader's package and day; `loading` until data and index are there, `failed` when one is not. */
export function useSearchFinder(): SearchFinder | 'loading' | 'failed' {
  const words = useWords();
  const [view] = useViewState();
  const { data: dataset, isError } = useQuery(datasetQuery(packageAddress(view.dataset, siteAddress())));
  const [finder, setFinder] = useState<{ readonly find: SearchFinder } | 'loading' | 'failed'>('loading');
  useEffect(() => {
    if (!dataset?.complete) return;
    let left = false;
    import('./searchFinder.ts').then(
      ({ createFinder }) => {
        if (!left) setFinder({ find: createFinder(dataset, view.asOf, words) });
      },
      () => {
        if (!left) setFinder('failed');
      },
    );
    return () => {
      left = true;
    };
  }, [dataset, view.asOf, words]);
  if (isError) return 'failed';
  return typeof finder === 'string' ? finder : finder.find;
}
