import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { IsoDay } from '../domain/day.ts';
import { nextKnownDay, previousKnownDay } from '../figures/knownDays.ts';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { useViewState } from '../viewState/useViewState.ts';
import { useReducedMotion } from './useReducedMotion.ts';

export interface AsOfPlay {
  readonly playing: boolean;
  /** False where the reader asks for less motion: then there are only steps. */
  readonly mayPlay: boolean;
  /** The step before and the step after the day shown; null at the ends. */
  readonly previous: IsoDay | null;
  readonly next: IsoDay | null;
  /** Goes on from the day shown; from the last, begins with the first. */
  readonly play: () => void;
  readonly pause: () => void;
  /** Shows a day and stays there. */
  readonly show: (day: IsoDay) => void;
}

/**
 * Moves the as-of day of the address from one known day to the next: by hand, or by itself until it is paused, the day of
 * the package is reached, the reader goes elsewhere in time, or the page is hidden. A step leaves no trace in the history.
 */
export function useAsOfPlay(days: readonly IsoDay[], secondsPerStep: number): AsOfPlay {
  const [, change] = useViewState();
  const { dataset, day } = useSnapshot();
  const mayPlay = !useReducedMotion();
  const [started, setStarted] = useState(false);
  /** The day for which the player itself asked last. */
  const asked = useRef(day);
  const playing = started && mayPlay;
  const last = dataset.asOf;
  /** The day of the package is the last step, even where nothing became known on it. */
  const after = (from: IsoDay) => nextKnownDay(days, from) ?? (from < last ? last : null);

  const ask = (to: IsoDay) => {
    asked.current = to;
    change({ asOf: to === last ? null : to }, { replace: true });
  };
  const advance = (to: IsoDay) => {
    setStarted(to !== last);
    ask(to);
  };
  const pause = () => setStarted(false);
  const onTime = useEffectEvent((from: IsoDay) => advance(after(from) ?? last));

  // Each day is there for its whole time: the clock starts anew once it is shown.
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => onTime(day), secondsPerStep * 1000);
    return () => clearTimeout(timer);
  }, [playing, day, secondsPerStep]);

  // A day for which the player did not ask is the reader's choice: by the date field, a named day, Back.
  useEffect(() => {
    if (day !== asked.current || !mayPlay) setStarted(false);
    asked.current = day;
  }, [day, mayPlay]);

  useEffect(() => {
    if (!playing) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setStarted(false);
    };
    const onVisibility = () => {
      if (document.hidden) setStarted(false);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [playing]);

  const next = after(day);
  return {
    playing,
    mayPlay,
    previous: previousKnownDay(days, day),
    next,
    play: () => advance(next ?? days[0] ?? last),
    pause,
    show: (to) => {
      pause();
      ask(to);
    },
  };
}
