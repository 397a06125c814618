import { Link } from 'react-router-dom';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import type { SearchIndex } from '../../figures/searchIndex.ts';
import { loosened } from '../../figures/searchResults.ts';
import { targetPath } from '../../figures/searchText.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { hrefOf, paths } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';

const NEAREST = 5;

/** No record meets the query: what to leave out, what comes closest, and that today may know more. */
export function NothingFound({ query, index }: { query: string; index: SearchIndex }) {
  const words = useWords();
  const [view] = useViewState();
  const { isToday } = useSnapshot();
  const alone = loosened(query, index);
  const closest = index.closest(query, NEAREST);
  return (
    <div className="search-none">
      <p>{words.t(alone.length === 0 ? 'search.none.single' : 'search.none.loosen')}</p>
      {alone.length > 0 && (
        <ul className="search-alone">
          {alone.map(({ query: word, count }) => {
            const text = words.t('search.none.word', { word, count });
            return (
              <li key={word}>
                {count === 0 ? text : <Link to={hrefOf(paths.search(), view, { q: word })}>{text}</Link>}
              </li>
            );
          })}
        </ul>
      )}
      {!isToday && (
        <p>
          <Link to={hrefOf(paths.search(), view, { q: query, asOf: null })}>{words.t('search.none.today')}</Link>
        </p>
      )}
      {closest.length > 0 && (
        <section>
          <h2>{words.t('search.closest')}</h2>
          <ul className="search-closest">
            {closest.map(({ key, target, title }) => (
              <li key={key}>
                <Link to={hrefOf(targetPath(target), view)}>{title}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
