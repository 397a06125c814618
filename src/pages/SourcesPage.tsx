import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import type { Source } from '../domain/source.ts';
import { FigureFrame } from '../figures/FigureFrame.tsx';
import { ListTools } from '../figures/ListTools.tsx';
import { publishedText } from '../figures/publishedText.ts';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { sourceBalance } from '../figures/source-balance/index.ts';
import { SOURCE_KINDS } from '../figures/source-balance/select.ts';
import { DEFAULT_SOURCE_SORT, filterSources, sourceSort, THIRD_PARTY } from '../figures/sourceFilter.ts';
import { sourcesTable } from '../figures/sourcesTable.ts';
import { entriesBySource } from '../figures/sourceUse.ts';
import { countryName } from '../i18n/countryName.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { hrefOf, paths } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { TextField } from './filters/TextField.tsx';
import { PageHead } from './PageHead.tsx';
import './filters/filters.css';
import './SourcesPage.css';

/** /sources: what all this rests on, and how independent it is. */
export function SourcesPage() {
  const words = useWords();
  const [view, change] = useViewState();
  const snapshot = useSnapshot();
  const bySource = useMemo(() => entriesBySource(snapshot), [snapshot]);
  const uses = (source: Source) => bySource.get(source.id)?.length ?? 0;
  const sort = sourceSort(view);
  const shown = filterSources(snapshot, view, uses);
  const { sides } = snapshot.dataset;
  const caption = words.t('sources.shown', { shown: shown.length, total: snapshot.sources.length });
  return (
    <>
      <PageHead kicker={words.t('app.nav.sources')} title={words.t('sources.title')} />
      <FigureFrame figure={sourceBalance} />
      <form className="filter-form no-print" onSubmit={(event) => event.preventDefault()}>
        <div className="filter-row">
          <TextField
            label={words.t('sources.filter.text')}
            value={view.q}
            onChange={(q) => change({ q }, { replace: true })}
          />
          <label className="filter-field">
            <span>{words.t('sources.filter.side')}</span>
            <select value={view.side ?? ''} onChange={(event) => change({ side: event.target.value || null })}>
              <option value="">{words.t('sources.filter.any')}</option>
              {[...sides.map((side) => side.id), THIRD_PARTY].map((side) => (
                <option key={side} value={side}>
                  {side === THIRD_PARTY ? words.t('sources.third-parties') : countryName(sides, side, words)}
                </option>
              ))}
            </select>
          </label>
          <label className="filter-field">
            <span>{words.t('sources.filter.kind')}</span>
            <select
              value={view.kind[0] ?? ''}
              onChange={(event) => change({ kind: event.target.value === '' ? [] : [event.target.value] })}
            >
              <option value="">{words.t('sources.filter.any')}</option>
              {SOURCE_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {words.t(`source-kind.${kind}`)}
                </option>
              ))}
            </select>
          </label>
          <label className="filter-field">
            <span>{words.t('sources.filter.sort')}</span>
            <select
              value={sort}
              onChange={(event) =>
                change({ sort: event.target.value === DEFAULT_SOURCE_SORT ? null : event.target.value })
              }
            >
              <option value="-published">{words.t('sources.sort.newest')}</option>
              <option value="published">{words.t('sources.sort.oldest')}</option>
              <option value="publisher">{words.t('sources.sort.publisher')}</option>
              <option value="-uses">{words.t('sources.sort.uses')}</option>
            </select>
          </label>
        </div>
      </form>
      <p aria-live="polite" className="source-count">
        {caption} {shown.length === 0 && <Link to={hrefOf(paths.sources(), view)}>{words.t('frame.empty-clear')}</Link>}
      </p>
      <ListTools
        id="sources"
        title={words.t('sources.title')}
        count={shown.length}
        path={paths.sources()}
        table={(all) => sourcesTable(shown, caption, uses, snapshot, all)}
        list="sources"
        choices={view}
      />
      <ul className="source-rows">
        {shown.map((source) => (
          <li key={source.id}>
            <span className="source-day">{publishedText(source, words)}</span>
            <div>
              <h3>
                <Link
                  to={hrefOf(paths.source(source.id), view)}
                  lang={source.language}
                  data-address={source.url ?? undefined}
                >
                  {source.title}
                </Link>
              </h3>
              <p className="small muted">
                {source.publisher} · {words.t(`source-kind.${source.kind}`)} ·{' '}
                {source.side === null ? words.t('third-party') : countryName(sides, source.side, words)} ·{' '}
                {words.t('sources.uses', { count: uses(source) })}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
