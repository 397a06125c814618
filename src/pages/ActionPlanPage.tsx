import { Link } from 'react-router-dom';
import { PLAN_KINDS, type PlanKind } from '../domain/commitment.ts';
import { COMMITMENT_STATUSES } from '../domain/statusHistory.ts';
import { actionPlanProgress } from '../figures/action-plan-progress/index.ts';
import { dueAndLate } from '../figures/due-and-late/index.ts';
import { FigureFrame } from '../figures/FigureFrame.tsx';
import { isFiltered } from '../figures/filterEntries.ts';
import { PromiseRows } from '../figures/PromiseRows.tsx';
import { type PlanPromise, selectPromises } from '../figures/promises.ts';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { countryName } from '../i18n/countryName.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { hrefOf, paths } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { TextField } from './filters/TextField.tsx';
import { PageHead } from './PageHead.tsx';
import './filters/filters.css';
import './PersonPage.css';

/** The kinds that stand below the Action Plan itself, which has its own figure. */
const OTHER_PLANS: readonly PlanKind[] = PLAN_KINDS.filter((kind) => kind !== 'action-plan');

function Filters() {
  const words = useWords();
  const [view, change] = useViewState();
  const { dataset, commitments } = useSnapshot();
  const count = (kind: PlanKind) => commitments.filter((commitment) => commitment.planKind === kind).length;
  const toggled = (kind: PlanKind, on: boolean) =>
    on ? [...view.kind, kind].sort() : view.kind.filter((other) => other !== kind);
  const areas = dataset.areas.filter((area) => commitments.some((commitment) => commitment.areas.includes(area.id)));
  return (
    <form className="filter-form no-print" onSubmit={(event) => event.preventDefault()}>
      <fieldset className="filter-choices">
        <legend>{words.t('action-plan.filter.kind')}</legend>
        {PLAN_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={view.kind.includes(kind)}
              onChange={(event) => change({ kind: toggled(kind, event.target.checked) })}
            />{' '}
            {words.t(`plan-kind.${kind}`)} ({count(kind)})
          </label>
        ))}
      </fieldset>
      <div className="filter-row">
        <label className="filter-field">
          <span>{words.t('action-plan.filter.status')}</span>
          <select
            value={view.status[0] ?? ''}
            onChange={(event) => change({ status: event.target.value === '' ? [] : [event.target.value] })}
          >
            <option value="">{words.t('action-plan.filter.all')}</option>
            {COMMITMENT_STATUSES.map((status) => (
              <option key={status} value={status}>
                {words.t(`commitment-status.${status}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="filter-field">
          <span>{words.t('action-plan.filter.area')}</span>
          <select
            value={view.area[0] ?? ''}
            onChange={(event) => change({ area: event.target.value === '' ? [] : [event.target.value] })}
          >
            <option value="">{words.t('action-plan.filter.all')}</option>
            {areas.map((area) => (
              <option key={area.id} value={area.id}>
                {area.title}
              </option>
            ))}
          </select>
        </label>
        <label className="filter-field">
          <span>{words.t('action-plan.filter.side')}</span>
          <select value={view.side ?? ''} onChange={(event) => change({ side: event.target.value || null })}>
            <option value="">{words.t('action-plan.filter.all')}</option>
            {dataset.sides.map((side) => (
              <option key={side.id} value={side.id}>
                {countryName(dataset.sides, side.id, words)}
              </option>
            ))}
          </select>
        </label>
        <TextField
          label={words.t('action-plan.filter.text')}
          value={view.q}
          onChange={(q) => change({ q }, { replace: true })}
        />
      </div>
    </form>
  );
}

/** The papers and meetings in which the promises of one kind were made, as links. */
function PlanLinks({ promises }: { promises: readonly PlanPromise[] }) {
  const words = useWords();
  const [view] = useViewState();
  const { byId } = useSnapshot();
  const ids = new Set(promises.flatMap(({ commitment }) => commitment.document ?? []));
  const plans = [...ids].flatMap((id) => byId.get(id) ?? []);
  if (plans.length === 0) return null;
  return (
    <p className="small">
      {words.t('action-plan.made-in')}{' '}
      {plans.map((plan, index) => (
        <span key={plan.id}>
          {index > 0 && ', '}
          <Link to={hrefOf(plan.resource === 'visits' ? paths.visit(plan.id) : paths.document(plan.id), view)}>
            {'title' in plan ? plan.title : plan.id}
          </Link>
        </span>
      ))}
    </p>
  );
}

/** /action-plan: what was promised, and how far is each promise? */
export function ActionPlanPage() {
  const words = useWords();
  const [view] = useViewState();
  const snapshot = useSnapshot();
  const promises = selectPromises(snapshot, view);
  const isChosen = (kind: PlanKind) => view.kind.length === 0 || view.kind.includes(kind);
  const ofKind = (kind: PlanKind) => promises.filter(({ commitment }) => commitment.planKind === kind);
  const shown = promises.filter(({ commitment }) => isChosen(commitment.planKind)).length;
  return (
    <>
      <PageHead
        kicker={words.t('app.nav.action-plan')}
        title={words.t('action-plan.title')}
        lede={<p>{words.t('action-plan.lede')}</p>}
      />
      <Filters />
      <p aria-live="polite" className="small muted">
        {words.t('action-plan.shown', { shown, total: snapshot.commitments.length })}{' '}
        {isFiltered(view) && <Link to={hrefOf(paths.actionPlan(), view)}>{words.t('frame.empty-clear')}</Link>}
      </p>
      <div className="grid">
        {isChosen('action-plan') && <FigureFrame figure={actionPlanProgress} />}
        <FigureFrame figure={dueAndLate} />
        {OTHER_PLANS.filter(isChosen).map((kind) => {
          const rows = ofKind(kind);
          if (rows.length === 0) return null;
          return (
            <section key={kind} className="record-section">
              <h2>{words.t('action-plan.section', { kind: words.t(`plan-kind.${kind}`), count: rows.length })}</h2>
              <PlanLinks promises={rows} />
              <PromiseRows promises={rows} anchors />
            </section>
          );
        })}
      </div>
    </>
  );
}
