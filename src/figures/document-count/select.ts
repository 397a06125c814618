/** How many documents were signed: every published count, none preferred. */
import type { EdtfDate } from '../../domain/edtf.ts';
import type { Snapshot } from '../../domain/knownOn.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import { type CountVersion, countVersions, isDocumentCount } from '../documentCounts.ts';
import type { FigureAbsence } from '../figure.ts';

export interface DocumentCountModel {
  /** When they were signed; null in a package without such a dispute. */
  readonly date: EdtfDate | null;
  readonly versions: readonly CountVersion[];
  readonly note: string | null;
  /** The day on which the first count was published. */
  readonly firstKnown: string | null;
}

export function selectDocumentCount(snapshot: Snapshot, _view: ViewState): DocumentCountModel {
  const note = snapshot['area-notes'].find(isDocumentCount);
  const inPackage = snapshot.dataset['area-notes'].find(isDocumentCount);
  return {
    date: inPackage?.date ?? null,
    versions: note ? countVersions(note) : [],
    note: note?.note ?? null,
    firstKnown: inPackage ? (snapshot.dataset.knownSince.get(inPackage.id) ?? null) : null,
  };
}

export function absenceOfDocumentCount(model: DocumentCountModel): FigureAbsence | null {
  return model.versions.length > 0 ? null : { reason: 'not-yet-known', firstKnown: model.firstKnown };
}
