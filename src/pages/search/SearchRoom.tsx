import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { ListTools } from '../../figures/ListTools.tsx';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { SEARCH_KINDS } from '../../figures/searchDocument.ts';
import { type SearchIndex, searchIndexOf } from '../../figures/searchIndex.ts';
import { groupHits, groupsOfKinds, type SearchGroup } from '../../figures/searchResults.ts';
import { searchTable } from '../../figures/searchTable.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { hrefOf, paths } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import { NothingFound } from './NothingFound.tsx';
import { SearchExamples } from './SearchExamples.tsx';
import { SearchHits } from './SearchHits.tsx';

/** Records shown of a kind before the reader asks for all. */
const SHOWN = 5;

function Kinds({ groups, query }: { groups: readonly SearchGroup[]; query: string }) {
  const words = useWords();
  const [view] = useViewState();
  return (
    <ul className="search-kinds no-print" aria-label={words.t('search.kinds')}>
      {groups.map(({ kind, hits }) => (
        <li key={kind}>
          <Link to={hrefOf(paths.search(), view, { q: query, kind: [kind] })}>
            {words.t(`search.group.${kind}`)} <span>{words.t('search.group-count', { count: hits.length })}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Group({ group, query, whole }: { group: SearchGroup; query: string; whole: boolean }) {
  const words = useWords();
  const [view] = useViewState();
  const { kind, hits } = group;
  const headingId = `found-${kind}`;
  const rest = whole ? 0 : hits.length - SHOWN;
  return (
    <section className="search-group" aria-labelledby={headingId}>
      <h2 id={headingId}>
        {words.t(`search.group.${kind}`)}{' '}
        <span className="search-group-count">{words.t('search.group-count', { count: hits.length })}</span>
      </h2>
      <SearchHits hits={whole ? hits : hits.slice(0, SHOWN)} />
      {rest > 0 && (
        <p className="search-more no-print">
          <Link
            to={hrefOf(paths.search(), view, { q: query, kind: [kind] })}
            aria-label={`${words.t('search.more', { count: hits.length })}: ${words.t(`search.group.${kind}`)}`}
          >
            {words.t('search.more', { count: hits.length })}
          </Link>
        </p>
      )}
    </section>
  );
}

function Results({ query, index }: { query: string; index: SearchIndex }) {
  const words = useWords();
  const [view] = useViewState();
  const snapshot = useSnapshot();
  const { manner, groups, total } = useMemo(() => {
    const answer = index.search(query);
    return { manner: answer.manner, groups: groupHits(answer.hits), total: answer.hits.length };
  }, [index, query]);
  const chosen = SEARCH_KINDS.filter((kind) => view.kind.includes(kind));
  const shown = groupsOfKinds(groups, view.kind);
  const found = shown.flatMap(({ hits }) => hits);
  const count = found.length;
  const said = { count, query, day: words.day(snapshot.day) };
  const caption =
    chosen.length === 0
      ? words.t('search.count', said)
      : words.t('search.count-of-kind', {
          ...said,
          kind: words.list(chosen.map((kind) => words.t(`search.group.${kind}`))),
        });
  return (
    <>
      <p className="search-count" aria-live="polite">
        {caption}
        {manner === 'near' && total > 0 && ` ${words.t('search.near')}`}
      </p>
      {chosen.length > 0 && (
        <p className="search-all-kinds no-print">
          {count === 0 && total > 0 && `${words.t('search.none.kind', { count: total })} `}
          <Link to={hrefOf(paths.search(), view, { q: query })}>{words.t('search.all-kinds')}</Link>
        </p>
      )}
      {chosen.length === 0 && groups.length > 1 && <Kinds groups={groups} query={query} />}
      {total === 0 && <NothingFound query={query} index={index} />}
      <ListTools
        id="search"
        title={words.t('search.title')}
        count={found.length}
        path={paths.search()}
        table={(all) => searchTable(found, caption, snapshot, all)}
        list="search"
        choices={{ ...view, q: query }}
      />
      {shown.map((group) => (
        <Group key={group.kind} group={group} query={query} whole={chosen.length > 0 || shown.length === 1} />
      ))}
    </>
  );
}

/** What a query finds; before anything is asked, how much there is to find and examples. Fetched apart, with the index. */
export function SearchRoom({ query }: { query: string }) {
  const words = useWords();
  const snapshot = useSnapshot();
  const index = useMemo(() => searchIndexOf(snapshot, words), [snapshot, words]);
  if (index.queryWords(query).length > 0) return <Results query={query} index={index} />;
  return (
    <>
      <p className="search-count" aria-live="polite">
        {words.t('search.size', { count: index.size, day: words.day(snapshot.day) })}
      </p>
      <SearchExamples index={index} />
    </>
  );
}
