import { type ReactNode, Suspense, useState } from 'react';
import { useWords } from '../i18n/WordsContext.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import '../ui/buttons.css';

export interface DialogButtonProps {
  readonly text: string;
  /** Name of the button where what it is for does not stand around it. */
  readonly label?: string | undefined;
  /** Among the tools of a figure. */
  readonly plain?: boolean;
  /** The dialog, which is fetched when it is first opened. */
  readonly children: (onClose: () => void) => ReactNode;
}

/** Opens a dialog; says while it is fetched, and when it can't be. */
export function DialogButton({ text, label, plain = false, children }: DialogButtonProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={plain ? 'button-plain' : 'button no-print'}
        aria-label={label}
        onClick={() => setOpen(true)}
      >
        {text}
      </button>
      {open && (
        <ErrorBoundary fallback={() => <span role="alert">{words.t('app.page-failed.text')}</span>}>
          <Suspense fallback={<span role="status">{words.t('frame.opening')}</span>}>
            {children(() => setOpen(false))}
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
