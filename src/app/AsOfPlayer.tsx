import { type ReactNode, useId, useState } from 'react';
import { knownDays } from '../figures/knownDays.ts';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { useWords } from '../i18n/WordsContext.tsx';
import { AsOfSlider } from './AsOfSlider.tsx';
import { AsOfStep } from './AsOfStep.tsx';
import { type AsOfPlay, useAsOfPlay } from './useAsOfPlay.ts';
import './AsOfPlayer.css';

/** Seconds for which each day is shown. */
const SPEEDS = [1, 2, 4] as const;
const USUAL_SPEED = 2;

/** Stays where it is and keeps the focus at the ends, where it does nothing. */
function StepButton({ to, show, children }: { to: string | null; show: AsOfPlay['show']; children: ReactNode }) {
  return (
    <button
      type="button"
      className="button"
      aria-disabled={to === null}
      onClick={() => {
        if (to !== null) show(to);
      }}
    >
      {children}
    </button>
  );
}

/** Goes through the days on which something became known, step by step or by itself, and says what each brought. */
export function AsOfPlayer() {
  const words = useWords();
  const { dataset, day } = useSnapshot();
  const days = knownDays(dataset);
  const [seconds, setSeconds] = useState<number>(USUAL_SPEED);
  const { playing, mayPlay, previous, next, play, pause, show } = useAsOfPlay(days, seconds);
  const speedId = useId();
  const playText = () => {
    if (playing) return words.t('as-of.pause');
    if (next !== null) return words.t('as-of.play');
    return words.t('as-of.play.from', { day: words.day(days[0] ?? day, 'short') });
  };

  return (
    <fieldset className="as-of-player">
      <legend>{words.t('as-of.player')}</legend>
      <div className="as-of-player-row">
        <div className="as-of-player-buttons">
          <StepButton to={previous} show={show}>
            {words.t('as-of.previous')}
          </StepButton>
          {mayPlay && (
            <button type="button" className="button button-primary" onClick={playing ? pause : play}>
              {playText()}
            </button>
          )}
          <StepButton to={next} show={show}>
            {words.t('as-of.next')}
          </StepButton>
        </div>
        {mayPlay ? (
          <p className="as-of-player-speed">
            <label htmlFor={speedId}>{words.t('as-of.speed')}</label>{' '}
            <select id={speedId} value={seconds} onChange={(event) => setSeconds(Number(event.target.value))}>
              {SPEEDS.map((speed) => (
                <option key={speed} value={speed}>
                  {words.t('as-of.speed.seconds', { seconds: speed })}
                </option>
              ))}
            </select>
          </p>
        ) : (
          <p className="as-of-player-still">{words.t('as-of.steps-only')}</p>
        )}
      </div>
      <AsOfSlider days={days} day={day} onHold={pause} onDay={show} />
      {!dataset.complete && <p className="small muted">{words.t('as-of.incomplete')}</p>}
      <AsOfStep days={days} playing={playing} onFollow={pause} />
    </fieldset>
  );
}
