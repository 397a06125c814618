import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useWords } from '../i18n/WordsContext.tsx';
import { hrefOf, paths } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';
import type { SearchOffer, SearchOption } from './searchFinder.ts';
import { useSearchFinder } from './useSearchFinder.ts';
import './SearchDialog.css';

const NOTHING: SearchOffer = { options: [], asked: false, said: '' };

/** Opens the element as a modal dialog and, when it goes, gives the focus back to where it was. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    const element = dialog.current;
    // Where the browser knows it, a press beside the dialog closes it.
    element?.setAttribute('closedby', 'any');
    // jsdom has the element but not its modal state.
    if (typeof element?.showModal !== 'function') element?.setAttribute('open', '');
    else if (!element.open) element.showModal();
    element?.querySelector('input')?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, [opener]);
  return dialog;
}

/** A field with the records that meet what is typed, as a combobox: arrows choose, Enter goes there, Escape closes. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const [view] = useViewState();
  const navigate = useNavigate();
  const dialog = useModal();
  const listId = useId();
  const finder = useSearchFinder();
  const [query, setQuery] = useState('');
  // Null while the reader has not chosen: then the first record found stands ready for Enter.
  const [chosen, setChosen] = useState<number | null>(null);
  const { options, asked, said } = useMemo(
    () => (typeof finder === 'string' ? NOTHING : finder(query)),
    [finder, query],
  );
  const active = chosen ?? (asked ? 0 : -1);
  const optionId = (index: number) => `${listId}-${index}`;

  const type = (text: string) => {
    setQuery(text);
    setChosen(null);
  };
  const go = (path: string, q: string) => {
    onClose();
    navigate(hrefOf(path, view, { q }));
  };
  const take = ({ leads }: SearchOption) => {
    if ('path' in leads) return go(leads.path, leads.q ?? '');
    type(leads.query);
    dialog.current?.querySelector('input')?.focus();
  };
  const move = (to: number) => {
    const next = (to + options.length) % options.length;
    setChosen(next);
    document.getElementById(optionId(next))?.scrollIntoView?.({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const option = options[active];
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      if (option !== undefined) take(option);
      else go(paths.search(), query.trim());
    } else if (event.key === 'ArrowDown' && options.length > 0) move(active + 1);
    else if (event.key === 'ArrowUp' && options.length > 0) move(active < 0 ? options.length - 1 : active - 1);
    else return;
    event.preventDefault();
  };
  const status = () => {
    if (finder === 'loading') return words.t('find.loading');
    return finder === 'failed' ? words.t('find.failed') : said;
  };

  return (
    <dialog ref={dialog} className="search-dialog" aria-label={words.t('find.button')} onClose={onClose}>
      <div className="search-dialog-head">
        <input
          type="text"
          dir="auto"
          role="combobox"
          aria-label={words.t('find.field')}
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={options[active] === undefined ? undefined : optionId(active)}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          placeholder={words.t('find.field')}
          value={query}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="button" onClick={onClose}>
          {words.t('find.close')}
        </button>
      </div>
      <p className="search-dialog-status" role="status">
        {status()}
      </p>
      <div id={listId} role="listbox" className="search-dialog-list" aria-label={words.t('find.results')}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and takes the keys for its options.
          <div
            key={option.key}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className="search-option"
            onClick={() => take(option)}
            onPointerMove={() => {
              if (index !== active) setChosen(index);
            }}
          >
            <bdi lang={option.language}>{option.title}</bdi>
            {option.detail !== null && <span className="search-option-detail">{option.detail}</span>}
          </div>
        ))}
      </div>
    </dialog>
  );
}
