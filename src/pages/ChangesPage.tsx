import { useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import { OutcomeLabel } from '../charts/StatusLabel.tsx';
import { addDays } from '../domain/day.ts';
import { CHANGES_DAYS, changesBetween } from '../figures/changesBetween.ts';
import { changesTable } from '../figures/changesTable.ts';
import { changeText } from '../figures/changeText.ts';
import { EntryList, type EntryListItem } from '../figures/EntryList.tsx';
import { ListTools } from '../figures/ListTools.tsx';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { useWords } from '../i18n/WordsContext.tsx';
import { hrefOf, paths } from '../viewState/paths.ts';
import { publishedFile } from '../viewState/siteAddress.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { periodOf } from '../viewState/viewState.ts';
import { PageHead } from './PageHead.tsx';
import './filters/filters.css';

const ITEMS_SHOWN = 100;

/** /changes?from=…&to=…: what became known between two days. */
export function ChangesPage() {
  const words = useWords();
  const [view, change] = useViewState();
  const snapshot = useSnapshot();
  const { dataset } = snapshot;
  const feed = publishedFile('feed.xml');
  const [all, setAll] = useState(false);
  const period = periodOf(view);
  const to = period.to !== null && period.to < snapshot.day ? period.to : snapshot.day;
  const from = period.from ?? addDays(to, -CHANGES_DAYS);
  const areas = useMemo(
    () => dataset.areas.filter(({ id, group }) => view.area.includes(id) || view.area.includes(group)),
    [dataset, view.area],
  );
  const changes = useMemo(() => {
    const ids = new Set(areas.map(({ id }) => id));
    const all = changesBetween(dataset, from, to);
    return ids.size === 0 ? all : all.filter(({ entry }) => entry.areas.some((id) => ids.has(id)));
  }, [dataset, from, to, areas]);
  const shown = all ? changes : changes.slice(0, ITEMS_SHOWN);

  const items = shown.flatMap((one): EntryListItem[] => {
    const entry = snapshot.byId.get(one.entry.id);
    if (entry === undefined) return [];
    const label = changeText(one, words);
    return [
      {
        entry,
        key: `${one.entry.id} ${one.kind} ${one.day} ${one.kind === 'step' ? one.step.status : ''}`,
        when: words.day(one.day, 'short'),
        mark:
          one.kind === 'outcome' ? (
            <OutcomeLabel outcome={one.entry.outcome} text={label} />
          ) : (
            <span className="small">{label}</span>
          ),
        ...(one.kind === 'entry'
          ? {}
          : { text: one.kind === 'step' ? (one.step.note ?? null) : one.entry.outcomeNote }),
      },
    ];
  });
  const caption = words.t('changes.lede', { count: changes.length, from: words.day(from), to: words.day(to) });

  return (
    <>
      <PageHead
        kicker={words.t('app.nav.changes')}
        title={words.t('changes.title')}
        lede={
          <p aria-live="polite">
            {caption}
            {areas.length > 0 && (
              <>
                {' '}
                {words.t('changes.only', { areas: words.list(areas.map(({ title }) => title)) })}{' '}
                <Link to={hrefOf(paths.changes(), view, { from: view.from, to: view.to })} preventScrollReset>
                  {words.t('changes.all-areas')}
                </Link>
              </>
            )}
          </p>
        }
      />
      <form className="filter-form no-print" onSubmit={(event) => event.preventDefault()}>
        <div className="filter-row">
          <label className="filter-field">
            <span>{words.t('changes.from')}</span>
            <input
              type="date"
              max={to}
              value={from}
              onChange={(event) => change({ from: event.target.value || null })}
            />
          </label>
          <label className="filter-field">
            <span>{words.t('changes.to')}</span>
            <input
              type="date"
              min={from}
              max={snapshot.day}
              value={to}
              onChange={(event) =>
                change({ to: event.target.value === snapshot.day ? null : event.target.value || null })
              }
            />
          </label>
          {feed !== null && <a href={feed}>{words.t('changes.feed')}</a>}
        </div>
      </form>
      {changes.length === 0 ? (
        <p>
          {words.t('changes.empty')}{' '}
          <Link to={hrefOf(paths.changes(), view, { from: '1991' })}>{words.t('changes.empty-wide')}</Link>
        </p>
      ) : (
        <>
          <h2 className="visually-hidden">{words.t('app.nav.changes')}</h2>
          <ListTools
            id="changes"
            title={words.t('changes.title')}
            count={changes.length}
            path={paths.changes()}
            table={(all) => changesTable(changes, caption, snapshot, all)}
            list="changes"
            choices={{ ...view, from }}
          />
          <EntryList items={items} />
        </>
      )}
      {changes.length > shown.length && (
        <>
          <button type="button" className="button" onClick={() => setAll(true)}>
            {words.t('changes.more', { count: changes.length - shown.length })}
          </button>
          <p className="print-only">{words.t('changes.not-printed', { count: changes.length - shown.length })}</p>
        </>
      )}
    </>
  );
}
