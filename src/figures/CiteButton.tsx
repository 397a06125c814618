import { lazy } from 'react';
import type { Cited } from '../export/citation.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { DialogButton } from './DialogButton.tsx';

/** Fetched when it is first opened. */
const CiteDialog = lazy(async () => ({ default: (await import('./CiteDialog.tsx')).CiteDialog }));

export interface CiteButtonProps {
  readonly cited: Cited;
  /** What it says, for a sentence with its link; null where there is only the title. */
  readonly sentence?: string | null;
  /** Among the tools of a figure. */
  readonly plain?: boolean;
}

/** Opens the citation of a figure, a record, a source or the whole. */
export function CiteButton({ cited, sentence = null, plain = false }: CiteButtonProps) {
  const words = useWords();
  return (
    <DialogButton plain={plain} text={words.t('frame.cite')}>
      {(onClose) => <CiteDialog cited={cited} sentence={sentence} onClose={onClose} />}
    </DialogButton>
  );
}
