import { OutcomeLabel } from '../../charts/StatusLabel.tsx';
import { EntryList } from '../../figures/EntryList.tsx';
import { ListTools } from '../../figures/ListTools.tsx';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { newestTargets, TARGET_OUTCOME } from '../../figures/targetOutcome.ts';
import { targetsTable } from '../../figures/targetsTable.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { paths } from '../../viewState/paths.ts';
import { DEFAULT_VIEW } from '../../viewState/viewState.ts';

/** Every number that somebody aimed at, the newest first, with what became of it. */
export function TradeTargets() {
  const words = useWords();
  const snapshot = useSnapshot();
  const title = words.t('trade.targets');
  const targets = newestTargets(snapshot);
  return (
    <>
      <ListTools
        id="targets"
        title={title}
        count={targets.length}
        path={paths.trade()}
        table={(all) => targetsTable(targets, title, snapshot, all)}
        list="targets"
        choices={DEFAULT_VIEW}
      />
      <EntryList
        label={title}
        items={targets.map((entry) => ({
          entry,
          when: words.date(entry.saidOn, 'short'),
          mark: <OutcomeLabel outcome={TARGET_OUTCOME[entry.outcome]} />,
        }))}
      />
    </>
  );
}
