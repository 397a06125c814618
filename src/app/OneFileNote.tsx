import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { useWords } from '../i18n/WordsContext.tsx';
import { publicAddress } from '../viewState/siteAddress.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { LanguageGate } from './LanguageGate.tsx';
import './OneFileNote.css';

function Note() {
  const words = useWords();
  const { dataset } = useSnapshot();
  return (
    <aside className="page small muted one-file-note" aria-label={words.t('one-file.label')}>
      {words.t('one-file.note', { version: dataset.version, day: words.day(dataset.asOf) })}
      {publicAddress !== null && (
        <>
          {' '}
          <a href={publicAddress}>{words.t('one-file.now')}</a>
        </>
      )}
    </aside>
  );
}

/** Says of the one file what it is a copy of, and where the site is today; of another package it says nothing. */
export function OneFileNote() {
  const [{ dataset }] = useViewState();
  if (dataset !== null) return null;
  return (
    <LanguageGate extent="all">
      <Note />
    </LanguageGate>
  );
}
