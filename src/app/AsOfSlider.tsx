import { useEffect, useEffectEvent, useState } from 'react';
import type { IsoDay } from '../domain/day.ts';
import { placeAmong } from '../figures/knownDays.ts';
import { useWords } from '../i18n/WordsContext.tsx';

/** Ms for which the thumb must rest until the site follows: a page is not drawn for every day passed on the way. */
const RESTED = 150;

export interface AsOfSliderProps {
  readonly days: readonly IsoDay[];
  readonly day: IsoDay;
  /** The reader took the thumb. */
  readonly onHold: () => void;
  /** The thumb rests on a day. */
  readonly onDay: (day: IsoDay) => void;
}

/** The known days in a row, with the place of the day shown among them. */
export function AsOfSlider({ days, day, onHold, onDay }: AsOfSliderProps) {
  const words = useWords();
  // Where the thumb is while the site does not show its day yet.
  const [held, setHeld] = useState<{ readonly place: number; readonly sent: boolean } | null>(null);
  const [seen, setSeen] = useState(day);
  if (day !== seen) {
    setSeen(day);
    if (held?.sent) setHeld(null);
  }
  const onRest = useEffectEvent((place: number) => {
    const to = days[place - 1] ?? day;
    setHeld(to === day ? null : { place, sent: true });
    onDay(to);
  });
  useEffect(() => {
    if (held === null || held.sent) return;
    const timer = setTimeout(() => onRest(held.place), RESTED);
    return () => clearTimeout(timer);
  }, [held]);

  const place = held?.place ?? placeAmong(days, day);
  const shown = words.day(held === null ? day : (days[held.place - 1] ?? day));
  return (
    <div className="as-of-slider">
      <input
        type="range"
        aria-label={words.t('as-of.slider')}
        aria-valuetext={shown}
        // Before the first known day the thumb has a place of its own.
        min={Math.min(1, place)}
        max={days.length}
        value={place}
        onChange={(event) => {
          onHold();
          setHeld({ place: Number(event.target.value), sent: false });
        }}
      />
      <p>
        {words.t('as-of.place', { place, total: days.length })}
        {held !== null && <strong> {shown}</strong>}
      </p>
    </div>
  );
}
