import { useEffect, useState } from 'react';
import { registry } from '../../figures/registry.ts';
import type { FoundFigure } from '../../figures/reportItems.ts';

/** The figures with these ids, each fetched when it is first named; one that does not come is said to be unknown. */
export function useReportFigures(ids: readonly string[]): ReadonlyMap<string, FoundFigure> {
  const [found, setFound] = useState<ReadonlyMap<string, FoundFigure>>(new Map());
  const wanted = [...new Set(ids)].sort().join();
  useEffect(() => {
    let current = true;
    const keep = (id: string, figure: FoundFigure) => {
      if (current) setFound((before) => (before.get(id) === figure ? before : new Map(before).set(id, figure)));
    };
    for (const id of wanted === '' ? [] : wanted.split(',')) {
      const entry = registry.find((one) => one.id === id);
      if (entry === undefined) keep(id, 'unknown');
      else
        void entry.load().then(
          (figure) => keep(id, figure),
          () => keep(id, 'unknown'),
        );
    }
    return () => {
      current = false;
    };
  }, [wanted]);
  return found;
}
