import { useMemo } from 'react';
import { SideLabel } from '../charts/SideLabel.tsx';
import type { Known } from '../domain/knownOn.ts';
import { type SideIndex, sideIndexOf } from '../domain/party.ts';
import type { Visit } from '../domain/visit.ts';
import { CalendarButton } from '../figures/CalendarButton.tsx';
import { EntryList } from '../figures/EntryList.tsx';
import { EntryStatus } from '../figures/EntryStatus.tsx';
import { FigureFrame } from '../figures/FigureFrame.tsx';
import { ListTools } from '../figures/ListTools.tsx';
import { leadersVisits } from '../figures/leaders-visits/index.ts';
import { reciprocity } from '../figures/reciprocity/index.ts';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { filterVisits, sortVisits, tookPlace, visitFacets } from '../figures/visitFilter.ts';
import { visitsByYear } from '../figures/visits-by-year/index.ts';
import { visitsTable } from '../figures/visitsTable.ts';
import { whoMetWhom } from '../figures/who-met-whom/index.ts';
import { countryName } from '../i18n/countryName.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { paths } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { PageHead } from './PageHead.tsx';
import { VisitChoices } from './visits/VisitChoices.tsx';
import { VisitFilters } from './visits/VisitFilters.tsx';
import './VisitsPage.css';

function VisitMarks({ visit }: { visit: Known<Visit> }) {
  const words = useWords();
  const { dataset, day } = useSnapshot();
  const side: SideIndex = sideIndexOf(dataset.sides, visit.from);
  return (
    <>
      <span className="marked marked-small">
        {words.t(`visit-kind.${visit.kind}`)}, {words.t(`visit-level.${visit.level}`).toLocaleLowerCase(words.locale)}
      </span>
      {visit.from !== null && visit.to !== null && (
        <SideLabel
          side={side}
          name={words.t('visits.journey', {
            from: countryName(dataset.sides, visit.from, words),
            to: countryName(dataset.sides, visit.to, words),
          })}
        />
      )}
      <EntryStatus entry={visit} day={day} />
    </>
  );
}

/** /visits: who visited whom, at what level, with what outcome; who owes a return visit. */
export function VisitsPage() {
  const words = useWords();
  const [view] = useViewState();
  const snapshot = useSnapshot();
  const { visits, facets } = useMemo(
    () => ({ visits: sortVisits(filterVisits(snapshot, view), view.sort), facets: visitFacets(snapshot, view) }),
    [snapshot, view],
  );
  const calendarItems = useMemo(() => visits.map((entry) => ({ entry })), [visits]);
  const total = snapshot.visits.length;
  const shown =
    visits.length === total
      ? words.t('visits.list.count-all', { count: total })
      : words.t('visits.list.count', { count: visits.length, total });
  const announced = visits.filter((visit) => !tookPlace(visit)).length;
  return (
    <>
      <PageHead kicker={words.t('app.nav.visits')} title={words.t('visits.title')} />
      <div className="visits-figures">
        <FigureFrame figure={leadersVisits} />
      </div>
      <div className="visits-figures">
        <FigureFrame figure={reciprocity} />
        <FigureFrame figure={visitsByYear} />
        <FigureFrame figure={whoMetWhom} />
      </div>
      <section className="visits-list" aria-labelledby="visits-list">
        <h2 id="visits-list">{words.t('visits.list')}</h2>
        <VisitFilters facets={facets} />
        <p className="visits-count" aria-live="polite">
          {shown}
          {announced > 0 && ` ${words.t('visits.list.announced', { count: announced })}`}
        </p>
        {visits.length === 0 && (
          <p>
            {total === 0
              ? words.t('visits.list.none-known', { day: words.day(snapshot.day) })
              : words.t('visits.list.none')}
          </p>
        )}
        <VisitChoices />
        <ListTools
          id="visits"
          title={words.t('visits.list')}
          count={visits.length}
          path={paths.visits()}
          table={(all) => visitsTable(visits, shown, snapshot, all)}
          list="visits"
          choices={view}
        >
          <CalendarButton items={calendarItems} title={words.t('visits.list')} fileName="visits" />
        </ListTools>
        <EntryList
          label={words.t('visits.list')}
          items={visits.map((visit) => ({ entry: visit, mark: <VisitMarks visit={visit} /> }))}
        />
      </section>
    </>
  );
}
