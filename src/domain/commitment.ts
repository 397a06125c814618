import type { EdtfDate } from './edtf.ts';
import type { Actor, Told } from './entry.ts';
import type { Evidence } from './evidence.ts';
import type { CommitmentStatus, StatusStep } from './statusHistory.ts';

export const PLAN_KINDS = ['action-plan', 'roadmap', 'commission-session', 'joint-declaration', 'other'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/** What an official said about how far a promise has come. */
export interface OfficialStatement {
  readonly saidOn: EdtfDate;
  readonly saidBy: string;
  readonly statement: string;
  readonly evidence: readonly Evidence[];
}

export interface Metric {
  readonly value: number | null;
  readonly unit: string;
}

/** One promise of a plan, a roadmap, a commission session, a declaration or a speech. */
export interface Commitment extends Told {
  readonly resource: 'commitments';
  /** Id of the document or visit in which it was promised; null when it stands alone. */
  readonly document: string | null;
  readonly planKind: PlanKind;
  readonly who: readonly Actor[];
  readonly madeOn: EdtfDate;
  readonly deadline: EdtfDate | null;
  readonly metric: Metric | null;
  readonly statusHistory: readonly StatusStep<CommitmentStatus>[];
  readonly officialStatements: readonly OfficialStatement[];
  /** Later reports that bear on the promise without changing its status. */
  readonly followUp: readonly Evidence[];
  /** Met after its deadline. */
  readonly late: boolean;
}
