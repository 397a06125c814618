import { useId, useMemo, useRef, useState } from 'react';
import { AsOfStrip } from '../charts/AsOfStrip.tsx';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { isLanguage } from '../i18n/messages.ts';
import { useWords, WordsProvider } from '../i18n/WordsContext.tsx';
import { useViewState } from '../viewState/useViewState.ts';
import { wordsOf } from './LanguageGate.tsx';
import './AsOfBar.css';

/** The panel with all words of the language: the front page has only the core of them. */
async function loadPanel(locale: string) {
  const [{ AsOfPanel }, words] = await Promise.all([
    import('./AsOfPanel.tsx'),
    wordsOf(isLanguage(locale) ? locale : 'en', 'all'),
  ]);
  return { AsOfPanel, words };
}

/** Says which day is shown, how much was known then, and changes it. A pinned day turns the whole bar gold. */
export function AsOfBar() {
  const words = useWords();
  const [, change] = useViewState();
  const { dataset, day, isToday, knownCount, totalCount } = useSnapshot();
  const [opened, setOpened] = useState<Awaited<ReturnType<typeof loadPanel>> | null>(null);
  const [failed, setFailed] = useState(false);
  const changeButton = useRef<HTMLButtonElement>(null);
  const panelId = useId();
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
  const shown = words.day(day);
  const choose = (chosen: string | null) => change({ asOf: chosen === dataset.asOf ? null : chosen });
  const toggle = () => {
    setFailed(false);
    if (opened !== null) setOpened(null);
    else loadPanel(words.locale).then(setOpened, () => setFailed(true));
  };
  // Fetched when it is likely to be wanted, so that it is there at the press; a failure shows then.
  const prepare = () => void loadPanel(words.locale).catch(() => undefined);

  return (
    <section
      className={`as-of-bar${isToday ? '' : ' as-of-pinned'}`}
      aria-label={words.t('app.as-of')}
      aria-busy={!dataset.complete}
    >
      <div className="page as-of-row">
        {/* The open panel says itself which day it came to. */}
        <p className="as-of-when" aria-live={opened === null ? 'polite' : 'off'}>
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
            ref={changeButton}
            type="button"
            className="button"
            aria-expanded={opened !== null}
            aria-controls={opened === null ? undefined : panelId}
            onPointerEnter={prepare}
            onFocus={prepare}
            onClick={toggle}
          >
            {words.t('app.as-of.change')}
          </button>
          {!isToday && (
            <button
              type="button"
              className="button button-primary"
              onClick={() => {
                choose(null);
                // This button goes with the pinned day; the focus stays in the bar.
                changeButton.current?.focus();
              }}
            >
              {words.t('app.as-of.back')}
            </button>
          )}
        </div>
      </div>
      {failed && (
        <p className="page as-of-failed" role="alert">
          {words.t('app.page-failed.text')}
        </p>
      )}
      {opened !== null && (
        <WordsProvider words={opened.words}>
          <opened.AsOfPanel id={panelId} choose={choose} />
        </WordsProvider>
      )}
    </section>
  );
}
