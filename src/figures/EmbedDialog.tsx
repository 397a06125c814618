import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { embedCode } from '../export/embedCode.ts';
import { WholeWords } from '../i18n/WholeWords.tsx';
import { useWords } from '../i18n/WordsContext.tsx';
import { copyText } from '../ui/copyText.ts';
import { absoluteAddress } from '../viewState/siteAddress.ts';
import type { ViewState } from '../viewState/viewState.ts';
import { EmbedOptions } from './EmbedOptions.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';
import { type EmbedChoices, embedPathOf, embedWidth } from './embedChoices.ts';
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
export function EmbedDialog(props: EmbedDialogProps) {
  return (
    <WholeWords>
      <Dialog {...props} />
    </WholeWords>
  );
}

function Dialog({ figure, view, question, onClose }: EmbedDialogProps) {
  const words = useWords();
  const { day, isToday, dataset } = useSnapshot();
  const [choices, setChoices] = useState<EmbedChoices>({
    frozen: !isToday,
    size: 'full',
    ownWidth: figure.size.width,
    ownHeight: null,
    theme: null,
    lang: view.lang,
    form: 'frame',
    caption: '',
  });
  const [measured, setMeasured] = useState<{ readonly address: string; readonly height: number } | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    // jsdom has the element but not its modal state.
    if (typeof dialog.current?.showModal === 'function') dialog.current.showModal();
    else dialog.current?.setAttribute('open', '');
  }, []);

  const address = absoluteAddress(embedPathOf(figure.id, view, choices, { day, version: dataset.version }));
  const measure = useCallback((height: number) => setMeasured({ address, height }), [address]);
  const width = embedWidth(choices);
  const previewWidth = width ?? figure.size.width;
  const found = measured?.address === address ? measured.height : null;
  const height = choices.ownHeight ?? found ?? figure.size.height;
  const { form, caption } = choices;
  const script = absoluteAddress('embed.js');
  const code = embedCode({ address, title: question, width, height, form, script, caption });
  return (
    <dialog ref={dialog} className="embed-dialog embed-dialog-wide" aria-labelledby={titleId} onClose={onClose}>
      <h3 id={titleId}>{words.t('embed.title')}</h3>
      <div className="embed-dialog-parts">
        <div className="embed-dialog-code">
          <EmbedOptions
            choices={choices}
            width={previewWidth}
            height={height}
            onChange={(changes) => {
              setChoices({ ...choices, ...changes });
              setCopied(null);
            }}
          />
          <textarea
            readOnly
            rows={6}
            aria-label={words.t('embed.code')}
            value={code}
            onFocus={(event) => event.target.select()}
          />
          <div className="embed-dialog-actions">
            <button
              type="button"
              className="button button-primary"
              onClick={async () => setCopied(await copyText(code))}
            >
              {copied === true ? words.t('embed.copied') : words.t('embed.copy')}
            </button>
            <button type="button" className="button" onClick={onClose}>
              {words.t('embed.close')}
            </button>
          </div>
          <p className="small" role="status">
            {copied === false && words.t('embed.copy-failed')}
          </p>
        </div>
        <EmbedPreview
          address={address}
          title={question}
          width={previewWidth}
          height={height}
          measured={found}
          onMeasure={measure}
        />
      </div>
    </dialog>
  );
}
