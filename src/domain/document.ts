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
  readonly body: string | null;
  readonly person: string | null;
  readonly name: string | null;
}

/** A treaty, agreement, memorandum, declaration, plan, roadmap, protocol or contract. */
export interface Document extends Told {
  readonly resource: 'documents';
  readonly kind: DocumentKind;
  readonly fullTitle: string | null;
  /** True where `fullTitle` is the paper's own title, false where it is descriptive. */
  readonly fullTitleFormal: boolean;
  readonly signatories: readonly Signatory[];
  readonly signed: EdtfDate | null;
  readonly signedAt: Place | null;
  /** Id of the visit at which it was signed. */
  readonly occasion: string | null;
  readonly value?: Amount;
  /** The years for which a plan or roadmap runs. */
  readonly period?: EdtfDate;
  readonly statusHistory: readonly StatusStep<DocumentStatus>[];
}
