/** What the search dialog offers. It is fetched with the index when the dialog first opens, so that no page pays for it. */
import type { Dataset } from '../domain/dataset.ts';
import type { IsoDay } from '../domain/day.ts';
import { knownOn } from '../domain/knownOn.ts';
import { searchIndexOf } from '../figures/searchIndex.ts';
import { reasonOf, searchExamples, topHits } from '../figures/searchResults.ts';
import { reasonText, targetKind, targetPath, targetWhen } from '../figures/searchText.ts';
import type { Words } from '../i18n/words.ts';
import { paths } from '../viewState/paths.ts';

/** Records offered of a kind, and in all. */
const OF_EACH = 3;
const MOST = 8;

export interface SearchOption {
  readonly key: string;
  readonly title: string;
  /** Kind, time and reason, in one line; null where the title says all. */
  readonly detail: string | null;
  /** ISO 639-1 where the title is not in the language of the site. */
  readonly language?: string;
  /** A place to go to, or words to look for. */
  readonly leads: { readonly path: string; readonly q?: string } | { readonly query: string };
}

export interface SearchOffer {
  readonly options: readonly SearchOption[];
  /** False while nothing is asked yet: then the options are examples. */
  readonly asked: boolean;
  /** How many records were found, in words. */
  readonly said: string;
}

export type SearchFinder = (query: string) => SearchOffer;

/** The way to the page with every result. */
function everything(query: string, total: number, words: Words): SearchOption {
  return {
    key: 'all',
    title:
      total === 0 ? words.t('search.dialog.none', { query }) : words.t('search.dialog.all', { count: total, query }),
    detail: null,
    leads: { path: paths.search(), q: query },
  };
}

/** A finder over what was known on the day; a day after the package's own reads as that. */
export function createFinder(dataset: Dataset, asOf: IsoDay | null, words: Words): SearchFinder {
  const snapshot = knownOn(dataset, asOf !== null && asOf < dataset.asOf ? asOf : dataset.asOf);
  const index = searchIndexOf(snapshot, words);
  const examples = searchExamples(snapshot, index).map(
    ({ query, kind, language }): SearchOption => ({
      key: `example ${query}`,
      title: query,
      detail: words.t(`search.example.${kind}`),
      leads: { query },
      ...(language === undefined ? {} : { language }),
    }),
  );
  return (typed) => {
    const query = typed.trim();
    if (index.queryWords(query).length === 0)
      return { options: examples, asked: false, said: words.t('search.examples') };
    const answer = index.search(query);
    const found = topHits(answer, OF_EACH, MOST).map((hit): SearchOption => {
      const { key, title, target } = hit.document;
      const details = [targetKind(target, words), targetWhen(target, words), reasonText(reasonOf(hit), words)];
      return {
        key,
        title,
        detail: details.filter((detail) => detail !== null).join(' · '),
        leads: { path: targetPath(target) },
      };
    });
    const total = answer.hits.length;
    return {
      options: [...found, everything(query, total, words)],
      asked: true,
      said: words.t('search.count', { count: total, query, day: words.day(snapshot.day) }),
    };
  };
}
