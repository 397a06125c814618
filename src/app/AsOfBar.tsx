import { useId, useMemo, useState } from 'react';
import { AsOfStrip } from '../charts/AsOfStrip.tsx';
import { isIsoDay } from '../domain/day.ts';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { useWords } from '../i18n/WordsContext.tsx';
import { useViewState } from '../viewState/useViewState.ts';
import './AsOfBar.css';

/** Says which day is shown, how much was known then, and changes it. A pinned day turns the whole bar gold. */
export function AsOfBar() {
  const words = useWords();
  const [, change] = useViewState();
  const { dataset, day, isToday, knownCount, totalCount } = useSnapshot();
  const [choosing, setChoosing] = useState(false);
  const panelId = useId();
  const inputId = useId();
  const knownDays = useMemo(() => [...dataset.knownSince.values()], [dataset]);
  const newestSource = useMemo(
    () =>
      dataset.sources.reduce(
        (newest, { published }) =>
          // A page without a date is only known to be older than the package; it says nothing of how new the sources are.
          published.shape === 'point' && published.latest > newest ? published.latest : newest,
        '',
      ),
    [dataset],
  );
  const firstDay = useMemo(() => knownDays.reduce((a, b) => (b < a ? b : a), dataset.asOf), [knownDays, dataset.asOf]);
  const shown = words.day(day);
  const choose = (chosen: string | null) => change({ asOf: chosen === dataset.asOf ? null : chosen });

  return (
    <section
      className={`as-of-bar${isToday ? '' : ' as-of-pinned'}`}
      aria-label={words.t('app.as-of')}
      aria-busy={!dataset.complete}
    >
      <div className="page as-of-row">
        <p className="as-of-when" aria-live="polite">
          {words.t(isToday ? 'app.as-of.today' : 'app.as-of.pinned')} <strong>{shown}</strong>
        </p>
        <p className="as-of-known">
          {isToday
            ? words.t('app.as-of.newest', {
                day: newestSource === '' ? shown : words.day(newestSource < day ? newestSource : day),
              })
            : dataset.complete && words.t('app.as-of.known', { known: knownCount, total: totalCount })}
        </p>
        <AsOfStrip
          knownDays={knownDays}
          day={day}
          lastDay={dataset.asOf}
          label={words.t('app.as-of.strip', { day: shown })}
        />
        <div className="as-of-actions no-print">
          <button
            type="button"
            className="button"
            aria-expanded={choosing}
            aria-controls={choosing ? panelId : undefined}
            onClick={() => setChoosing(!choosing)}
          >
            {words.t('app.as-of.change')}
          </button>
          {!isToday && (
            <button type="button" className="button button-primary" onClick={() => choose(null)}>
              {words.t('app.as-of.back')}
            </button>
          )}
        </div>
      </div>
      {choosing && (
        <div id={panelId} className="page as-of-panel no-print">
          <label htmlFor={inputId}>{words.t('app.as-of.day')}</label>
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
          <ul className="as-of-moments" aria-label={words.t('app.as-of.moments')}>
            {[...dataset.moments, { day: dataset.asOf, title: words.t('app.as-of.today-name') }].map((moment) => (
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
          <p className="as-of-explain">{words.t('app.as-of.explain')}</p>
        </div>
      )}
    </section>
  );
}
