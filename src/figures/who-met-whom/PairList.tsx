import { useWords } from '../../i18n/WordsContext.tsx';
import { Meetings } from './Meetings.tsx';
import type { MetPair, WhoMetWhomModel } from './select.ts';

export interface PairListProps {
  readonly pairs: readonly MetPair[];
  readonly model: WhoMetWhomModel;
  /** Key of the pair whose meetings are shown. */
  readonly open: string | null;
  readonly onOpen: (key: string) => void;
  readonly onClose: () => void;
}

/** Where there is no room for a matrix: the pairs by the number of their meetings. */
export function PairList({ pairs, model, open, onOpen, onClose }: PairListProps) {
  const words = useWords();
  return (
    <ol className="met-pairs">
      {pairs.map((pair) => (
        <li key={pair.key}>
          <button
            type="button"
            className="button-plain button-content"
            aria-expanded={pair.key === open}
            onClick={() => onOpen(pair.key)}
          >
            <span>
              {words.t('visits.met.pair-names', {
                personA: pair.people[0].person.name,
                personB: pair.people[1].person.name,
              })}
            </span>{' '}
            <span className="met-pair-count">
              {words.t('visits.met.pair-count', {
                count: pair.meetings.length,
                last: words.date(pair.last, 'short'),
              })}
            </span>
          </button>
          {pair.key === open && <Meetings pair={pair} model={model} onClose={onClose} />}
        </li>
      ))}
    </ol>
  );
}
