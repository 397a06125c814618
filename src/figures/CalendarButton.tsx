import { useState } from 'react';
import { saveFile } from '../export/saveFile.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { entryPath } from '../viewState/entryHref.ts';
import { hrefOf } from '../viewState/paths.ts';
import { absoluteAddress } from '../viewState/siteAddress.ts';
import { useViewState } from '../viewState/useViewState.ts';
import type { CalendarItem } from './calendarEvents.ts';
import { calendarPlace } from './calendarPlace.ts';
import { useSnapshot } from './SnapshotContext.tsx';
import '../ui/buttons.css';
import './CalendarButton.css';

export interface CalendarButtonProps {
  /** Entries as known on the day; items of the timeline will do. */
  readonly items: readonly CalendarItem[];
  /** What they are, for the name of the calendar. */
  readonly title: string;
  /** Name of the file, without the day and the ending, which are added. */
  readonly fileName: string;
}

/**
 * Saves the entries as a calendar file and says how many have no place in one. Where none has, there is no button, because
 * a calendar without an event is no calendar. What makes the file is fetched when it is first asked for.
 */
export function CalendarButton({ items, title, fileName }: CalendarButtonProps) {
  const words = useWords();
  const snapshot = useSnapshot();
  const [view] = useViewState();
  // The note is on the items that were saved: with others it is gone.
  const [note, setNote] = useState<{ readonly of: readonly CalendarItem[]; readonly text: string } | null>(null);
  if (!items.some(({ entry }) => calendarPlace(entry, snapshot.isToday) !== null)) return null;

  const save = async () => {
    try {
      const [{ calendarEvents }, { iCalendar }] = await Promise.all([
        import('./calendarEvents.ts'),
        import('../export/iCalendar.ts'),
      ]);
      const { events, leftOut } = calendarEvents(items, {
        snapshot,
        words,
        addressOf: (entry) => absoluteAddress(hrefOf(entryPath(entry), view, { theme: null })),
      });
      const name = words.t('calendar.name', { title, day: words.day(snapshot.day) });
      const text = iCalendar(events, { name, asOf: snapshot.day });
      saveFile(`dostyq-${fileName}-${snapshot.day}.ics`, 'text/calendar;charset=utf-8', text);
      const count = items.length;
      setNote(leftOut === 0 ? null : { of: items, text: words.t('calendar.left-out', { left: leftOut, count }) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setNote({ of: items, text: words.t('calendar.failed', { reason }) });
    }
  };

  return (
    <div className="calendar-file no-print">
      <button type="button" className="button" onClick={() => void save()}>
        {words.t('calendar.button')}
      </button>
      <span className="calendar-file-note" role="status">
        {note?.of === items ? note.text : null}
      </span>
    </div>
  );
}
