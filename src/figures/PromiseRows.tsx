import { ScheduleKey } from '../charts/ScheduleKey.tsx';
import { scheduleSpan } from '../charts/scheduleBarLayout.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { barInput, PromiseOriginLine, PromiseRow } from './PromiseRow.tsx';
import { type PlanPromise, sharedOrigin } from './promises.ts';
import { useSnapshot } from './SnapshotContext.tsx';
import './PromiseRows.css';

export interface PromiseRowsProps {
  readonly promises: readonly PlanPromise[];
  /** Each row carries the id of its promise, to which links lead. Only once on a page. */
  readonly anchors: boolean;
}

/** Promises as rows: what was promised by whom, and beside it the three statuses, each with its own evidence. */
export function PromiseRows({ promises, anchors }: PromiseRowsProps) {
  const words = useWords();
  const { day } = useSnapshot();
  const span = scheduleSpan(promises.map(barInput), day);
  const shared = sharedOrigin(promises);
  return (
    <div className="promises">
      {shared !== null && <PromiseOriginLine origin={shared} />}
      <ScheduleKey />
      <div className="promise-head" aria-hidden="true">
        <span>{words.t('action-plan.column.promise')}</span>
        <span>{words.t('action-plan.column.officials')}</span>
        <span>{words.t('action-plan.column.evidence')}</span>
        <span>{words.t('action-plan.column.schedule')}</span>
      </div>
      <ul className="promise-list">
        {promises.map((promise) => (
          <PromiseRow
            key={promise.commitment.id}
            promise={promise}
            span={span}
            anchor={anchors}
            withOrigin={shared === null}
          />
        ))}
      </ul>
    </div>
  );
}
