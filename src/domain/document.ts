import type { EdtfDate } from './edtf.ts';
import type { Amount, Place, Told } from './entry.ts';
import type { DocumentStatus, StatusStep } from './statusHistory.ts';

export const DOCUMENT_KINDS = [
  'treaty',
  'agreement',
  'mou',
  'joint-declaration',
  'action-plan',
  'roadmap',
  'protocol',
  'commercial-contract',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface Signatory {
  /** ISO 3166-1 alpha-3. */
  readonly side: string;
  /** Ministry, office or company that signs. */
  readonly body: string | null;
  /** Id in `people`; null without an entry. */
  readonly person: string | null;
  /** As the source gives it, where the person has no entry. */
  readonly name: string | null;
}

/** A treaty, agreement, memorandum, declaration, plan, roadmap, protocol or contract. */
export interface Document extends Told {
  readonly resource: 'documents';
  /** By what the paper is, not by what a report calls it. */
  readonly kind: DocumentKind;
  /** The long title; null where no source gives it. */
  readonly fullTitle: string | null;
  /** True where `fullTitle` is the paper's own title, false where it is descriptive. */
  readonly fullTitleFormal: boolean;
  /** Who signed, for which side. */
  readonly signatories: readonly Signatory[];
  /** The day of signature; null where it is not known to be signed. */
  readonly signed: EdtfDate | null;
  /** Where it was signed. */
  readonly signedAt: Place | null;
  /** Id of the visit at which it was signed. */
  readonly occasion: string | null;
  /** The sum that the paper is about. */
  readonly value?: Amount;
  /** The years for which a plan or roadmap runs. */
  readonly period?: EdtfDate;
  /** Expected, announced, negotiated, signed, ratified, in force, implemented, lapsed: each step dated and sourced. */
  readonly statusHistory: readonly StatusStep<DocumentStatus>[];
}
