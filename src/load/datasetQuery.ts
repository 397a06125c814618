import { queryOptions } from '@tanstack/react-query';
import { embeddedText } from './embeddedText.ts';
import { openPackage } from './readDataset.ts';

/** The address of the data package: the reader's `dataset`, else the one that is served with the site. */
export function packageAddress(dataset: string | null, base: string): string {
  return new URL(dataset ?? 'data/datapackage.json', base).href;
}

async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.text();
}

/**
 * The one query of the application: a data package is fetched once and never goes stale under a reader. It stands when
 * what most pages show is there, and once more when it is complete.
 */
export function datasetQuery(address: string) {
  return queryOptions({
    queryKey: ['dataset', address],
    queryFn: async ({ client, queryKey, signal }) => {
      const { first, whole } = await openPackage(address, async (url) => {
        // In one file the package lies inside; another one may still be fetched.
        const inside = import.meta.env.MODE === 'one-file' ? embeddedText(url) : null;
        return inside ?? fetchText(url, signal);
      });
      // In a task of its own, so that it never comes before what it follows.
      void whole.then(
        (dataset) => setTimeout(() => client.setQueryData(queryKey, dataset)),
        () => undefined,
      );
      return first;
    },
    staleTime: 'static',
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    structuralSharing: false,
  });
}
