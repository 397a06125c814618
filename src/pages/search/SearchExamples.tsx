import { Link } from 'react-router-dom';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import type { SearchIndex } from '../../figures/searchIndex.ts';
import { searchExamples } from '../../figures/searchResults.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { hrefOf, paths } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';

/** Before anything is asked: what can be asked, each with what it finds. */
export function SearchExamples({ index }: { index: SearchIndex }) {
  const words = useWords();
  const [view] = useViewState();
  const snapshot = useSnapshot();
  const examples = searchExamples(snapshot, index);
  if (examples.length === 0) return null;
  return (
    <section className="search-examples">
      <h2>{words.t('search.examples')}</h2>
      <ul>
        {examples.map(({ query, kind, language, count }) => (
          <li key={query}>
            <Link to={hrefOf(paths.search(), view, { q: query })} lang={language}>
              <bdi>{query}</bdi>
            </Link>
            <span className="muted small">
              {words.t(`search.example.${kind}`)}, {words.t('search.example-count', { count })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
