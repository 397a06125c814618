import type { ListSeen, ReportList } from './reportRow.ts';
import { searchIndexOf } from './searchIndex.ts';
import { groupHits, groupsOfKinds } from './searchResults.ts';
import { targetSources } from './searchTable.ts';
import { targetKind, targetWhen } from './searchText.ts';

/** What a search finds as a table for a report, of the kinds that were chosen, in the order of the page. */
export function searchList({ snapshot, choices, words }: ListSeen): ReportList {
  const { hits } = searchIndexOf(snapshot, words).search(choices.q);
  const found = groupsOfKinds(groupHits(hits), choices.kind).flatMap((group) => group.hits);
  const noValue = { text: null, absence: words.t('absence.no-value') };
  return {
    columns: ['download.column.title', 'download.column.kind', 'download.column.when'],
    rows: found.map(({ document }) => {
      const when = targetWhen(document.target, words);
      return {
        key: document.key,
        cells: [
          { text: document.title },
          { text: targetKind(document.target, words) },
          when === null ? noValue : { text: when },
        ],
        sources: targetSources(document.target, snapshot),
      };
    }),
  };
}
