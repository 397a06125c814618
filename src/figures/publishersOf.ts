import type { Dataset } from '../domain/dataset.ts';

/** Who published these sources, in their order, each once; a source that is not on the list stands by its id. */
export function publishersOf(ids: readonly string[], { sourceById }: Pick<Dataset, 'sourceById'>): readonly string[] {
  return [...new Set(ids.map((id) => sourceById.get(id)?.publisher ?? id))];
}
