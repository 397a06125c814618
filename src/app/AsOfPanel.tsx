import { useId, useMemo } from 'react';
import { isIsoDay } from '../domain/day.ts';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { useWords } from '../i18n/WordsContext.tsx';
import { AsOfPlayer } from './AsOfPlayer.tsx';
import './AsOfPanel.css';

/** The ways to another day: by its date, by its name, and step by step. Fetched when it is first opened. */
export function AsOfPanel({ id, choose }: { id: string; choose: (day: string) => void }) {
  const words = useWords();
  const { dataset, day } = useSnapshot();
  const inputId = useId();
  const firstDay = useMemo(
    () => [...dataset.knownSince.values()].reduce((a, b) => (b < a ? b : a), dataset.asOf),
    [dataset],
  );
  return (
    <div id={id} className="page as-of-panel no-print">
      <label htmlFor={inputId}>{words.t('as-of.day')}</label>
      <input
        id={inputId}
        type="date"
        min={firstDay}
        max={dataset.asOf}
        value={day}
        onChange={(event) => {
          if (isIsoDay(event.target.value)) choose(event.target.value);
        }}
      />
      <ul className="as-of-moments" aria-label={words.t('as-of.moments')}>
        {[...dataset.moments, { day: dataset.asOf, title: words.t('as-of.today-name') }].map((moment) => (
          <li key={moment.day}>
            <button
              type="button"
              className="button-plain"
              aria-pressed={moment.day === day}
              onClick={() => choose(moment.day)}
            >
              {moment.title}, {words.day(moment.day, 'short')}
            </button>
          </li>
        ))}
      </ul>
      <AsOfPlayer />
      <p className="as-of-explain">{words.t('as-of.explain')}</p>
    </div>
  );
}
