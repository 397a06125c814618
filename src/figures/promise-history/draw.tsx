import { StatusSteps } from '../../charts/StatusSteps.tsx';
import { COMMITMENT_STATUSES } from '../../domain/statusHistory.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { DrawProps } from '../figure.ts';
import { OUTCOME_OF } from '../promises.ts';
import { describePromiseHistory, jumpName, jumpText } from './describe.ts';
import type { PromiseHistoryModel } from './select.ts';

export function DrawPromiseHistory({ model, width }: DrawProps<PromiseHistoryModel>) {
  const words = useWords();
  const { last, statuses } = model;
  if (last === null) return null;
  return (
    <>
      <p className="small muted">{words.t('action-plan.history.unit')}</p>
      <StatusSteps
        width={width}
        summary={describePromiseHistory(model, words).answer}
        dayLabel={words.t('action-plan.history.as-of', { day: words.day(model.day, 'short') })}
        laneTitle={words.t('action-plan.history.lane')}
        overdue={last.overdue}
        format={(count) => words.number(count)}
        tickLabel={({ unit, key, day }) => (unit === 'year' ? key : words.month(day, 'short'))}
        outcomeOf={(key) => OUTCOME_OF[COMMITMENT_STATUSES.find((status) => status === key) ?? 'unknown']}
        input={{
          day: model.day,
          bands: statuses.map((status) => ({
            key: status,
            label: words.t(`action-plan.count.${status}`, { count: last.counts[status] }),
          })),
          points: model.points.map(({ day, counts, overdue }) => ({
            day,
            counts: statuses.map((status) => counts[status]),
            overdue,
          })),
          jumps: model.jumps.map((jump) => ({
            day: jump.day,
            text: words.t('action-plan.history.jump-label', {
              name: jumpName(jump, words),
              changes: jumpText(jump, words),
            }),
            shortText: jumpName(jump, words),
          })),
        }}
      />
    </>
  );
}
