/** Where the two countries stand, in four numbers: documents, trade by each side's count, the Action Plan. */
import { daysBetween } from '../../domain/day.ts';
import type { EdtfDate } from '../../domain/edtf.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Known, Snapshot } from '../../domain/knownOn.ts';
import type { AreaNote } from '../../domain/note.ts';
import type { Party } from '../../domain/party.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import { type CountVersion, countVersions, isDocumentCount } from '../documentCounts.ts';
import { type LatestTurnover, latestTurnovers } from '../latestFlows.ts';

export interface DocumentsNumber {
  readonly note: Known<AreaNote> | null;
  readonly versions: readonly CountVersion[];
  readonly date: EdtfDate | null;
  readonly firstKnown: string | null;
}

export interface PlanNumber {
  readonly met: number;
  readonly inProgress: number;
  readonly total: number;
  /** Days from the as-of day to the end of the plan's period; null when no deadline is stated or it has passed. */
  readonly daysLeft: number | null;
  readonly evidence: readonly Evidence[];
  readonly origins: number;
}

export interface KeyNumbersModel {
  readonly sides: readonly [Party, Party];
  readonly documents: DocumentsNumber;
  readonly turnovers: readonly LatestTurnover[];
  /** Null when no plan was known on the day. */
  readonly plan: PlanNumber | null;
}

function selectPlan(snapshot: Snapshot): PlanNumber | null {
  const promises = snapshot.commitments.filter((commitment) => commitment.planKind === 'action-plan');
  if (promises.length === 0) return null;
  const deadlines = promises.flatMap((promise) => promise.deadline?.latest ?? []).sort();
  const last = deadlines[deadlines.length - 1];
  const evidence = promises.flatMap((promise) => promise.evidence);
  const origins = new Set(evidence.map(({ source }) => snapshot.dataset.sourceById.get(source)?.origin));
  return {
    met: promises.filter((promise) => promise.status === 'met').length,
    inProgress: promises.filter((promise) => promise.status === 'in-progress' || promise.status === 'partly-met')
      .length,
    total: promises.length,
    daysLeft: last !== undefined && last >= snapshot.day ? daysBetween(snapshot.day, last) : null,
    evidence,
    origins: origins.size,
  };
}

export function selectKeyNumbers(snapshot: Snapshot, _view: ViewState): KeyNumbersModel {
  const note = snapshot['area-notes'].find(isDocumentCount) ?? null;
  const inPackage = snapshot.dataset['area-notes'].find(isDocumentCount);
  return {
    sides: snapshot.dataset.sides,
    documents: {
      note,
      versions: note === null ? [] : countVersions(note),
      date: inPackage?.date ?? null,
      firstKnown: inPackage ? (snapshot.dataset.knownSince.get(inPackage.id) ?? null) : null,
    },
    turnovers: latestTurnovers(snapshot),
    plan: selectPlan(snapshot),
  };
}
