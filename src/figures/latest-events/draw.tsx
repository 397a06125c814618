import { useWords } from '../../i18n/WordsContext.tsx';
import { EntryList } from '../EntryList.tsx';
import type { DrawProps } from '../figure.ts';
import { actKindText, questionOfLatestEvents } from './describe.ts';
import type { LatestEventsModel } from './select.ts';

export function DrawLatestEvents({ model }: DrawProps<LatestEventsModel>) {
  const words = useWords();
  return (
    <EntryList
      label={questionOfLatestEvents(model, words)}
      items={model.acts.map((act) => ({
        entry: act.entry,
        // The same entry may stand in another list of the page.
        key: `latest-${act.entry.id}`,
        when: words.date(act.date, 'short'),
        text: null,
        mark: <span className="marked marked-small">{actKindText(act, words)}</span>,
      }))}
    />
  );
}
