import { lazy, Suspense, useState } from 'react';
import type { Cited } from '../export/citation.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import '../ui/buttons.css';

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
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={plain ? 'button-plain' : 'button no-print'} onClick={() => setOpen(true)}>
        {words.t('frame.cite')}
      </button>
      {open && (
        <Suspense fallback={null}>
          <CiteDialog cited={cited} sentence={sentence} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
