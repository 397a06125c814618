import { useEffect } from 'react';
import type { Dataset } from '../domain/dataset.ts';

/** Gives the two sides of the data package their colours, for both themes. */
export function useSideColours(dataset: Dataset | undefined): void {
  useEffect(() => {
    if (dataset === undefined) return;
    const { style } = document.documentElement;
    dataset.sides.forEach((side, index) => {
      const letter = index === 0 ? 'a' : 'b';
      for (const theme of ['light', 'dark'] as const) {
        for (const [part, colour] of Object.entries(side.colours[theme])) {
          style.setProperty(`--side-${letter}-${part}-${theme}`, colour);
        }
      }
    });
  }, [dataset]);
}
