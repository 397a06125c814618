import type { EdtfDate } from './edtf.ts';
import type { Place, Told } from './entry.ts';
import type { StatusStep, VisitStatus } from './statusHistory.ts';

export const VISIT_KINDS = ['visit', 'meeting', 'call', 'consultations', 'commission-session', 'forum'] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

/** By rank of the person who leads; the order is the order of rank. */
export const VISIT_LEVELS = [
  'president',
  'prime-minister',
  'foreign-minister',
  'speaker',
  'minister',
  'military',
  'senior-official',
  'ambassador',
  'expert',
] as const;
export type VisitLevel = (typeof VISIT_LEVELS)[number];

/** The diplomatic format of a visit; null for meetings and where sources do not say. */
export const VISIT_FORMATS = ['state', 'official', 'working'] as const;
export type VisitFormat = (typeof VISIT_FORMATS)[number];

export const PARTICIPANT_ROLES = ['lead', 'delegation', 'host', 'participant'] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** Somebody who took part, in the office held at the time. */
export interface Participant {
  /** Id in `people`; null where no entry exists. */
  readonly person: string | null;
  /** Null where no source gives the name; then `office` says who it was. */
  readonly name: string | null;
  /** ISO 3166-1 alpha-3; null for an international body or where unknown. */
  readonly side: string | null;
  readonly office: string | null;
  readonly role: ParticipantRole;
}

export interface ProgrammeItem {
  readonly date: EdtfDate;
  readonly what: string;
  readonly with: readonly { readonly person: string | null; readonly name: string }[];
}

/** A visit, a meeting wherever held, a call, a session of a commission, a forum. */
export interface Visit extends Told {
  readonly resource: 'visits';
  readonly date: EdtfDate;
  readonly kind: VisitKind;
  readonly level: VisitLevel;
  readonly format: VisitFormat | null;
  /** The visiting side and the country visited; both null when nobody came to the other's country. */
  readonly from: string | null;
  readonly to: string | null;
  /** Held in the margins of a summit or conference of several countries. */
  readonly multilateral: boolean;
  readonly place: Place | null;
  readonly occasion: string | null;
  /** Id in `people`. */
  readonly lead: string | null;
  readonly participants: readonly Participant[];
  readonly programme: readonly ProgrammeItem[];
  /** Ids of entries that came of it. */
  readonly outcomes: readonly string[];
  /** Results that have no entry of their own. */
  readonly outcomesText: readonly string[];
  readonly statusHistory: readonly StatusStep<VisitStatus>[];
}
