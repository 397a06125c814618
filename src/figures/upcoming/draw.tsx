import { useWords } from '../../i18n/WordsContext.tsx';
import { Absence } from '../../ui/Absence.tsx';
import { EntryList, type EntryListItem } from '../EntryList.tsx';
import { EntryStatus } from '../EntryStatus.tsx';
import type { DrawProps } from '../figure.ts';
import { announcedFor, questionOfUpcoming } from './describe.ts';
import type { UpcomingModel } from './select.ts';
import './draw.css';

/** Shown at once; a visit long announced can draw dozens of statements. */
const SHOWN = 6;

export function DrawUpcoming({ model }: DrawProps<UpcomingModel>) {
  const words = useWords();
  if (model.items.length === 0) return <Absence>{words.t('visits.upcoming.none')}</Absence>;
  const label = questionOfUpcoming(model, words);
  const items = model.items.map(
    (item): EntryListItem => ({
      entry: item.entry,
      // The same entry may stand in another list of the page.
      key: `upcoming-${item.entry.id}`,
      when: announcedFor(item, words),
      mark: <EntryStatus entry={item.entry} day={model.day} />,
    }),
  );
  const rest = items.slice(SHOWN);
  return (
    <>
      <EntryList label={label} items={items.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details className="upcoming-more">
          <summary>{words.t('visits.upcoming.more', { count: rest.length })}</summary>
          <EntryList label={words.t('visits.upcoming.more', { count: rest.length })} items={rest} />
        </details>
      )}
    </>
  );
}
