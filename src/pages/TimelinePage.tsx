import { useMemo } from 'react';
import { EntryList } from '../figures/EntryList.tsx';
import { EntryStatus, isOverdue } from '../figures/EntryStatus.tsx';
import { FigureFrame } from '../figures/FigureFrame.tsx';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { timeline } from '../figures/timeline/index.ts';
import { byYear, type YearGroup } from '../figures/timelineGroups.ts';
import { itemsWithin, timelineItems } from '../figures/timelineItems.ts';
import { orderedPeriod } from '../figures/timelinePeriod.ts';
import { kindText, whenText } from '../figures/timelineText.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { useViewState } from '../viewState/useViewState.ts';
import { PageHead } from './PageHead.tsx';
import { ActiveChoices } from './timeline/ActiveChoices.tsx';
import { TimelineFilters } from './timeline/TimelineFilters.tsx';
import './TimelinePage.css';

/** Rem that one entry of the list is about high, so that years not yet painted keep their room. */
const ENTRY_HEIGHT = 6.5;

function YearOfEntries({ year, items }: YearGroup) {
  const words = useWords();
  const { day } = useSnapshot();
  const headingId = `year-${year ?? 'ahead'}`;
  return (
    <section
      className="timeline-year"
      aria-labelledby={headingId}
      style={{ containIntrinsicBlockSize: `auto ${items.length * ENTRY_HEIGHT + 3}rem` }}
    >
      <h2 id={headingId}>
        {year ?? words.t('timeline.list.ahead', { day: words.day(day) })}{' '}
        <span className="timeline-year-count">{words.t('timeline.list.year-count', { count: items.length })}</span>
      </h2>
      <EntryList
        items={items.map((item) => ({
          entry: item.entry,
          when: whenText(item, words),
          late: isOverdue(item.entry, day),
          mark: (
            <>
              <span className="marked marked-small">{kindText(item, words)}</span>
              <EntryStatus entry={item.entry} day={day} />
            </>
          ),
        }))}
      />
    </section>
  );
}

/** /timeline: what happened when, in which area, and who took part. */
export function TimelinePage() {
  const words = useWords();
  const [view] = useViewState();
  const snapshot = useSnapshot();
  const { items, undated, years, total } = useMemo(() => {
    const all = timelineItems(snapshot, { ...view, area: [], kind: [], person: null, side: null, q: '' });
    const met = timelineItems(snapshot, view);
    const { from, to } = orderedPeriod(view);
    const within = itemsWithin(met.items, from, to);
    return { items: within, undated: met.undated, years: byYear(within, snapshot.day), total: all.items.length };
  }, [snapshot, view]);
  const expected = items.filter((item) => !item.done).length;
  return (
    <>
      <PageHead kicker={words.t('app.nav.timeline')} title={words.t('timeline.title')} />
      <TimelineFilters />
      <FigureFrame figure={timeline} />
      <section className="timeline-list" aria-labelledby="timeline-list">
        <h2 id="timeline-list">{words.t('timeline.list')}</h2>
        <p className="timeline-count" aria-live="polite">
          {items.length === total
            ? words.t('timeline.list.count-all', { count: total })
            : words.t('timeline.list.count', { count: items.length, total })}
          {expected > 0 && ` ${words.t('timeline.list.expected', { count: expected })}`}
          {undated > 0 && ` ${words.t('timeline.list.undated', { count: undated })}`}
        </p>
        {items.length === 0 && (
          <p className="timeline-none">
            {total === 0
              ? words.t('timeline.list.none-known', { day: words.day(snapshot.day) })
              : words.t('timeline.list.none')}
          </p>
        )}
        <ActiveChoices />
        {years.map(({ year, items: ofYear }) => (
          <YearOfEntries key={year ?? 'ahead'} year={year} items={ofYear} />
        ))}
      </section>
    </>
  );
}
