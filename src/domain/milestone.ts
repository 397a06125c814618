import type { EdtfDate } from './edtf.ts';
import type { Amount, Told } from './entry.ts';

export const MILESTONE_KINDS = [
  'recognition',
  'relations',
  'mission',
  'award',
  'opening',
  'route',
  'aid',
  'appointment',
  'accession',
  'other',
] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** Recognition, relations, embassies, awards, routes opened, aid. */
export interface Milestone extends Told {
  readonly resource: 'milestones';
  /** When it happened. */
  readonly date: EdtfDate;
  /** What kind of step it was. */
  readonly kind: MilestoneKind;
  /** Ids in `people` of those concerned. */
  readonly people: readonly string[];
  /** The sum, for aid. */
  readonly amount?: Amount;
}
