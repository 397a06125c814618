import { Link } from 'react-router-dom';
import { useWords } from '../i18n/WordsContext.tsx';
import { useViewState } from '../viewState/useViewState.ts';
import { DEFAULT_VIEW, lastingChoices, serialiseViewState } from '../viewState/viewState.ts';
import type { FigureAbsence } from './figure.ts';
import { useSnapshot } from './SnapshotContext.tsx';

/** Hatched room in place of a drawing: absence is drawn, named, and offers the way on. */
export function FigureBlank({ absence }: { absence: FigureAbsence }) {
  const words = useWords();
  const { day } = useSnapshot();
  const [view] = useViewState();
  const here = (changes: Partial<typeof view>) => ({ search: serialiseViewState({ ...view, ...changes }).toString() });
  return (
    <div className="blank">
      <div>
        {absence.reason === 'filtered' ? (
          <>
            <p>{words.t('frame.empty')}</p>
            <p>
              <Link to={here({ ...DEFAULT_VIEW, ...lastingChoices(view) })}>{words.t('frame.empty-clear')}</Link>
            </p>
          </>
        ) : (
          <>
            <p>{words.t('frame.not-yet-known', { day: words.day(day) })}</p>
            {absence.firstKnown !== null && (
              <p>
                <Link to={here({ asOf: absence.firstKnown })}>
                  {words.t('frame.first-known', { day: words.day(absence.firstKnown) })}
                </Link>
              </p>
            )}
          </>
        )}
      </div>
    </div>
  );
}
