import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { AreaShape } from '../charts/marks/AreaShape.tsx';
import { Glyph } from '../charts/marks/Glyph.tsx';
import { StepLabel } from '../charts/StatusLabel.tsx';
import { dateOf } from '../domain/knownSince.ts';
import { areaActivity as areaActivityFigure } from '../figures/area-activity/index.ts';
import { ACTIVITY_KINDS, type AreaActivity, areaActivity } from '../figures/areaActivity.ts';
import { areaPulse, type Pulse } from '../figures/areaPulse.ts';
import { areaRecord, areasByGroup, foundations } from '../figures/areaRecord.ts';
import { areasTable } from '../figures/areasTable.ts';
import { entryTitle } from '../figures/entryTitle.ts';
import { FigureFrame } from '../figures/FigureFrame.tsx';
import { ListTools } from '../figures/ListTools.tsx';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { useWords } from '../i18n/WordsContext.tsx';
import { Absence } from '../ui/Absence.tsx';
import { hrefOf, paths } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { DEFAULT_VIEW, periodOf } from '../viewState/viewState.ts';
import { EntryLink } from './areas/EntryLink.tsx';
import { BoundField } from './filters/BoundField.tsx';
import { PageHead } from './PageHead.tsx';
import './filters/filters.css';
import './AreasPage.css';

const PULSES: readonly Pulse[] = ['alive', 'quiet', 'dormant', 'silent'];

/** Documents named in a row of the list; the page of the area has all. */
const NAMED = 3;

function AreaRow({ activity }: { activity: AreaActivity }) {
  const words = useWords();
  const [view] = useViewState();
  const snapshot = useSnapshot();
  const { area, entries } = activity;
  const day = words.day(snapshot.day, 'short');
  const { pulse, last, fresh, since } = areaPulse(snapshot, area.id, periodOf(view).from);
  const lastDate = last === null ? null : dateOf(last);
  const basis = foundations(areaRecord(snapshot, area.id)?.documents ?? []);
  return (
    <li className="area-row">
      <h3>
        <Link to={hrefOf(paths.area(area.id), view)}>{area.title}</Link>
      </h3>
      <p className="area-summary">{area.summary}</p>
      <dl className="area-facts">
        <dt>{words.t('areas.on-record')}</dt>
        <dd>
          {words.list(ACTIVITY_KINDS.map((kind) => words.t(`areas.count.${kind}`, { count: entries[kind].length })))}
        </dd>
        <dt>{words.t('areas.new')}</dt>
        <dd>
          <Link to={hrefOf(paths.changes(), view, { from: since, to: snapshot.day, area: [area.id] })}>
            {words.t('areas.new-count', { count: fresh, since: words.day(since, 'short') })}
          </Link>
        </dd>
        <dt>{words.t('areas.last')}</dt>
        <dd>
          <b>{words.t(`areas.pulse.${pulse}`)}</b>
          {': '}
          {last === null || lastDate === null ? (
            <Absence>{words.t('areas.last.none', { day })}</Absence>
          ) : (
            <>
              <span className="nowrap">{words.date(lastDate, 'short')}</span>,{' '}
              <EntryLink entry={last}>{entryTitle(last, snapshot.dataset.sides, words)}</EntryLink>
            </>
          )}
        </dd>
        <dt>{words.t('areas.rests-on')}</dt>
        <dd>
          {basis.length === 0 ? (
            <Absence>{words.t('areas.rests-on.none', { day })}</Absence>
          ) : (
            <ul className="area-basis">
              {basis.slice(0, NAMED).map((document) => (
                <li key={document.id}>
                  <EntryLink entry={document}>{document.title}</EntryLink> <StepLabel status={document.status} />
                </li>
              ))}
              {basis.length > NAMED && (
                <li>
                  <Link to={`${hrefOf(paths.area(area.id), view)}#documents`}>
                    {words.t('areas.rests-on.more', { count: basis.length - NAMED })}
                  </Link>
                </li>
              )}
            </ul>
          )}
        </dd>
      </dl>
    </li>
  );
}

/** /areas: what cooperation rests on in each area, and whether it is alive. */
export function AreasPage() {
  const words = useWords();
  const [view, change] = useViewState();
  const snapshot = useSnapshot();
  // The list shows every area whole; the reader's filters bear on the figure.
  const activities = useMemo(() => areaActivity(snapshot, DEFAULT_VIEW), [snapshot]);
  const pulses = useMemo(() => snapshot.dataset.areas.map(({ id }) => areaPulse(snapshot, id).pulse), [snapshot]);
  const pulsesText = PULSES.flatMap((pulse) => {
    const count = pulses.filter((one) => one === pulse).length;
    return count === 0 ? [] : [words.t(`areas.pulse-count.${pulse}`, { count })];
  });
  return (
    <>
      <PageHead kicker={words.t('app.nav.areas')} title={words.t('areas.title')} />
      <FigureFrame figure={areaActivityFigure} />
      <p className="area-pulses">
        <b>{words.t('areas.pulses', { day: words.day(snapshot.day), states: words.list(pulsesText) })}</b>{' '}
        {words.t('areas.pulses-detail')}
      </p>
      <form
        className="filter-form no-print"
        aria-label={words.t('areas.since')}
        onSubmit={(event) => event.preventDefault()}
      >
        <div className="filter-row">
          <BoundField label={words.t('areas.since')} value={view.from} onChange={(from) => change({ from })} />
        </div>
      </form>
      <ListTools
        id="areas"
        title={words.t('areas.title')}
        count={activities.length}
        path={paths.areas()}
        table={(all) => {
          const caption = all.t('areas.pulses', { day: all.day(snapshot.day), states: all.list(pulsesText) });
          return areasTable(activities, periodOf(view).from, caption, snapshot, all);
        }}
        list="areas"
        choices={DEFAULT_VIEW}
      />
      <div className="area-groups">
        {areasByGroup(snapshot).map(({ group, areas }) => (
          <section key={group} className="area-group" aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>
              <Glyph width={14} height={14}>
                <AreaShape group={group} x={1} y={1} />
              </Glyph>
              {words.t(`area-group.${group}`)}
            </h2>
            <ul>
              {activities
                .filter((activity) => areas.includes(activity.area))
                .map((activity) => (
                  <AreaRow key={activity.area.id} activity={activity} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
