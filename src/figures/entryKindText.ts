import type { KnownEntry } from '../domain/knownOn.ts';
import type { Words } from '../i18n/words.ts';

/** What sort of record it is: "Telephone call", "Treaty", "Road", "Expectation". */
export function entryKindText(entry: KnownEntry, words: Words): string {
  switch (entry.resource) {
    case 'visits':
      return words.t(`visit-kind.${entry.kind}`);
    case 'documents':
      return words.t(`document-kind.${entry.kind}`);
    case 'milestones':
      return words.t(`milestone-kind.${entry.kind}`);
    case 'corridors':
      return words.t(`corridor-mode.${entry.mode}`);
    default:
      return words.t(`resource.${entry.resource}`);
  }
}
