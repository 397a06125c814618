import { OutcomeLabel } from '../../charts/StatusLabel.tsx';
import type { CommitmentStatus } from '../../domain/statusHistory.ts';
import { countByStatus, OUTCOME_OF, type PlanPromise } from '../../figures/promises.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import './PromiseNumbers.css';

/** The statuses that always stand in the row, with zero as a value; the others only where there is one. */
const ALWAYS: readonly CommitmentStatus[] = ['met', 'partly-met', 'in-progress', 'open'];
const IF_ANY: readonly CommitmentStatus[] = ['missed', 'unknown'];

/** How many of the promises shown stand where, by what evidence shows; the sources are in the rows below. */
export function PromiseNumbers({ promises }: { promises: readonly PlanPromise[] }) {
  const words = useWords();
  const counts = countByStatus(promises);
  const statuses = [...ALWAYS, ...IF_ANY.filter((status) => counts[status] > 0)];
  return (
    <ul className="promise-numbers" aria-label={words.t('action-plan.numbers')}>
      {statuses.map((status) => {
        const ofStatus = promises.filter(({ commitment }) => commitment.status === status);
        const ofPlan = ofStatus.filter(({ commitment }) => commitment.planKind === 'action-plan').length;
        const silent = ofStatus.filter(({ searchedUntil }) => searchedUntil !== null).length;
        const past = ofStatus.filter(({ schedule }) => schedule.kind === 'overdue').length;
        const remarks = [
          ...(ofStatus.length > 0 ? [words.t('action-plan.numbers.of-plan', { count: ofPlan })] : []),
          ...(silent > 0
            ? [words.t('action-plan.numbers.silent', { count: silent, all: silent === ofStatus.length ? 'yes' : 'no' })]
            : []),
          ...(past > 0 ? [words.t('action-plan.numbers.past', { count: past })] : []),
        ];
        return (
          <li key={status}>
            <p className="promise-number">{words.number(ofStatus.length)}</p>
            <OutcomeLabel outcome={OUTCOME_OF[status]} text={words.t(`commitment-status.${status}`)} />
            {remarks.length > 0 && <p className="promise-number-remark">{remarks.join('; ')}</p>}
          </li>
        );
      })}
    </ul>
  );
}
