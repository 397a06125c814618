/** The disputed number of documents signed on one day: found in the findings by its unit, for the figures that show it. */
import type { Evidence, Version } from '../domain/evidence.ts';
import type { Known } from '../domain/knownOn.ts';
import type { AreaNote } from '../domain/note.ts';
import type { Words } from '../i18n/words.ts';

/** The unit by which a disputed finding is known to be about the number of documents. */
const COUNTED_UNIT = 'documents';

export interface CountVersion {
  readonly key: string;
  readonly number: number;
  readonly qualifier: NonNullable<Version['qualifier']>;
  /** Who gave this number, the best sourced first. */
  readonly saidBy: readonly string[];
  /** What each counted. */
  readonly counts: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Publications that carry the number. */
  readonly publications: number;
}

/** True for the finding that holds the published counts. */
export function isDocumentCount(note: AreaNote): boolean {
  return note.metric?.unit === COUNTED_UNIT && note.versions.some((version) => version.number !== undefined);
}

/** One version a number, the best sourced first, then by number, greatest first. */
export function countVersions(note: AreaNote | Known<AreaNote>): readonly CountVersion[] {
  const groups = new Map<number, Version[]>();
  for (const version of note.versions) {
    if (version.number === undefined) continue;
    groups.set(version.number, [...(groups.get(version.number) ?? []), version]);
  }
  const counts = [...groups].map(([number, versions]): CountVersion => {
    const ordered = [...versions].sort((a, b) => b.evidence.length - a.evidence.length);
    const evidence = ordered.flatMap((version) => version.evidence);
    // One plain statement of the number outweighs those that only come near it.
    const plain = versions.some((version) => (version.qualifier ?? 'exactly') === 'exactly');
    return {
      key: String(number),
      number,
      qualifier: plain ? 'exactly' : (ordered[0]?.qualifier ?? 'exactly'),
      saidBy: ordered.flatMap((version) => version.saidBy ?? []),
      counts: ordered.flatMap((version) => version.note ?? []),
      evidence,
      publications: new Set(evidence.map((item) => item.source)).size,
    };
  });
  return counts.sort((a, b) => b.publications - a.publications || b.number - a.number);
}

/** "more than 30", "about 20", "37". */
export function formatCount(version: Pick<CountVersion, 'number' | 'qualifier'>, words: Words): string {
  return words.t(`documents.count.${version.qualifier}`, { number: version.number });
}
