/** What every entry of a data package has, whatever it tells of. */
import type { IsoDay } from './day.ts';
import type { EdtfDate } from './edtf.ts';
import type { Confidence, Evidence, Version } from './evidence.ts';

/** The fields of a datum with evidence. */
export interface Evidenced {
  /** Stable; unique over all resources. */
  readonly id: string;
  /** Ids in `areas` to which it belongs. */
  readonly areas: readonly string[];
  /** The publications that carry it. */
  readonly evidence: readonly Evidence[];
  /** By the number of independent origins: see rule 3. */
  readonly confidence: Confidence;
  /** The editors' remarks, of the package's day; null when there are none. */
  readonly note: string | null;
  /** Conflicting values of one detail, each with its own evidence. */
  readonly versions: readonly Version[];
  /** Ids of entries that a reader will want beside it. */
  readonly related: readonly string[];
  /** Ids that the entry had before, or of entries that were joined into it: old addresses keep working. */
  readonly formerIds: readonly string[];
  /** A search found nothing (more) by this day. */
  readonly searchedUntil: IsoDay | null;
}

/** The fields of an entry that is told in words. */
export interface Told extends Evidenced {
  /** What happened, without a full stop. */
  readonly title: string;
  /** Only what could be said on the day of the entry: it is shown under earlier days, too. */
  readonly summary: string;
  /** When it happened or was said; null where no source says. */
  readonly date: EdtfDate | null;
}

/** A place; `name` is null where only the country is known. */
export interface Place {
  /** Town and building as far as known; null where only the country is. */
  readonly name: string | null;
  /** ISO 3166-1 alpha-3; null where the place is not in one country ("by telephone"). */
  readonly country: string | null;
}

/** A sum of money: `value` counted in `unit`s ("million") of an ISO 4217 currency. */
export interface Amount {
  /** In `unit`s of the currency. */
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
  /** What one of `value` is: "million". */
  readonly unit: string;
  /** What the sum is of ("preliminary total cost"). */
  readonly measures?: string;
}

/** A person or body who spoke, promised or signed. */
export interface Actor {
  /** As the source names them. */
  readonly name: string;
  /** Id in `people`; null for a body or for somebody without an entry. */
  readonly person: string | null;
  /** As held at the time. */
  readonly office?: string;
  /** ISO 3166-1 alpha-3. */
  readonly side?: string;
}
