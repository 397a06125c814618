import { lazy, useEffect, useState } from 'react';
import { useWords } from '../i18n/WordsContext.tsx';
import { LanguageGate } from './LanguageGate.tsx';
import './SearchButton.css';

const loadDialog = async () => ({ default: (await import('./SearchDialog.tsx')).SearchDialog });
const SearchDialog = lazy(loadDialog);

/** Fetches the dialog when it is likely to be wanted, so that it is there at the press. */
function prepare(): void {
  // A failure shows when the dialog is opened.
  void loadDialog().catch(() => undefined);
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
  const words = useWords();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Control' || event.key === 'Meta') prepare();
      if (!isShortcut(event) || isTypedIn(event.target)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className="button search-button"
        aria-label={words.t('find.button')}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => setOpen(true)}
      >
        <span className="search-button-long">{words.t('find.button')}</span>
        <span className="search-button-short">{words.t('find.button-short')}</span>
        <kbd>{words.t('find.button-hint')}</kbd>
      </button>
      {open && (
        // The front page has only the core of the words; records are said in all of them.
        <LanguageGate extent="all">
          <SearchDialog onClose={() => setOpen(false)} />
        </LanguageGate>
      )}
    </>
  );
}
