import { useEffect, useId, useRef } from 'react';
import { useWords } from '../../i18n/WordsContext.tsx';
import { entryKindText } from '../entryKindText.ts';
import { TimelineEntryDetails } from '../TimelineEntryDetails.tsx';
import type { TimelineItem } from '../timelineItems.ts';
import { stateText, whenText } from '../timelineText.ts';

/** What was pressed in the drawing: one entry, or a number that stands for several. */
export type Choice =
  | { readonly kind: 'entry' }
  | { readonly kind: 'cluster'; readonly title: string; readonly keys: readonly string[] };

export interface ChosenProps {
  readonly choice: Choice;
  /** The entry that is chosen, in whichever way. */
  readonly entry: TimelineItem | undefined;
  readonly itemOf: ReadonlyMap<string, TimelineItem>;
  readonly onChoose: (key: string) => void;
  readonly onClose: () => void;
}

/** What was pressed in the drawing, told below it. */
export function Chosen({ choice, entry, itemOf, onChoose, onClose }: ChosenProps) {
  const words = useWords();
  const headingId = useId();
  const ref = useRef<HTMLElement>(null);
  const title = choice.kind === 'cluster' ? choice.title : (entry?.entry.title ?? null);
  useEffect(() => {
    // It opens below what was pressed, perhaps out of sight: keyboard and screen reader continue in it.
    if (title !== null) ref.current?.focus({ preventScroll: true });
  }, [title]);
  if (title === null) return null;
  return (
    <section
      ref={ref}
      tabIndex={-1}
      className="timeline-chosen-panel no-print"
      aria-labelledby={headingId}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <h3 id={headingId}>{title}</h3>
      <button type="button" className="button-plain timeline-close" onClick={onClose}>
        {words.t('timeline.close')}
      </button>
      {choice.kind === 'cluster' && (
        <ul className="timeline-cluster-list">
          {choice.keys.flatMap((key) => {
            const item = itemOf.get(key);
            if (item === undefined) return [];
            const isOpen = entry?.entry.id === key;
            return [
              <li key={key}>
                <span className="timeline-cluster-when">{whenText(item, words)}</span>
                <div>
                  <button type="button" className="button-plain" aria-expanded={isOpen} onClick={() => onChoose(key)}>
                    {item.entry.title}
                  </button>
                  {isOpen && <TimelineEntryDetails entry={item.entry} />}
                </div>
              </li>,
            ];
          })}
        </ul>
      )}
      {choice.kind === 'entry' && entry !== undefined && (
        <>
          <p className="timeline-chosen-when">
            {words.t('timeline.chosen-when', {
              when: whenText(entry, words),
              kind: entryKindText(entry.entry, words),
              state: stateText(entry, words),
            })}
          </p>
          <TimelineEntryDetails entry={entry.entry} />
        </>
      )}
    </section>
  );
}
