import type { KnownEntry } from '../../domain/knownOn.ts';
import { EntryList } from '../../figures/EntryList.tsx';
import { EntryStatus, isOverdue } from '../../figures/EntryStatus.tsx';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { RecordSection } from './RecordSection.tsx';

export interface RelatedListProps {
  /** Ids of entries; those not known on the day are left out, former ids are followed. */
  readonly ids: readonly string[];
  /** "Related records" unless given. */
  readonly title?: string;
}

/** The records with these ids, as far as they were known on the day. Nothing without any. */
export function RelatedList({ ids, title }: RelatedListProps) {
  const words = useWords();
  const { byId, day } = useSnapshot();
  const entries = new Set<KnownEntry>(ids.flatMap((id) => byId.get(id) ?? []));
  if (entries.size === 0) return null;
  const name = title ?? words.t('records.related');
  return (
    <RecordSection title={name}>
      <EntryList
        label={name}
        items={[...entries].map((entry) => ({
          entry,
          late: isOverdue(entry, day),
          mark: <EntryStatus entry={entry} day={day} />,
        }))}
      />
    </RecordSection>
  );
}
