import { useEffect, useEffectEvent, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { isLanguage } from '../i18n/messages.ts';
import { useWords, WordsProvider } from '../i18n/WordsContext.tsx';
import { hrefOf, paths } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { wordsOf } from './LanguageGate.tsx';
import './SearchButton.css';

/** The dialog with all words of the language: the front page has only the core of them. */
async function loadDialog(locale: string) {
  const [{ SearchDialog }, words] = await Promise.all([
    import('./SearchDialog.tsx'),
    wordsOf(isLanguage(locale) ? locale : 'en', 'all'),
  ]);
  return { SearchDialog, words };
}

/** Inputs into which nothing is typed: the keys of the site work there. */
const NOT_TYPED = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);

/** True in a field in which Ctrl K belongs to what is being written. */
function isTypedIn(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NOT_TYPED.has(target.type);
  return target.isContentEditable || target.matches('textarea, select');
}

/** Ctrl K or Cmd K by the letter or, on a keyboard of another script, by the place of the key. */
function isShortcut({ ctrlKey, metaKey, altKey, shiftKey, key, code }: KeyboardEvent): boolean {
  if (ctrlKey === metaKey || altKey || shiftKey) return false;
  return key.toLowerCase() === 'k' || (code === 'KeyK' && !/^[a-z]$/i.test(key));
}

/** Opens the search from the masthead, and by Ctrl K from anywhere; afterwards the focus is where it was. */
export function SearchButton() {
  const { t, locale } = useWords();
  const [view] = useViewState();
  const navigate = useNavigate();
  const [opened, setOpened] = useState<Awaited<ReturnType<typeof loadDialog>> | null>(null);
  const open = () => {
    loadDialog(locale).then(setOpened, () => {
      // The page of the search tells what could not be fetched.
      navigate(hrefOf(paths.search(), view));
    });
  };
  // Fetched when it is likely to be wanted, so that it is there at the press; a failure shows then.
  const prepare = () => void loadDialog(locale).catch(() => undefined);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Control' || event.key === 'Meta') prepare();
    if (!isShortcut(event) || isTypedIn(event.target)) return;
    event.preventDefault();
    open();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <button
        type="button"
        className="button search-button"
        aria-label={t('find.button')}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={open}
      >
        <span className="search-button-long">{t('find.button')}</span>
        <span className="search-button-short">{t('find.button-short')}</span>
        <kbd>{t('find.button-hint')}</kbd>
      </button>
      {opened !== null && (
        <WordsProvider words={opened.words}>
          <opened.SearchDialog onClose={() => setOpened(null)} />
        </WordsProvider>
      )}
    </>
  );
}
