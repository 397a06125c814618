import { useEffect, useState } from 'react';
import type { Figure } from './figure.ts';
import { registry } from './registry.ts';

/** A figure by its id, fetched when it is first asked for. */
export function useFigure(id: string): Figure | 'loading' | 'unknown' {
  const entry = registry.find((candidate) => candidate.id === id);
  const [figure, setFigure] = useState<Figure | null>(null);
  useEffect(() => {
    let current = true;
    setFigure(null);
    void entry?.load().then((loaded) => {
      if (current) setFigure(loaded);
    });
    return () => {
      current = false;
    };
  }, [entry]);
  if (entry === undefined) return 'unknown';
  return figure === null || figure.id !== id ? 'loading' : figure;
}
