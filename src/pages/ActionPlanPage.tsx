import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { PLAN_KINDS, type PlanKind } from '../domain/commitment.ts';
import { actionPlanProgress } from '../figures/action-plan-progress/index.ts';
import { CalendarButton } from '../figures/CalendarButton.tsx';
import { chosenDueAndLate } from '../figures/due-and-late/chosen.ts';
import { FigureFrame } from '../figures/FigureFrame.tsx';
import { filterEntries, isFiltered } from '../figures/filterEntries.ts';
import { ListTools } from '../figures/ListTools.tsx';
import { PromiseRows } from '../figures/PromiseRows.tsx';
import { promiseHistory } from '../figures/promise-history/index.ts';
import { chosenPlanKinds, promiseFacets, selectPromisesOfKinds } from '../figures/promiseFacets.ts';
import { silentPapers } from '../figures/promisePapers.ts';
import { promisesTable } from '../figures/promisesTable.ts';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { useWords } from '../i18n/WordsContext.tsx';
import { hrefOf, paths } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { PromiseFilters } from './action-plan/PromiseFilters.tsx';
import { PromiseNumbers } from './action-plan/PromiseNumbers.tsx';
import { SilentPlan } from './action-plan/SilentPlan.tsx';
import { PageHead } from './PageHead.tsx';
import './ActionPlanPage.css';

/** The kinds that stand below the Action Plan itself, which has its own figure. */
const OTHER_PLANS: readonly PlanKind[] = PLAN_KINDS.filter((kind) => kind !== 'action-plan');

/** How many promises are shown of how many, or why there are none, and the way back to all of them. */
function ResultCount({ shown, total }: { shown: number; total: number }) {
  const words = useWords();
  const [view] = useViewState();
  const { day } = useSnapshot();
  const text =
    total === 0
      ? words.t('action-plan.none-known', { day: words.day(day) })
      : shown === 0
        ? words.t('action-plan.shown-none')
        : words.t('action-plan.shown', { shown, total });
  return (
    <div className="promise-count">
      <p aria-live="polite">{text}</p>
      {isFiltered(view) && (
        <Link to={hrefOf(paths.actionPlan(), view)} preventScrollReset>
          {words.t('frame.empty-clear')}
        </Link>
      )}
    </div>
  );
}

/** /action-plan: what was promised, and how far is each promise? */
export function ActionPlanPage() {
  const words = useWords();
  const [view] = useViewState();
  const snapshot = useSnapshot();
  const { promises, facets, silent } = useMemo(
    () => ({
      promises: selectPromisesOfKinds(snapshot, view),
      facets: promiseFacets(snapshot, view),
      // A plan without promises has no status that could be chosen.
      silent: silentPapers(snapshot).filter(
        ({ paper }) => view.status.length === 0 && filterEntries([paper], view, snapshot.dataset).length > 0,
      ),
    }),
    [snapshot, view],
  );
  const calendarItems = useMemo(() => promises.map(({ commitment }) => ({ entry: commitment })), [promises]);
  const kinds = chosenPlanKinds(view);
  return (
    <>
      <PageHead
        kicker={words.t('app.nav.action-plan')}
        title={words.t('action-plan.title')}
        lede={<p>{words.t('action-plan.lede')}</p>}
      />
      <PromiseNumbers promises={promises} />
      <PromiseFilters facets={facets} />
      <ResultCount shown={promises.length} total={snapshot.commitments.length} />
      <ListTools
        id="promises"
        title={words.t('action-plan.title')}
        count={promises.length}
        path={paths.actionPlan()}
        table={(all) => {
          const caption = all.t('action-plan.shown', { shown: promises.length, total: snapshot.commitments.length });
          return promisesTable(promises, caption, snapshot, all);
        }}
        list="promises"
        choices={view}
      >
        <CalendarButton items={calendarItems} title={words.t('calendar.promises')} fileName="promises" />
      </ListTools>
      <div className="grid">
        <FigureFrame figure={promiseHistory} />
        {kinds.includes('action-plan') && <FigureFrame figure={actionPlanProgress} />}
        {OTHER_PLANS.map((kind) => {
          const rows = promises.filter(({ commitment }) => commitment.planKind === kind);
          if (rows.length === 0) {
            const papers = kinds.includes(kind) ? silent.filter((one) => one.kind === kind) : [];
            return papers.length === 0 ? null : <SilentPlan key={kind} kind={kind} papers={papers} />;
          }
          return (
            <section key={kind} className="promise-section" aria-labelledby={`plan-${kind}`}>
              <h2 id={`plan-${kind}`}>
                {words.t('action-plan.section', { kind: words.t(`plan-kind.${kind}`), count: rows.length })}
              </h2>
              <PromiseRows promises={rows} anchors />
            </section>
          );
        })}
        <FigureFrame figure={chosenDueAndLate} />
      </div>
    </>
  );
}
