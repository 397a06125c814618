/** The table of contents of a data package: which schema reads which resource. */
import type { EntryRows, ReferenceRows, ResourceName } from '../../domain/dataset.ts';
import { commitmentSchema } from './commitments.ts';
import type { RowSchema } from './common.ts';
import { corridorSchema } from './corridors.ts';
import { documentSchema } from './documents.ts';
import { expectationSchema } from './expectations.ts';
import { indicatorSchema } from './indicators.ts';
import { milestoneSchema } from './milestones.ts';
import { areaNoteSchema, tradeNoteSchema } from './notes.ts';
import { organisationSchema } from './organisations.ts';
import { areaSchema, partySchema, personSchema, sourceSchema } from './references.ts';
import { targetSchema, tradeDisputeSchema, tradeFlowSchema, tradeProductSchema } from './trade.ts';
import { tradeComparisonSchema } from './tradeComparison.ts';
import { visitSchema } from './visits.ts';

export type RowOf<Name extends ResourceName> = (EntryRows & ReferenceRows)[Name][number];

export const resourceSchemas: { readonly [Name in ResourceName]: RowSchema<RowOf<Name>> } = {
  parties: partySchema,
  areas: areaSchema,
  people: personSchema,
  sources: sourceSchema,
  visits: visitSchema,
  documents: documentSchema,
  expectations: expectationSchema,
  commitments: commitmentSchema,
  milestones: milestoneSchema,
  corridors: corridorSchema,
  organisations: organisationSchema,
  'area-notes': areaNoteSchema,
  'trade-notes': tradeNoteSchema,
  'trade-flows': tradeFlowSchema,
  'trade-comparison': tradeComparisonSchema,
  'trade-products': tradeProductSchema,
  'trade-disputes': tradeDisputeSchema,
  targets: targetSchema,
  indicators: indicatorSchema,
};
