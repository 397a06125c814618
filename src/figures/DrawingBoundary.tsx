import { type ReactNode, type Ref, Suspense } from 'react';
import { useWords } from '../i18n/WordsContext.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Notice } from '../ui/Notice.tsx';

export interface DrawingBoundaryProps {
  /** Of the figure, for the words while it comes. */
  readonly question: string;
  /** The element whose width the drawing is laid out for. */
  readonly ref: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** The place of a drawing: says while it is fetched, and what failed where it can't be drawn, for it alone. */
export function DrawingBoundary({ question, ref, children }: DrawingBoundaryProps) {
  const words = useWords();
  return (
    <div ref={ref} className="figure-drawing">
      <ErrorBoundary
        fallback={(error) => (
          <Notice kind="error" title={words.t('frame.failed.title')}>
            <p>{words.t('frame.failed.text', { reason: error.message })}</p>
          </Notice>
        )}
      >
        <Suspense fallback={<p className="figure-waiting">{words.t('frame.loading', { question })}</p>}>
          {children}
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
