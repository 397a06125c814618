/** What the data package holds: how many rows of each kind, how surely, and what is disputed. */
import { ENTRY_RESOURCES, type EntryResource } from '../domain/dataset.ts';
import type { Confidence } from '../domain/evidence.ts';
import type { KnownEntry, Snapshot } from '../domain/knownOn.ts';

export const CONFIDENCES: readonly Confidence[] = ['confirmed', 'reported', 'inferred', 'disputed'];

export interface ResourceSummary {
  readonly resource: EntryResource;
  readonly rows: number;
  readonly byConfidence: Readonly<Record<Confidence, number>>;
  readonly singleOrigin: number;
}

export interface PackageSummary {
  readonly resources: readonly ResourceSummary[];
  readonly entries: number;
  readonly singleOrigin: number;
  readonly multipleOrigins: number;
  readonly disputes: readonly KnownEntry[];
  /** Entries that say until when a search found nothing more. */
  readonly absences: readonly KnownEntry[];
}

export function selectPackageSummary(snapshot: Snapshot): PackageSummary {
  const resources = ENTRY_RESOURCES.map((resource): ResourceSummary => {
    const rows: readonly KnownEntry[] = snapshot[resource];
    const count = (confidence: Confidence) => rows.filter((row) => row.confidence === confidence).length;
    return {
      resource,
      rows: rows.length,
      byConfidence: {
        confirmed: count('confirmed'),
        reported: count('reported'),
        inferred: count('inferred'),
        disputed: count('disputed'),
      },
      singleOrigin: rows.filter((row) => row.origins === 1).length,
    };
  });
  const entries = ENTRY_RESOURCES.flatMap((resource): readonly KnownEntry[] => snapshot[resource]);
  const singleOrigin = entries.filter((entry) => entry.origins === 1).length;
  return {
    resources,
    entries: entries.length,
    singleOrigin,
    multipleOrigins: entries.length - singleOrigin,
    // Each figure of a disputed group is disputed; the group is told once, by its dispute.
    disputes: entries.filter(
      (entry) =>
        entry.confidence === 'disputed' && entry.resource !== 'trade-flows' && entry.resource !== 'trade-comparison',
    ),
    absences: entries.filter((entry) => entry.searchedUntil !== null),
  };
}
