import type { Outcome } from '../../charts/marks/OutcomeShape.tsx';
import { OutcomeLabel } from '../../charts/StatusLabel.tsx';
import type { Known } from '../../domain/knownOn.ts';
import type { Target, TargetOutcome } from '../../domain/target.ts';
import { EntryList } from '../../figures/EntryList.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';

const OUTCOME: Readonly<Record<TargetOutcome, Outcome>> = {
  open: 'open',
  met: 'met',
  'not-met': 'unmet',
  unknown: 'unknown',
};

/** Every number that somebody aimed at, the newest first, with what became of it. */
export function TradeTargets({ targets }: { targets: readonly Known<Target>[] }) {
  const words = useWords();
  const newestFirst = targets.toSorted((a, b) => (a.saidOn.latest < b.saidOn.latest ? 1 : -1));
  return (
    <EntryList
      label={words.t('trade.targets')}
      items={newestFirst.map((entry) => ({
        entry,
        when: words.date(entry.saidOn, 'short'),
        mark: <OutcomeLabel outcome={OUTCOME[entry.outcome]} />,
      }))}
    />
  );
}
