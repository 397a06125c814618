/** How many documents were signed: every published count, none preferred. */
import type { EdtfDate } from '../../domain/edtf.ts';
import type { Confidence, Evidence, Version } from '../../domain/evidence.ts';
import type { Known, Snapshot } from '../../domain/knownOn.ts';
import type { AreaNote } from '../../domain/note.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import type { FigureAbsence } from '../figure.ts';

/** The unit by which a disputed note is known to be about the number of documents. */
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
  readonly publishers: number;
}

export interface DocumentCountModel {
  readonly date: EdtfDate | null;
  /** The most sourced count first, then by number, greatest first. */
  readonly versions: readonly CountVersion[];
  readonly note: string | null;
  readonly confidence: Confidence;
  readonly firstKnown: string | null;
}

function isDocumentCount(note: AreaNote): boolean {
  return note.metric?.unit === COUNTED_UNIT && note.versions.some((version) => version.number !== undefined);
}

function groupVersions(note: Known<AreaNote>): readonly CountVersion[] {
  const groups = new Map<string, Version[]>();
  for (const version of note.versions) {
    if (version.number === undefined) continue;
    const key = String(version.number);
    groups.set(key, [...(groups.get(key) ?? []), version]);
  }
  const counts = [...groups].map(([key, versions]): CountVersion => {
    const ordered = [...versions].sort((a, b) => b.evidence.length - a.evidence.length);
    const evidence = ordered.flatMap((version) => version.evidence);
    return {
      key,
      number: ordered[0]?.number ?? 0,
      // One plain statement of the number outweighs those that only come near it.
      qualifier:
        versions.find((version) => version.qualifier === 'exactly')?.qualifier ?? ordered[0]?.qualifier ?? 'exactly',
      saidBy: ordered.flatMap((version) => version.saidBy ?? []),
      counts: ordered.flatMap((version) => version.note ?? []),
      evidence,
      publishers: new Set(evidence.map((item) => item.source)).size,
    };
  });
  return counts.sort((a, b) => b.publishers - a.publishers || b.number - a.number);
}

export function selectDocumentCount(snapshot: Snapshot, _view: ViewState): DocumentCountModel {
  const note = snapshot['area-notes'].find(isDocumentCount);
  const inPackage = snapshot.dataset['area-notes'].find(isDocumentCount);
  return {
    date: inPackage?.date ?? null,
    versions: note ? groupVersions(note) : [],
    note: note?.note ?? null,
    confidence: note?.confidence ?? 'reported',
    firstKnown: inPackage ? (snapshot.dataset.knownSince.get(inPackage.id) ?? null) : null,
  };
}

export function absenceOfDocumentCount(model: DocumentCountModel): FigureAbsence | null {
  return model.versions.length > 0 ? null : { reason: 'not-yet-known', firstKnown: model.firstKnown };
}
