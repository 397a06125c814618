import { useState } from 'react';
import { CalendarButton } from '../figures/CalendarButton.tsx';
import { FigureFrame } from '../figures/FigureFrame.tsx';
import { ListTools } from '../figures/ListTools.tsx';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { timeline } from '../figures/timeline/index.ts';
import { filterTimeline } from '../figures/timelineFilter.ts';
import { timelineItems } from '../figures/timelineItems.ts';
import { timelineListTable } from '../figures/timelineListTable.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { paths } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { PageHead } from './PageHead.tsx';
import { ActiveChoices } from './timeline/ActiveChoices.tsx';
import { TimelineFilters } from './timeline/TimelineFilters.tsx';
import { TimelineList } from './timeline/TimelineList.tsx';
import './TimelinePage.css';

/** One element, so that the figure is not made anew at every key that the list answers to. */
const FIGURE = <FigureFrame figure={timeline} />;

/** /timeline: what happened when, in which area, and who took part. */
export function TimelinePage() {
  const words = useWords();
  const [view] = useViewState();
  const snapshot = useSnapshot();
  // The list answers to every key; the address, and with it the drawing, follows when the typing pauses.
  const [typed, setTyped] = useState<string | null>(null);
  const { items, undated, facets } = filterTimeline(snapshot, { ...view, q: typed ?? view.q });
  const total = timelineItems(snapshot).items.length;
  const shown =
    items.length === total
      ? words.t('timeline.list.count-all', { count: total })
      : words.t('timeline.list.count', { count: items.length, total });
  const expected = items.filter((item) => !item.done).length;
  return (
    <>
      <PageHead kicker={words.t('app.nav.timeline')} title={words.t('timeline.title')} />
      <TimelineFilters facets={facets} onTyped={setTyped} />
      {FIGURE}
      <section className="timeline-list" aria-labelledby="timeline-list">
        <h2 id="timeline-list">{words.t('timeline.list')}</h2>
        <p className="timeline-count" aria-live="polite">
          {shown}
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
        <ListTools
          id="timeline-list"
          title={words.t('timeline.title')}
          count={items.length}
          path={paths.timeline()}
          table={(all) => timelineListTable(items, shown, snapshot, all)}
          list="timeline"
          choices={view}
        >
          <CalendarButton items={items} title={words.t('app.nav.timeline')} fileName="timeline" />
        </ListTools>
        <TimelineList items={items} day={snapshot.day} />
      </section>
    </>
  );
}
