import type { EdtfDate } from './edtf.ts';
import type { Place, Told } from './entry.ts';

export interface OrganisationSession {
  readonly number: number | null;
  readonly date: EdtfDate | null;
  readonly place: Place | null;
  /** Id of the entry that tells of the session. */
  readonly entry: string | null;
  readonly remark?: string;
  readonly coChairs: readonly string[];
}

export interface OrganisationHead {
  readonly person: string | null;
  readonly name: string;
  readonly from?: EdtfDate;
  readonly seen?: EdtfDate;
  readonly remark?: string;
}

/** A commission, council, friendship group, embassy, centre, bank. */
export interface Organisation extends Told {
  readonly resource: 'organisations';
  readonly name: string;
  readonly founded: EdtfDate | null;
  /** The body on each side, by ISO 3166-1 alpha-3. */
  readonly sides: Readonly<Record<string, string | null>>;
  readonly sessions: readonly OrganisationSession[];
  /** Sessions by number of which no report was found. */
  readonly sessionsNotFound: readonly number[];
  readonly heads: readonly OrganisationHead[];
  readonly people: readonly string[];
}
