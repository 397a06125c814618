import { useEffect, useState } from 'react';
import type { Figure } from './figure.ts';

type Found = Figure | 'unknown';

/** The table of contents is fetched with the first figure that is asked for by its id. */
async function find(id: string): Promise<Found> {
  const { registry } = await import('./registry.ts');
  return registry.find((candidate) => candidate.id === id)?.load() ?? 'unknown';
}

/** A figure by its id, fetched when it is first asked for. */
export function useFigure(id: string): Found | 'loading' {
  const [found, setFound] = useState<{ readonly id: string; readonly figure: Found } | null>(null);
  useEffect(() => {
    let current = true;
    void find(id).then((figure) => {
      if (current) setFound({ id, figure });
    });
    return () => {
      current = false;
    };
  }, [id]);
  return found?.id === id ? found.figure : 'loading';
}
