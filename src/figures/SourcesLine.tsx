import type { Dataset } from '../domain/dataset.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { publishersOf } from './publishersOf.ts';

const PUBLISHERS_NAMED = 4;

/** Who published what the figure shows, in a line: the first publishers by name, the others counted. */
export function SourcesLine({ ids, dataset }: { ids: readonly string[]; dataset: Dataset }) {
  const words = useWords();
  const publishers = publishersOf(ids, dataset);
  if (publishers.length === 0) return words.t('frame.no-sources');
  const named = publishers.slice(0, PUBLISHERS_NAMED);
  const rest = publishers.length - named.length;
  return (
    <span data-cites={ids.join(' ')}>
      <b>{words.t('frame.sources')}</b>{' '}
      {rest > 0 ? words.t('frame.sources-line-more', { publishers: named.join(', '), count: rest }) : words.list(named)}
    </span>
  );
}
