import { lazy, Suspense, useDeferredValue } from 'react';
import { useWords } from '../i18n/WordsContext.tsx';
import { useViewState } from '../viewState/useViewState.ts';
import { PageHead } from './PageHead.tsx';
import { SearchField } from './search/SearchField.tsx';
import { useTypedQuery } from './search/useTypedQuery.ts';
import './SearchPage.css';

/** The field stands before the index is there. */
const SearchRoom = lazy(async () => ({ default: (await import('./search/SearchRoom.tsx')).SearchRoom }));

/** /search: where is the record I mean? Everything known on the day, by title, name in any spelling, place, body and text. */
export function SearchPage() {
  const words = useWords();
  const [view, change] = useViewState();
  const typed = useTypedQuery(view.q, (q) => change({ q }, { replace: true }));
  // The field stays ahead of a long list of results.
  const query = useDeferredValue(typed.query).trim();
  return (
    <>
      <PageHead
        kicker={words.t('search.kicker')}
        title={words.t('search.title')}
        lede={<p>{words.t('search.lede')}</p>}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is not known to older browsers and readers. */}
      <form className="search-form no-print" role="search" onSubmit={(event) => event.preventDefault()}>
        <SearchField {...typed} />
      </form>
      <Suspense fallback={<p className="search-count">{words.t('find.loading')}</p>}>
        <SearchRoom query={query} />
      </Suspense>
    </>
  );
}
