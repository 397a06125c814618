import { createPortal } from 'react-dom';
import { useWords } from '../../i18n/WordsContext.tsx';
import { controlChoices } from './controlChoices.ts';
import { usePrinted } from './usePrinted.ts';
import { usePrintWords } from './usePrintWords.ts';

/** At the head of a printed page, below the day: what the reader chose in the controls that are left out. */
export function PrintedChoices() {
  const words = useWords();
  const print = usePrintWords();
  const choices = usePrinted(() => controlChoices(document.getElementById('main') ?? document.body));
  const bar = document.querySelector('.as-of-bar');
  if (choices === null || choices.length === 0 || bar === null) return null;
  const texts = choices.map(({ label, values }) =>
    print.t('print.choice', { label, values: words.list(values, 'or') }),
  );
  return createPortal(
    <p className="page print-only print-choices">
      <b>{print.t('print.choices')}</b> {texts.join(' · ')}
    </p>,
    bar,
  );
}
