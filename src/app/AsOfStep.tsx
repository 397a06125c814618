import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { addDays, type IsoDay } from '../domain/day.ts';
import { changeText } from '../figures/changeText.ts';
import { countByKind, weightiestChanges } from '../figures/dayChanges.ts';
import { entryTitle } from '../figures/entryTitle.ts';
import { changesOn, previousKnownDay } from '../figures/knownDays.ts';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { useWords } from '../i18n/WordsContext.tsx';
import { entryPath } from '../viewState/entryHref.ts';
import { hrefOf, paths } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';

const TITLES = 3;

export interface AsOfStepProps {
  readonly days: readonly IsoDay[];
  readonly playing: boolean;
  /** The reader goes to what is told. */
  readonly onFollow: () => void;
}

/** What became known on the day shown, in words. While it plays, only its first line is read out. */
export function AsOfStep({ days, playing, onFollow }: AsOfStepProps) {
  const words = useWords();
  const [view] = useViewState();
  const snapshot = useSnapshot();
  const { dataset, day } = snapshot;
  const changes = changesOn(dataset, day);
  const before = previousKnownDay(days, day);
  const weightiest = useMemo(() => weightiestChanges(changes, snapshot, TITLES), [changes, snapshot]);
  const kinds = countByKind(changes, snapshot).map(({ kind, count }) => words.t(`as-of.kind.${kind}`, { count }));
  const firstLine = () => {
    const shown = words.day(day);
    if (changes.length > 0) return words.t('as-of.step', { day: shown, count: changes.length });
    if (before === null) return words.t('as-of.step.nothing-yet', { day: shown });
    return words.t('as-of.step.nothing-new', { day: shown, before: words.day(before) });
  };

  return (
    <div className="as-of-step" data-playing={playing}>
      <p role="status" className="as-of-step-said">
        {firstLine()}
      </p>
      {changes.length > 0 && (
        <>
          <div aria-live={playing ? 'off' : 'polite'}>
            <p>{words.list(kinds)}</p>
            <ul aria-label={words.t('as-of.weightiest')}>
              {weightiest.map((change) => (
                <li key={change.entry.id}>
                  <Link to={hrefOf(entryPath(change.entry), view)} onClick={onFollow}>
                    {entryTitle(change.entry, dataset.sides, words)}
                  </Link>{' '}
                  <span className="small muted">{changeText(change, words)}</span>
                </li>
              ))}
            </ul>
          </div>
          <p>
            <Link to={hrefOf(paths.changes(), view, { from: before ?? addDays(day, -1), to: day })} onClick={onFollow}>
              {words.t('as-of.step.all', { count: changes.length })}
            </Link>
          </p>
        </>
      )}
    </div>
  );
}
