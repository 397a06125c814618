import type { EdtfDate } from './edtf.ts';
import type { Place, Told } from './entry.ts';

export interface OrganisationSession {
  /** Number of the session; null where sources do not count it. */
  readonly number: number | null;
  /** When it was held. */
  readonly date: EdtfDate | null;
  /** Where it was held. */
  readonly place: Place | null;
  /** Id of the entry that tells of the session. */
  readonly entry: string | null;
  /** What to know about the session. */
  readonly remark?: string;
  /** Ids in `people`. */
  readonly coChairs: readonly string[];
}

export interface OrganisationHead {
  /** Id in `people`; null without an entry. */
  readonly person: string | null;
  /** As the source gives it. */
  readonly name: string;
  /** Only where a source states it. */
  readonly from?: EdtfDate;
  /** The span of months in which sources show the person in the office. */
  readonly seen?: EdtfDate;
  /** What to know about the tenure. */
  readonly remark?: string;
}

/** A commission, council, friendship group, embassy, centre, bank. */
export interface Organisation extends Told {
  readonly resource: 'organisations';
  /** Full name. */
  readonly name: string;
  /** When it was founded; null where no source says. */
  readonly founded: EdtfDate | null;
  /** The body on each side, by ISO 3166-1 alpha-3. */
  readonly sides: Readonly<Record<string, string | null>>;
  /** Sessions on record. */
  readonly sessions: readonly OrganisationSession[];
  /** Sessions by number of which no report was found. */
  readonly sessionsNotFound: readonly number[];
  /** Ambassadors, chairs, directors. */
  readonly heads: readonly OrganisationHead[];
  /** Ids in `people` of others who belong to it. */
  readonly people: readonly string[];
}
