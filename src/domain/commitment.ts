import type { EdtfDate } from './edtf.ts';
import type { Actor, Told } from './entry.ts';
import type { Evidence } from './evidence.ts';
import type { CommitmentStatus, StatusStep } from './statusHistory.ts';

export const PLAN_KINDS = ['action-plan', 'roadmap', 'commission-session', 'joint-declaration', 'other'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/** What an official said about how far a promise has come. */
export interface OfficialStatement {
  /** When. */
  readonly saidOn: EdtfDate;
  /** Who, with the office. */
  readonly saidBy: string;
  /** What was said, in our words. */
  readonly statement: string;
  /** The publications that carry the statement. */
  readonly evidence: readonly Evidence[];
}

export interface Metric {
  /** The number; null where only the kind of number is stated. */
  readonly value: number | null;
  /** What is counted. */
  readonly unit: string;
}

/** One promise of a plan, a roadmap, a commission session, a declaration or a speech. */
export interface Commitment extends Told {
  readonly resource: 'commitments';
  /** Id of the document or visit in which it was promised; null when it stands alone. */
  readonly document: string | null;
  /** What kind of paper or occasion the promise was made in. */
  readonly planKind: PlanKind;
  /** Who is to keep it. */
  readonly who: readonly Actor[];
  /** When it was promised. */
  readonly madeOn: EdtfDate;
  /** By when; null where none is stated. */
  readonly deadline: EdtfDate | null;
  /** The number promised, where there is one. */
  readonly metric: Metric | null;
  /** What evidence shows of it: each step dated and sourced. */
  readonly statusHistory: readonly StatusStep<CommitmentStatus>[];
  /** What officials said of its progress, kept apart from the evidence. */
  readonly officialStatements: readonly OfficialStatement[];
  /** Later reports that bear on the promise without changing its status. */
  readonly followUp: readonly Evidence[];
  /** Met after its deadline. */
  readonly late: boolean;
}
