import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { AreaLabel } from '../charts/AreaLabel.tsx';
import { ScheduleBar } from '../charts/ScheduleBar.tsx';
import { OutcomeLabel } from '../charts/StatusLabel.tsx';
import type { ScheduleBarInput, ScheduleSpan } from '../charts/scheduleBarLayout.ts';
import { type Confidence, countOrigins, type Evidence, evidenceKnownOn } from '../domain/evidence.ts';
import type { CommitmentStatus, StatusStep } from '../domain/statusHistory.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { Absence } from '../ui/Absence.tsx';
import { entryPath } from '../viewState/entryHref.ts';
import { hrefOf } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import { entryTitle } from './entryTitle.ts';
import { OUTCOME_OF, originOf, type PlanPromise, type PromiseOrigin } from './promises.ts';
import { useSnapshot } from './SnapshotContext.tsx';
import { scheduleText } from './scheduleText.ts';

export function barInput({ commitment, schedule }: PlanPromise): ScheduleBarInput {
  return {
    madeOn: commitment.madeOn,
    deadline: commitment.deadline,
    settledOn: schedule.kind === 'settled' ? schedule.on : null,
    overdue: schedule.kind === 'overdue',
  };
}

/** By whom, when and in which paper or meeting, with a link to that. */
export function PromiseOriginLine({ origin }: { origin: PromiseOrigin }) {
  const words = useWords();
  const [view] = useViewState();
  const { byId, dataset } = useSnapshot();
  const plan = origin.document === null ? undefined : byId.get(origin.document);
  return (
    <p className="promise-origin">
      {words.t('action-plan.made', { who: words.list(origin.who), day: words.date(origin.madeOn, 'short') })}
      {plan !== undefined && (
        <>
          <span className="promise-origin-dot"> · </span>
          <Link to={hrefOf(entryPath(plan), view)}>{entryTitle(plan, dataset.sides, words)}</Link>
        </>
      )}
    </p>
  );
}

/** The evidence of one statement or step. It is as sure as it has origins, unless the promise itself is in doubt. */
function Mark({ evidence, title, stated }: { evidence: readonly Evidence[]; title: string; stated?: Confidence }) {
  const { dataset, day, isToday } = useSnapshot();
  const findSource = (id: string) => dataset.sourceById.get(id);
  const origins = countOrigins(evidence, findSource);
  const inDoubt = stated === 'disputed' || stated === 'inferred' ? stated : null;
  return (
    <EvidenceMark
      evidence={evidence}
      confidence={inDoubt ?? (origins > 1 ? 'confirmed' : 'reported')}
      origins={origins}
      reportedLater={!isToday && evidenceKnownOn(evidence, day, findSource).length === 0}
      title={title}
    />
  );
}

function OfficialsSay({ promise }: { promise: PlanPromise }) {
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
      <Mark evidence={said.evidence} title={said.statement} />
    </div>
  ));
}

/** The steps before the last one, the newest first, each with its day and its sources. */
function EarlierSteps({ promise }: { promise: PlanPromise }) {
  const words = useWords();
  const { commitment } = promise;
  const earlier = commitment.statusHistory.slice(0, -1).toReversed();
  if (earlier.length === 0) return null;
  const nameOf = ({ status, date }: StatusStep<CommitmentStatus>) =>
    words.t('action-plan.step', {
      status: words.t(`commitment-status.${status}`),
      day: date === null ? words.t('date.none') : words.date(date, 'short'),
    });
  return (
    <ul className="promise-steps" aria-label={words.t('action-plan.steps-before', { title: commitment.title })}>
      {earlier.map((step) => (
        <li key={`${step.status} ${step.date?.text ?? ''}`}>
          <p className="muted">
            {nameOf(step)}
            {step.note !== undefined && `. ${step.note}`}
          </p>
          <Mark
            evidence={step.evidence}
            title={`${commitment.title}, ${nameOf(step)}`}
            stated={commitment.confidence}
          />
        </li>
      ))}
    </ul>
  );
}

function EvidenceShows({ promise }: { promise: PlanPromise }) {
  const words = useWords();
  const { commitment, step, searchedUntil } = promise;
  // A promise of which nothing more is known is open; that nothing was found is said beside it.
  return (
    <>
      <p>
        <OutcomeLabel
          outcome={OUTCOME_OF[commitment.status]}
          text={words.t(`commitment-status.${commitment.status}`)}
        />
        {commitment.late && <span className="muted"> {words.t('action-plan.late')}</span>}
        {step !== null && step.date !== null && <span className="muted"> {words.date(step.date, 'short')}</span>}
      </p>
      {step?.note !== undefined && <p>{step.note}</p>}
      {searchedUntil !== null && (
        <p>
          <Absence>{words.t('absence.no-report-by', { day: words.day(searchedUntil, 'short') })}</Absence>
        </p>
      )}
      <Mark evidence={step?.evidence ?? commitment.evidence} title={commitment.title} stated={commitment.confidence} />
      <EarlierSteps promise={promise} />
      {commitment.followUp.length > 0 && (
        <div className="promise-follow-up">
          <span className="muted">{words.t('action-plan.follow-up')}</span>{' '}
          <Mark
            evidence={commitment.followUp}
            title={words.t('action-plan.follow-up-of', { title: commitment.title })}
          />
        </div>
      )}
    </>
  );
}

function Cell({ head, children }: { head: string; children: ReactNode }) {
  return (
    <div className="promise-cell">
      <h4>{head}</h4>
      <div>{children}</div>
    </div>
  );
}

export interface PromiseRowProps {
  readonly promise: PlanPromise;
  readonly span: ScheduleSpan;
  /** The row carries the id of the promise. */
  readonly anchor: boolean;
  /** Says by whom and when it was made; false where the list has said it of all. */
  readonly withOrigin: boolean;
}

export function PromiseRow({ promise, span, anchor, withOrigin }: PromiseRowProps) {
  const words = useWords();
  const { dataset, day } = useSnapshot();
  const { commitment, schedule } = promise;
  const areas = commitment.areas.flatMap((id) => dataset.areaById.get(id) ?? []);
  return (
    <li id={anchor ? commitment.id : undefined} className="promise">
      <div className="promise-what">
        <h3>{commitment.title}</h3>
        <p className="promise-summary">{commitment.summary}</p>
        <p className="promise-areas">
          {areas.map(({ id, group, title }) => (
            <AreaLabel key={id} group={group} text={title} />
          ))}
        </p>
        {withOrigin && <PromiseOriginLine origin={originOf(promise)} />}
      </div>
      <Cell head={words.t('action-plan.column.officials')}>
        <OfficialsSay promise={promise} />
      </Cell>
      <Cell head={words.t('action-plan.column.evidence')}>
        <EvidenceShows promise={promise} />
      </Cell>
      <Cell head={words.t('action-plan.column.schedule')}>
        <ScheduleBar input={barInput(promise)} span={span} day={day} />
        <p className={schedule.kind === 'overdue' ? 'alert small' : 'small muted'}>{scheduleText(schedule, words)}</p>
      </Cell>
    </li>
  );
}
