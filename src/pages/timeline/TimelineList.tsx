import { type KeyboardEvent, memo, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLocation } from 'react-router-dom';
import type { IsoDay } from '../../domain/day.ts';
import { byYear, type YearGroup } from '../../figures/timelineGroups.ts';
import type { TimelineItem } from '../../figures/timelineItems.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { useViewState } from '../../viewState/useViewState.ts';
import { movedTo, placeOfYear } from './listKeys.ts';
import { rowButtonId, TimelineRow } from './TimelineRow.tsx';
import { useNear } from './useNear.ts';
import './TimelineList.css';

/** Rem that one entry of the list is about high, so that what is not yet painted keeps its room. */
const ROW_HEIGHT = 3.9;
/** Entries that are made or left out together. */
const PART = 20;
/** A list of no more than this is made whole: the browser's own search finds all of it. */
const MADE_WHOLE = 400;
/** Milliseconds within which figures belong to one year. */
const TYPING = 1000;

interface RowsProps {
  readonly items: readonly TimelineItem[];
  readonly day: IsoDay;
  /** Of these rows, the one that is open and the one at which the Tab key stops; null where it is another. */
  readonly open: string | null;
  readonly stop: string | null;
  readonly whole: boolean;
  readonly onPress: (id: string) => void;
}

/** A part of a year. */
const Rows = memo(function Rows({ items, day, open, stop, whole, onPress }: RowsProps) {
  const [ref, isNear] = useNear<HTMLOListElement>(whole || open !== null || stop !== null);
  return (
    <ol
      ref={ref}
      className="timeline-rows"
      style={isNear ? undefined : { blockSize: `${items.length * ROW_HEIGHT}rem` }}
      aria-busy={isNear ? undefined : true}
    >
      {isNear &&
        items.map((item) => (
          <TimelineRow
            key={item.entry.id}
            item={item}
            day={day}
            isOpen={item.entry.id === open}
            isStop={item.entry.id === stop}
            onPress={onPress}
          />
        ))}
    </ol>
  );
});

function parts(items: readonly TimelineItem[]): readonly (readonly TimelineItem[])[] {
  return Array.from({ length: Math.ceil(items.length / PART) }, (_, index) =>
    items.slice(index * PART, (index + 1) * PART),
  );
}

type YearProps = Omit<RowsProps, 'items'> & { readonly group: YearGroup };

const holds = (items: readonly TimelineItem[], id: string | null) =>
  id !== null && items.some(({ entry }) => entry.id === id) ? id : null;

const Year = memo(function Year({ group, day, open, stop, whole, onPress }: YearProps) {
  const words = useWords();
  const headingId = `year-${group.year ?? 'ahead'}`;
  const ofYear = useMemo(() => parts(group.items), [group.items]);
  return (
    <section
      className="timeline-year"
      aria-labelledby={headingId}
      style={{ containIntrinsicBlockSize: `auto ${group.items.length * ROW_HEIGHT + 3}rem` }}
    >
      <h2 id={headingId}>
        {group.year ?? words.t('timeline.list.ahead', { day: words.day(day) })}{' '}
        <span className="timeline-year-count">
          {words.t('timeline.list.year-count', { count: group.items.length })}
        </span>
      </h2>
      {ofYear.map((items, index) => (
        <Rows
          // biome-ignore lint/suspicious/noArrayIndexKey: what is near the window stays so when the filters change.
          key={index}
          items={items}
          day={day}
          open={holds(items, open)}
          stop={holds(items, stop)}
          whole={whole}
          onPress={onPress}
        />
      ))}
    </section>
  );
});

/**
 * Every entry, what lay ahead first, then the years from the newest. One stop of the Tab key: arrows, Home, End and the page
 * keys go from entry to entry, figures go to a year; an entry opens in its place.
 */
export function TimelineList({ items, day }: { items: readonly TimelineItem[]; day: IsoDay }) {
  const words = useWords();
  const [view, change] = useViewState();
  const { hash } = useLocation();
  const keysId = useId();
  const years = useMemo(() => byYear(items, day), [items, day]);
  const ordered = useMemo(() => years.flatMap((group) => group.items), [years]);
  // A link to an entry names it after the sign of a fragment; it is open until another is.
  const open = view.entry ?? (hash === '' ? null : decodeURIComponent(hash.slice(1)));
  const [active, setActive] = useState<string | null>(null);
  const [lastOpen, setLastOpen] = useState(open);
  if (open !== lastOpen) {
    setLastOpen(open);
    setActive(open);
  }
  const isListed = useMemo(() => new Set(ordered.map(({ entry }) => entry.id)), [ordered]);
  const stop = active !== null && isListed.has(active) ? active : (ordered[0]?.entry.id ?? null);
  const typed = useRef({ text: '', at: 0 });

  const onPress = useCallback(
    (id: string) => {
      setActive(id);
      change({ entry: id === open ? null : id }, { replace: true });
    },
    [change, open],
  );
  const goTo = (place: number | null) => {
    const id = place === null ? undefined : ordered[place]?.entry.id;
    if (id === undefined) return;
    // The row may have to be made before it can take the focus.
    flushSync(() => setActive(id));
    const button = document.getElementById(rowButtonId(id));
    button?.focus({ preventScroll: true });
    button?.scrollIntoView?.({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys pressed in what an entry has opened belong to that.
    const pressed = event.target instanceof HTMLElement ? event.target.id : '';
    const index = ordered.findIndex(({ entry }) => rowButtonId(entry.id) === pressed);
    if (index === -1 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^\d$/.test(event.key)) {
      const { text, at } = typed.current;
      const year = event.timeStamp - at < TYPING && text.length < 4 ? text + event.key : event.key;
      typed.current = { text: year, at: event.timeStamp };
      event.preventDefault();
      goTo(placeOfYear(ordered, year));
      return;
    }
    const place = movedTo(event.key, index, ordered.length);
    if (place === null) return;
    event.preventDefault();
    goTo(place);
  };
  // An address that names an entry shows it where it stands, once.
  const atArrival = useRef(view.entry);
  useEffect(() => {
    if (atArrival.current === null) return;
    document.getElementById(atArrival.current)?.scrollIntoView?.({ block: 'center' });
    atArrival.current = null;
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside.
    <div onKeyDown={onKeyDown} className="timeline-entries">
      {ordered.length > 0 && (
        <p id={keysId} className="timeline-list-keys no-print">
          {words.t('timeline.list.keys')}
        </p>
      )}
      {years.map((group) => (
        <Year
          key={group.year ?? 'ahead'}
          group={group}
          day={day}
          open={holds(group.items, open)}
          stop={holds(group.items, stop)}
          whole={ordered.length <= MADE_WHOLE}
          onPress={onPress}
        />
      ))}
    </div>
  );
}
