import { Link } from 'react-router-dom';
import type { Entry } from '../../domain/dataset.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { useViewState } from '../../viewState/useViewState.ts';
import { serialiseViewState } from '../../viewState/viewState.ts';
import { PageHead } from '../PageHead.tsx';

/**
 * The record exists, but nothing of it was known on the day shown: not even its title is told, only the first day on
 * which there is something to see.
 */
export function RecordNotYetKnown({ kicker, entry }: { kicker: string; entry: Entry }) {
  const words = useWords();
  const [view] = useViewState();
  const snapshot = useSnapshot();
  const firstDay = snapshot.dataset.knownSince.get(entry.id);
  const day = words.day(snapshot.day);
  const search = serialiseViewState({ ...view, asOf: firstDay ?? null }).toString();
  return (
    <>
      <PageHead
        kicker={kicker}
        title={words.t('records.not-yet.title', { day })}
        lede={
          <p>
            {firstDay === undefined
              ? words.t('records.not-yet.text-undated')
              : words.t('records.not-yet.text', { day, firstKnown: words.day(firstDay) })}
          </p>
        }
      />
      <p className="record-way-on">
        <Link to={{ search }}>
          {firstDay === undefined
            ? words.t('records.not-yet.link-today')
            : words.t('records.not-yet.link', { firstKnown: words.day(firstDay) })}
        </Link>
      </p>
    </>
  );
}
