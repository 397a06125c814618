import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../../i18n/WordsContext.tsx';
import { TimelineEntryDetails } from '../TimelineEntryDetails.tsx';
import { occasionText, pairText } from './describe.ts';
import type { Meeting } from './meetings.ts';
import type { MetPair, WhoMetWhomModel } from './select.ts';

interface MeetingRowProps {
  readonly meeting: Meeting;
  readonly model: WhoMetWhomModel;
  /** Id of the entry that is opened. */
  readonly openEntry: string | null;
  readonly onOpenEntry: (id: string | null) => void;
}

function MeetingRow({ meeting, model, openEntry, onOpenEntry }: MeetingRowProps) {
  const words = useWords();
  return (
    <li>
      <span className="met-when">
        {words.date(meeting.date, 'short')}
        <br />
        {occasionText(meeting, model, words)}
        {meeting.inferred && ` · ${words.t('confidence.inferred').toLocaleLowerCase(words.locale)}`}
      </span>
      <div>
        {meeting.entries.map((entry) => (
          <div key={entry.id}>
            <button
              type="button"
              className="button-plain button-content"
              aria-expanded={entry.id === openEntry}
              onClick={() => onOpenEntry(entry.id === openEntry ? null : entry.id)}
            >
              {entry.title}
            </button>
            {entry.id === openEntry && <TimelineEntryDetails entry={entry} />}
          </div>
        ))}
        {meeting.entries.length > 1 && <p className="muted small">{words.t('visits.met.once')}</p>}
      </div>
    </li>
  );
}

export interface MeetingsProps {
  readonly pair: MetPair;
  readonly model: WhoMetWhomModel;
  readonly onClose: () => void;
}

/** The meetings behind a number, the newest first, told where it stands. */
export function Meetings({ pair, model, onClose }: MeetingsProps) {
  const words = useWords();
  const headingId = useId();
  const ref = useRef<HTMLElement>(null);
  const [openEntry, setOpenEntry] = useState<string | null>(null);
  const { key } = pair;
  useEffect(() => {
    // It opens below what was pressed: keyboard and screen reader continue in it.
    if (key !== '') ref.current?.focus({ preventScroll: true });
  }, [key]);
  return (
    <section
      ref={ref}
      tabIndex={-1}
      className="met-panel no-print"
      aria-labelledby={headingId}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <h3 id={headingId}>{pairText(pair, words)}</h3>
      <button type="button" className="button-plain met-close" onClick={onClose}>
        {words.t('visits.met.close')}
      </button>
      <ul className="met-list">
        {pair.meetings.toReversed().map((meeting) => (
          <MeetingRow
            key={meeting.key}
            meeting={meeting}
            model={model}
            openEntry={openEntry}
            onOpenEntry={setOpenEntry}
          />
        ))}
      </ul>
    </section>
  );
}
