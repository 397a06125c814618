import { useEffect, useId, useRef, useState } from 'react';
import { apa, bibtex, type Cited, type CslItem, chicago, cslJson, cslOf, ris } from '../export/citation.ts';
import { linkedSentence } from '../export/linkedSentence.ts';
import { saveFile } from '../export/saveFile.ts';
import { WholeWords } from '../i18n/WholeWords.tsx';
import { useWords } from '../i18n/WordsContext.tsx';
import type { Words } from '../i18n/words.ts';
import { copyText } from '../ui/copyText.ts';
import './EmbedDialog.css';

const STYLES = ['apa', 'chicago', 'bibtex', 'ris', 'csl', 'sentence', 'markdown', 'html'] as const;
type Style = (typeof STYLES)[number];

/** Ending and media type of the file of each style. */
const FILES: Readonly<Record<Style, readonly [string, string]>> = {
  apa: ['txt', 'text/plain;charset=utf-8'],
  chicago: ['txt', 'text/plain;charset=utf-8'],
  bibtex: ['bib', 'application/x-bibtex;charset=utf-8'],
  ris: ['ris', 'application/x-research-info-systems;charset=utf-8'],
  csl: ['json', 'application/vnd.citationstyles.csl+json'],
  sentence: ['txt', 'text/plain;charset=utf-8'],
  markdown: ['md', 'text/markdown;charset=utf-8'],
  html: ['html', 'text/html;charset=utf-8'],
};

function citationText(style: Style, item: CslItem, sentence: string | null, words: Words): string {
  switch (style) {
    case 'apa':
      return apa(item, words);
    case 'chicago':
      return chicago(item, words);
    case 'bibtex':
      return bibtex(item);
    case 'ris':
      return ris(item);
    case 'csl':
      return cslJson([item]);
    case 'sentence':
    case 'markdown':
    case 'html':
      return linkedSentence(style, sentence ?? item.title, apa(item, words), item.URL ?? '');
  }
}

export interface CiteDialogProps {
  readonly cited: Cited;
  /** What it says, for a sentence with its link; null where there is only the title. */
  readonly sentence: string | null;
  readonly onClose: () => void;
}

function Dialog({ cited, sentence, onClose }: CiteDialogProps) {
  const words = useWords();
  const item = cslOf(cited, words);
  const [style, setStyle] = useState<Style>('apa');
  const [copied, setCopied] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    // jsdom has the element but not its modal state.
    if (typeof dialog.current?.showModal === 'function') dialog.current.showModal();
    else dialog.current?.setAttribute('open', '');
  }, []);
  const text = citationText(style, item, sentence, words);
  return (
    <dialog ref={dialog} className="embed-dialog" aria-labelledby={titleId} onClose={onClose}>
      <h3 id={titleId}>{words.t('cite.title', { title: item.title })}</h3>
      <label>
        {words.t('cite.style')}{' '}
        <select
          value={style}
          onChange={(event) => {
            setStyle(STYLES.find((one) => one === event.currentTarget.value) ?? 'apa');
            setCopied(false);
          }}
        >
          {STYLES.map((one) => (
            <option key={one} value={one}>
              {words.t(`cite.style.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <textarea
        readOnly
        rows={8}
        aria-label={words.t('cite.text')}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      {item.note !== undefined && <p className="small muted">{words.t('cite.explain')}</p>}
      <div className="embed-dialog-actions">
        <button type="button" className="button button-primary" onClick={async () => setCopied(await copyText(text))}>
          {words.t(copied ? 'cite.copied' : 'cite.copy')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => saveFile(`${item.id}.${FILES[style][0]}`, FILES[style][1], text)}
        >
          {words.t('cite.save')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {words.t('cite.close')}
        </button>
      </div>
    </dialog>
  );
}

/** A citation in the form that a report or a reference manager asks for, to copy or to save. */
export function CiteDialog(props: CiteDialogProps) {
  return (
    <WholeWords>
      <Dialog {...props} />
    </WholeWords>
  );
}
