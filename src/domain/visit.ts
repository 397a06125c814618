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
  /** As held at the time; null where no source gives it. */
  readonly office: string | null;
  /** Lead, member of the delegation, host, or participant of a meeting. */
  readonly role: ParticipantRole;
}

export interface ProgrammeItem {
  /** The day of the item. */
  readonly date: EdtfDate;
  /** What was done, in words. */
  readonly what: string;
  /** With whom. */
  readonly with: readonly { readonly person: string | null; readonly name: string }[];
}

/** A visit, a meeting wherever held, a call, a session of a commission, a forum. */
export interface Visit extends Told {
  readonly resource: 'visits';
  /** From the first to the last day; a part of it as far as sources go. */
  readonly date: EdtfDate;
  /** A journey is a `visit`; talks elsewhere, calls, sessions and forums have kinds of their own. */
  readonly kind: VisitKind;
  /** Rank of the person who leads, as held at that time. */
  readonly level: VisitLevel;
  /** Diplomatic format; null for meetings and where sources do not say. */
  readonly format: VisitFormat | null;
  /** The visiting side and the country visited; both null when nobody came to the other's country. */
  readonly from: string | null;
  /** The country visited, ISO 3166-1 alpha-3. */
  readonly to: string | null;
  /** Held in the margins of a summit or conference of several countries. */
  readonly multilateral: boolean;
  /** Where it was held. */
  readonly place: Place | null;
  /** The summit, forum or anniversary in whose course it was held, in words. */
  readonly occasion: string | null;
  /** Id in `people`. */
  readonly lead: string | null;
  /** Who took part on either side. */
  readonly participants: readonly Participant[];
  /** What was done on which day. */
  readonly programme: readonly ProgrammeItem[];
  /** Ids of entries that came of it. */
  readonly outcomes: readonly string[];
  /** Results that have no entry of their own. */
  readonly outcomesText: readonly string[];
  /** Announced, completed, postponed, cancelled: each step dated and sourced. */
  readonly statusHistory: readonly StatusStep<VisitStatus>[];
}
