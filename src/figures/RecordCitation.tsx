import { useWords } from '../i18n/WordsContext.tsx';
import { hrefOf } from '../viewState/paths.ts';
import { absoluteAddress } from '../viewState/siteAddress.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { CiteButton } from './CiteButton.tsx';
import { useSnapshot } from './SnapshotContext.tsx';

export interface RecordCitationProps {
  readonly id: string;
  readonly title: string;
  /** What it says in a sentence or two. */
  readonly summary?: string;
  /** Where it stands. */
  readonly path: string;
  /** It is the whole data set and not a part of it. */
  readonly whole?: boolean;
}

/** The citation of a record, or of the whole, with the day shown and an address that shows the same again. */
export function RecordCitation({ id, title, summary, path, whole = false }: RecordCitationProps) {
  const words = useWords();
  const [view] = useViewState();
  const { dataset, day } = useSnapshot();
  const address = absoluteAddress(hrefOf(path, view, { asOf: day, theme: null }));
  return (
    <CiteButton
      sentence={summary === undefined || summary === '' ? null : summary}
      cited={{
        kind: 'own',
        citable: {
          id,
          title,
          within: whole ? null : words.t('cite.within', { title: dataset.title }),
          version: dataset.version,
          day,
          address,
        },
      }}
    />
  );
}
