import { AreaLabel } from '../charts/AreaLabel.tsx';
import { ScheduleBar } from '../charts/ScheduleBar.tsx';
import { OutcomeLabel } from '../charts/StatusLabel.tsx';
import { type ScheduleBarInput, scheduleSpan } from '../charts/scheduleBarLayout.ts';
import { countOrigins } from '../domain/evidence.ts';
import type { Snapshot } from '../domain/knownOn.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { Absence } from '../ui/Absence.tsx';
import { EvidenceMark } from './EvidenceMark.tsx';
import { OUTCOME_OF, type PlanPromise } from './promises.ts';
import { useSnapshot } from './SnapshotContext.tsx';
import { scheduleText } from './scheduleText.ts';
import './PromiseRows.css';

function barInput({ commitment, schedule }: PlanPromise): ScheduleBarInput {
  return {
    madeOn: commitment.madeOn,
    deadline: commitment.deadline,
    settledOn: schedule.kind === 'settled' ? schedule.on : null,
    overdue: schedule.kind === 'overdue',
  };
}

function OfficialsSay({ promise, snapshot }: { promise: PlanPromise; snapshot: Snapshot }) {
  const words = useWords();
  const { officialStatements } = promise.commitment;
  if (officialStatements.length === 0) return <Absence>{words.t('absence.no-statement')}</Absence>;
  return officialStatements.map((said) => (
    <div key={`${said.saidOn.text} ${said.saidBy}`} className="promise-said">
      <p>
        {said.statement}{' '}
        <span className="muted">
          {words.t('action-plan.said-by', { name: said.saidBy, day: words.date(said.saidOn, 'short') })}
        </span>
      </p>
      <EvidenceMark
        evidence={said.evidence}
        confidence="reported"
        origins={countOrigins(said.evidence, (id) => snapshot.dataset.sourceById.get(id))}
        title={said.statement}
      />
    </div>
  ));
}

function EvidenceShows({ promise, snapshot }: { promise: PlanPromise; snapshot: Snapshot }) {
  const words = useWords();
  const { commitment, step, searchedUntil } = promise;
  const evidence = step?.evidence ?? commitment.evidence;
  const origins = countOrigins(evidence, (id) => snapshot.dataset.sourceById.get(id));
  // A promise of which nothing more is known is open; that nothing was found is said beside it.
  return (
    <>
      <OutcomeLabel outcome={OUTCOME_OF[commitment.status]} text={words.t(`commitment-status.${commitment.status}`)} />
      {commitment.late && <span className="muted small"> {words.t('action-plan.late')}</span>}
      {step?.note !== undefined && <p>{step.note}</p>}
      {searchedUntil !== null && (
        <p>
          <Absence>{words.t('absence.no-report-by', { day: words.day(searchedUntil, 'short') })}</Absence>
        </p>
      )}
      <EvidenceMark
        evidence={evidence}
        confidence={
          commitment.confidence === 'disputed' || commitment.confidence === 'inferred'
            ? commitment.confidence
            : origins > 1
              ? 'confirmed'
              : 'reported'
        }
        origins={origins}
        title={commitment.title}
      />
    </>
  );
}

/** Promises as rows: what was promised by whom, and beside it the three statuses, each with its own evidence. */
export function PromiseRows({ promises, anchors }: { promises: readonly PlanPromise[]; anchors: boolean }) {
  const words = useWords();
  const snapshot = useSnapshot();
  const { dataset, day } = snapshot;
  const span = scheduleSpan(promises.map(barInput), day);
  return (
    <div className="promises">
      <div className="promise-head" aria-hidden="true">
        <span>{words.t('action-plan.column.promise')}</span>
        <span>{words.t('action-plan.column.officials')}</span>
        <span>{words.t('action-plan.column.evidence')}</span>
        <span>{words.t('action-plan.column.schedule')}</span>
      </div>
      <ul>
        {promises.map((promise) => {
          const { commitment, schedule } = promise;
          const area = commitment.areas[0] === undefined ? undefined : dataset.areaById.get(commitment.areas[0]);
          return (
            <li key={commitment.id} id={anchors ? commitment.id : undefined} className="promise">
              <div>
                <h3>{commitment.title}</h3>
                <p className="promise-summary">{commitment.summary}</p>
                <div className="promise-marks">
                  {area !== undefined && <AreaLabel group={area.group} />}
                  <span className="small muted">
                    {words.t('action-plan.made', {
                      who: words.list(commitment.who.map((actor) => actor.name)),
                      day: words.date(commitment.madeOn, 'short'),
                    })}
                  </span>
                </div>
              </div>
              <div>
                <h4>{words.t('action-plan.column.officials')}</h4>
                <OfficialsSay promise={promise} snapshot={snapshot} />
              </div>
              <div>
                <h4>{words.t('action-plan.column.evidence')}</h4>
                <EvidenceShows promise={promise} snapshot={snapshot} />
              </div>
              <div>
                <h4>{words.t('action-plan.column.schedule')}</h4>
                <ScheduleBar input={barInput(promise)} span={span} day={day} />
                <p className={schedule.kind === 'overdue' ? 'alert small' : 'small muted'}>
                  {scheduleText(schedule, words)}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
