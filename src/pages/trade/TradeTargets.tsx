import type { Outcome } from '../../charts/marks/OutcomeShape.tsx';
import { OutcomeLabel } from '../../charts/StatusLabel.tsx';
import type { Known } from '../../domain/knownOn.ts';
import type { Target, TargetOutcome } from '../../domain/target.ts';
import { EntryList } from '../../figures/EntryList.tsx';
import { ListDownload } from '../../figures/ListDownload.tsx';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { targetsTable } from '../../figures/targetsTable.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { paths } from '../../viewState/paths.ts';

const OUTCOME: Readonly<Record<TargetOutcome, Outcome>> = {
  open: 'open',
  met: 'met',
  'not-met': 'unmet',
  unknown: 'unknown',
};

/** Every number that somebody aimed at, the newest first, with what became of it. */
export function TradeTargets({ targets }: { targets: readonly Known<Target>[] }) {
  const words = useWords();
  const snapshot = useSnapshot();
  const title = words.t('trade.targets');
  const newestFirst = targets.toSorted((a, b) => (a.saidOn.latest < b.saidOn.latest ? 1 : -1));
  return (
    <>
      <ListDownload
        id="targets"
        title={title}
        count={targets.length}
        path={paths.trade()}
        table={(all) => targetsTable(newestFirst, title, snapshot, all)}
      />
      <EntryList
        label={title}
        items={newestFirst.map((entry) => ({
          entry,
          when: words.date(entry.saidOn, 'short'),
          mark: <OutcomeLabel outcome={OUTCOME[entry.outcome]} />,
        }))}
      />
    </>
  );
}
