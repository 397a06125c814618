import type { Outcome } from '../charts/marks/OutcomeShape.tsx';
import { OutcomeLabel, StepLabel } from '../charts/StatusLabel.tsx';
import type { IsoDay } from '../domain/day.ts';
import type { KnownEntry } from '../domain/knownOn.ts';
import type { CommitmentStatus } from '../domain/statusHistory.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { outcomeOf } from './expectationOutcome.ts';

const OUTCOME: Readonly<Record<CommitmentStatus, Outcome>> = {
  open: 'open',
  'in-progress': 'partly',
  met: 'met',
  'partly-met': 'partly',
  missed: 'unmet',
  unknown: 'unknown',
};

/** A promise whose deadline has passed while it was not kept: overdue by itself, without anybody saying so. */
export function isOverdue(entry: KnownEntry, day: IsoDay): boolean {
  if (entry.resource !== 'commitments' || entry.deadline === null) return false;
  return entry.deadline.latest < day && (entry.status === 'open' || entry.status === 'in-progress');
}

/** Where an entry had got to on the day, as its mark and its word; nothing for entries that have no status. */
export function EntryStatus({ entry, day }: { entry: KnownEntry; day: IsoDay }) {
  const words = useWords();
  switch (entry.resource) {
    case 'visits':
      // That a visit took place goes without saying.
      return entry.status === 'completed' ? null : <StepLabel status={entry.status} />;
    case 'documents':
    case 'corridors':
      return <StepLabel status={entry.status} />;
    case 'expectations': {
      const outcome = outcomeOf(entry, day);
      const text = words.t(`outcome.${outcome}`);
      return <OutcomeLabel outcome={outcome} text={entry.late ? words.t('timeline.late', { outcome: text }) : text} />;
    }
    case 'commitments': {
      if (isOverdue(entry, day)) return <OutcomeLabel outcome="overdue" />;
      return <OutcomeLabel outcome={OUTCOME[entry.status]} text={words.t(`commitment-status.${entry.status}`)} />;
    }
    default:
      return null;
  }
}
