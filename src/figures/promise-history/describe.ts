import { COMMITMENT_STATUSES, type CommitmentStatus } from '../../domain/statusHistory.ts';
import type { Words } from '../../i18n/words.ts';
import { type FigureAnswer, type FigureTable, sourceIds } from '../figure.ts';
import type { HistoryPoint, PromiseChange } from './history.ts';
import type { Jump, PromiseHistoryModel } from './select.ts';

/** "14 new, 3 moved on". */
export function jumpText({ made, moved }: Jump, words: Words): string {
  const parts = [
    ...(made > 0 ? [words.t('action-plan.history.new', { count: made })] : []),
    ...(moved > 0 ? [words.t('action-plan.history.moved', { count: moved })] : []),
  ];
  return parts.join(', ');
}

/** "9 Sept 2025, Action Plan". */
export function jumpName({ day, plan }: Jump, words: Words): string {
  const date = words.day(day, 'short');
  return plan === null ? date : words.t('action-plan.history.jump', { day: date, plan: words.t(`plan-kind.${plan}`) });
}

export function describePromiseHistory(model: PromiseHistoryModel, words: Words): FigureAnswer {
  const day = words.day(model.day);
  const { last } = model;
  // As its source dates it: the day on which it counts as known may be sharper.
  const first = model.points[0]?.changes[0]?.commitment.madeOn;
  if (last === null || first === undefined) {
    return { answer: words.t(model.known > 0 ? 'action-plan.history.none-chosen' : 'action-plan.none-known', { day }) };
  }
  const { counts, total } = last;
  const answer = words.t('action-plan.history.answer', {
    total,
    day,
    first: words.date(first),
    moved: total - counts.open - counts.unknown,
    met: counts.met,
  });
  const jumps = model.jumps.map((jump) =>
    words.t('action-plan.history.jump-of', { name: jumpName(jump, words), changes: jumpText(jump, words) }),
  );
  const detail = [
    ...(jumps.length === 0 ? [] : [words.t('action-plan.history.jumps', { jumps: jumps.join('; ') })]),
    words.t('action-plan.history.overdue', { count: last.overdue }),
  ];
  return { answer, detail: detail.join(' ') };
}

function titlesOf(changes: readonly PromiseChange[]): string {
  return changes.map(({ commitment }) => commitment.title).join('; ');
}

/** What became known on a day, in words: what was promised, what moved to which status, whose time passed. */
export function changesText({ changes }: HistoryPoint, words: Words): string {
  const made = changes.filter(({ kind }) => kind === 'made');
  const past = changes.filter(({ kind }) => kind === 'past');
  const movedTo = (status: CommitmentStatus) =>
    changes.filter((change) => change.kind === 'step' && change.step.status === status);
  const parts = [
    ...(made.length === 0 ? [] : [words.t('action-plan.history.made', { count: made.length, titles: titlesOf(made) })]),
    ...COMMITMENT_STATUSES.map((status) => ({ status, moved: movedTo(status) }))
      .filter(({ moved }) => moved.length > 0)
      .map(({ status, moved }) =>
        words.t('action-plan.history.step', {
          status: words.t(`commitment-status.${status}`),
          titles: titlesOf(moved),
        }),
      ),
    ...(past.length === 0 ? [] : [words.t('action-plan.history.past', { titles: titlesOf(past) })]),
  ];
  return parts.join('. ');
}

/** Ids of the sources of what became known on a day. */
export function sourcesOfPoint({ changes }: HistoryPoint): readonly string[] {
  return sourceIds(
    changes.flatMap((change) => (change.kind === 'step' ? change.step.evidence : change.commitment.evidence)),
  );
}

export function tableOfPromiseHistory(model: PromiseHistoryModel, words: Words): FigureTable {
  const number = (value: number) => ({ text: words.number(value), value });
  return {
    caption: words.t('action-plan.history.caption', { count: model.points.length }),
    columns: [
      { key: 'day', label: words.t('action-plan.history.column.day') },
      { key: 'what', label: words.t('action-plan.history.column.what') },
      ...model.statuses.map((status) => ({
        key: status,
        label: words.t(`commitment-status.${status}`),
        numeric: true,
      })),
      { key: 'total', label: words.t('action-plan.history.column.total'), numeric: true },
      { key: 'overdue', label: words.t('action-plan.history.column.overdue'), numeric: true },
    ],
    rows: model.points.map((point) => ({
      key: point.day,
      cells: [
        { text: words.day(point.day, 'short'), value: point.day },
        { text: changesText(point, words) },
        ...model.statuses.map((status) => number(point.counts[status])),
        number(point.total),
        number(point.overdue),
      ],
      sources: sourcesOfPoint(point),
    })),
  };
}
