/** The sources that meet the reader's filters, and their order. */
import { compareEdtf } from '../domain/edtf.ts';
import type { Snapshot } from '../domain/knownOn.ts';
import type { Source } from '../domain/source.ts';
import type { ViewState } from '../viewState/viewState.ts';
import { folded } from './filterEntries.ts';

/** In place of a country: the publisher sits in neither of the two. */
export const THIRD_PARTY = 'third-party';

type SourceSort = (a: Source, b: Source, uses: (source: Source) => number) => number;

const byDay: SourceSort = (a, b) => compareEdtf(b.published, a.published);
const SORTS: Readonly<Record<string, SourceSort>> = {
  published: (a, b, uses) => -byDay(a, b, uses),
  '-published': byDay,
  publisher: (a, b, uses) => a.publisher.localeCompare(b.publisher) || byDay(a, b, uses),
  '-uses': (a, b, uses) => uses(b) - uses(a) || byDay(a, b, uses),
};
export const DEFAULT_SOURCE_SORT = '-published';

/** The order that the reader chose, if there is one of that name. */
export function sourceSort(view: ViewState): string {
  return view.sort !== null && Object.hasOwn(SORTS, view.sort) ? view.sort : DEFAULT_SOURCE_SORT;
}

function matches(source: Source, view: ViewState): boolean {
  if (view.side !== null && (source.side ?? THIRD_PARTY) !== view.side) return false;
  if (view.kind.length > 0 && !view.kind.includes(source.kind)) return false;
  const text = folded(`${source.publisher} ${source.title} ${source.origin}`);
  return folded(view.q)
    .split(/\s+/)
    .every((term) => text.includes(term));
}

/** By side, kind and text, in the chosen order; `uses` counts the records that rest on a source. */
export function filterSources(
  snapshot: Snapshot,
  view: ViewState,
  uses: (source: Source) => number,
): readonly Source[] {
  const compare = SORTS[sourceSort(view)] ?? byDay;
  return snapshot.sources.filter((source) => matches(source, view)).sort((a, b) => compare(a, b, uses));
}
