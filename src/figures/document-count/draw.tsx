import { CountDots } from '../../charts/CountDots.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { formatCount } from '../documentCounts.ts';
import type { DrawProps } from '../figure.ts';
import { describeDocumentCount } from './describe.ts';
import type { DocumentCountModel } from './select.ts';

export function DrawDocumentCount({ model, width }: DrawProps<DocumentCountModel>) {
  const words = useWords();
  return (
    <CountDots
      width={width}
      summary={describeDocumentCount(model, words).answer}
      unit={words.t('documents.count.unit')}
      publicationsLabel={words.t('documents.count.column.publications')}
      dots={model.versions.map((version) => ({
        key: version.key,
        label:
          version.saidBy.length > 1
            ? words.t('documents.count.and-others', {
                name: version.saidBy[0] ?? '',
                count: version.saidBy.length - 1,
              })
            : (version.saidBy[0] ?? words.t('absence.not-stated')),
        count: formatCount(version, words),
        number: version.number,
        qualifier: version.qualifier,
        publications: version.publications,
      }))}
    />
  );
}
