import { memo } from 'react';
import { AreaLabel } from '../../charts/AreaLabel.tsx';
import type { IsoDay } from '../../domain/day.ts';
import { ConfidenceLabel } from '../../figures/ConfidenceLabel.tsx';
import { EntryStatus, isOverdue } from '../../figures/EntryStatus.tsx';
import { entryKindText } from '../../figures/entryKindText.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { TimelineEntryDetails } from '../../figures/TimelineEntryDetails.tsx';
import type { TimelineItem } from '../../figures/timelineItems.ts';
import { whenText } from '../../figures/timelineText.ts';
import { useWords } from '../../i18n/WordsContext.tsx';

export interface TimelineRowProps {
  readonly item: TimelineItem;
  readonly day: IsoDay;
  /** Its details are shown. */
  readonly isOpen: boolean;
  /** The Tab key stops at it. */
  readonly isStop: boolean;
  readonly onPress: (id: string) => void;
}

/** Id of the button of a row, by which the keys of the list find it. */
export function rowButtonId(id: string): string {
  return `row-${id}`;
}

/** One entry of the list: when, what, in which area, how far it came, how sure it is; the rest opens in its place. */
export const TimelineRow = memo(function TimelineRow({ item, day, isOpen, isStop, onPress }: TimelineRowProps) {
  const words = useWords();
  const { dataset } = useSnapshot();
  const { entry } = item;
  const area = entry.areas[0] === undefined ? undefined : dataset.areaById.get(entry.areas[0]);
  const detailsId = `details-${entry.id}`;
  return (
    <li id={entry.id} className={isOverdue(entry, day) ? 'timeline-row entry-late' : 'timeline-row'}>
      <span className="entry-when">{whenText(item, words)}</span>
      <div>
        <h3 className="entry-title">
          <button
            type="button"
            id={rowButtonId(entry.id)}
            tabIndex={isStop ? 0 : -1}
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailsId : undefined}
            onClick={() => onPress(entry.id)}
          >
            {entry.title}
          </button>
        </h3>
        <div className="entry-marks">
          {area !== undefined && <AreaLabel group={area.group} />}
          <span className="marked marked-small">{entryKindText(item.entry, words)}</span>
          <EntryStatus entry={entry} day={day} />
          <ConfidenceLabel entry={entry} />
        </div>
        {isOpen && (
          <div id={detailsId}>
            <TimelineEntryDetails entry={entry} />
          </div>
        )}
      </div>
    </li>
  );
});
