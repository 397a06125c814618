import { queryOptions } from '@tanstack/react-query';
import { readDataset } from './readDataset.ts';

/** The address of the data package: the reader's `dataset`, else the one that is served with the site. */
export function packageAddress(dataset: string | null, base: string): string {
  return new URL(dataset ?? 'data/datapackage.json', base).href;
}

/** The one query of the application: a data package is fetched once, whole, and never goes stale under a reader. */
export function datasetQuery(address: string) {
  return queryOptions({
    queryKey: ['dataset', address],
    queryFn: ({ signal }) =>
      readDataset(address, async (url) => {
        const response = await fetch(url, { signal });
        if (!response.ok) throw new Error(`HTTP ${response.status}`);
        return response.text();
      }),
    staleTime: 'static',
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    structuralSharing: false,
  });
}
