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
  readonly date: EdtfDate;
  readonly kind: MilestoneKind;
  readonly people: readonly string[];
  readonly amount?: Amount;
}
