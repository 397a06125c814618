import { useWords } from '../../i18n/WordsContext.tsx';
import { Absence } from '../../ui/Absence.tsx';
import { EntryList } from '../EntryList.tsx';
import { EntryStatus } from '../EntryStatus.tsx';
import type { DrawProps } from '../figure.ts';
import { announcedBy, announcedFor, questionOfUpcoming } from './describe.ts';
import type { UpcomingModel } from './select.ts';

export function DrawUpcoming({ model }: DrawProps<UpcomingModel>) {
  const words = useWords();
  if (model.items.length === 0) return <Absence>{words.t('visits.upcoming.none')}</Absence>;
  return (
    <EntryList
      label={questionOfUpcoming(model, words)}
      items={model.items.map((item) => ({
        entry: item.entry,
        // The same entry may stand in another list of the page.
        key: `upcoming-${item.entry.id}`,
        when: announcedFor(item, words),
        mark: (
          <>
            <EntryStatus entry={item.entry} day={model.day} />
            {announcedBy(item, words) !== null && (
              <span className="marked marked-small">{announcedBy(item, words)}</span>
            )}
          </>
        ),
      }))}
    />
  );
}
