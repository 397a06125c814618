import { useEffect, useId, useRef, useState } from 'react';
import { embedCode } from '../export/embedCode.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { copyText } from '../ui/copyText.ts';
import { hrefOf, paths } from '../viewState/paths.ts';
import { absoluteAddress } from '../viewState/siteAddress.ts';
import type { ViewState } from '../viewState/viewState.ts';
import type { Figure } from './figure.ts';
import { useSnapshot } from './SnapshotContext.tsx';
import './EmbedDialog.css';

export interface EmbedDialogProps {
  readonly figure: Figure;
  /** The choices with which it is shown. */
  readonly view: ViewState;
  readonly question: string;
  readonly onClose: () => void;
}

/** The code that puts one figure into somebody's page, following new data or pinned to the day shown. */
export function EmbedDialog({ figure, view, question, onClose }: EmbedDialogProps) {
  const words = useWords();
  const snapshot = useSnapshot();
  const [frozen, setFrozen] = useState(!snapshot.isToday);
  const [withScript, setWithScript] = useState(false);
  const [copied, setCopied] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const modeName = useId();

  useEffect(() => {
    // jsdom has the element but not its modal state.
    if (typeof dialog.current?.showModal === 'function') dialog.current.showModal();
    else dialog.current?.setAttribute('open', '');
  }, []);

  const path = hrefOf(paths.embed(figure.id), view, { ...view, asOf: frozen ? snapshot.day : null });
  const code = embedCode(
    absoluteAddress(path),
    question,
    figure.size.height,
    withScript ? absoluteAddress('embed.js') : null,
  );
  const day = words.day(snapshot.day);
  return (
    <dialog ref={dialog} className="embed-dialog" aria-labelledby={titleId} onClose={onClose}>
      <h3 id={titleId}>{words.t('embed.title')}</h3>
      <fieldset>
        <legend className="visually-hidden">{words.t('embed.mode')}</legend>
        {[false, true].map((choice) => (
          <label key={String(choice)}>
            <input
              type="radio"
              name={modeName}
              checked={frozen === choice}
              onChange={() => {
                setFrozen(choice);
                setCopied(false);
              }}
            />{' '}
            {choice ? words.t('embed.frozen', { day }) : words.t('embed.live')}
          </label>
        ))}
      </fieldset>
      <label>
        <input
          type="checkbox"
          checked={withScript}
          onChange={() => {
            setWithScript(!withScript);
            setCopied(false);
          }}
        />{' '}
        {words.t('embed.with-script')}
      </label>
      <p className="small muted">{frozen ? words.t('embed.explain-frozen', { day }) : words.t('embed.explain-live')}</p>
      <textarea
        readOnly
        rows={5}
        aria-label={words.t('embed.code')}
        value={code}
        onFocus={(event) => event.target.select()}
      />
      <div className="embed-dialog-actions">
        <button type="button" className="button button-primary" onClick={async () => setCopied(await copyText(code))}>
          {copied ? words.t('embed.copied') : words.t('embed.copy')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {words.t('embed.close')}
        </button>
      </div>
    </dialog>
  );
}
