/** The life of one document as known on a day: what was said of it beforehand, its steps, and who is party to it. */
import type { IsoDay } from '../domain/day.ts';
import type { Document } from '../domain/document.ts';
import { compareEdtf, type EdtfDate } from '../domain/edtf.ts';
import type { Expectation } from '../domain/expectation.ts';
import type { Known, Snapshot } from '../domain/knownOn.ts';
import type { Party } from '../domain/party.ts';
import type { DocumentStatus, StatusStep } from '../domain/statusHistory.ts';
import type { Words } from '../i18n/words.ts';
import { outcomeOf } from './expectationOutcome.ts';

/** A step with a date: one without cannot stand on a line of time. */
export interface LifeStep {
  readonly status: DocumentStatus;
  readonly date: EdtfDate;
}

export interface DocumentLife {
  readonly steps: readonly LifeStep[];
  /** The time for which something was said of it that passed without a report; null without one. */
  readonly due: EdtfDate | null;
  /** The end of the years for which a plan runs; null where none is stated. */
  readonly until: IsoDay | null;
}

export const SIGNED_STATUSES: readonly DocumentStatus[] = ['signed', 'ratified', 'in-force', 'implemented'];
export const IN_FORCE_STATUSES: readonly DocumentStatus[] = ['in-force', 'implemented'];

/** True once it was signed, as far as is known on the day. */
export function isSigned(document: Known<Document>): boolean {
  return document.signed !== null || SIGNED_STATUSES.includes(document.status);
}

/**
 * What was said of the document beforehand, the first wording first; of one day, what is about the fewest other things. A
 * statement belongs to it where either names the other; what was said after the signature was not said beforehand.
 */
export function expectationsOf(document: Known<Document>, snapshot: Snapshot): readonly Known<Expectation>[] {
  const ids = [document.id, ...document.formerIds];
  const { signed, related } = document;
  return snapshot.expectations
    .filter(
      (said) =>
        ids.some((id) => said.outcomeRefs.includes(id) || said.related.includes(id)) || related.includes(said.id),
    )
    .filter(({ saidOn }) => signed === null || saidOn.earliest <= signed.latest)
    .sort(
      (a, b) =>
        compareEdtf(a.saidOn, b.saidOn) || a.outcomeRefs.length - b.outcomeRefs.length || (a.id < b.id ? -1 : 1),
    );
}

/** The first step that lies before a signature: what stands for an expectation where no statement is on record. */
export function firstStepBefore(document: Known<Document>): StatusStep<DocumentStatus> | null {
  const first = document.statusHistory[0];
  return first === undefined || SIGNED_STATUSES.includes(first.status) || first.status === 'lapsed' ? null : first;
}

export function lifeOf(
  document: Known<Document>,
  expectations: readonly Known<Expectation>[],
  day: IsoDay,
): DocumentLife {
  const steps = document.statusHistory.flatMap(({ status, date }): LifeStep[] =>
    date === null ? [] : [{ status, date }],
  );
  const first = steps[0];
  // The statement whose wording stands beside the line; marks of others would say nothing without theirs.
  const statement = expectations[0];
  const said = statement?.saidOn;
  const beforeAll = said !== undefined && (first === undefined || said.latest < first.date.earliest);
  return {
    steps: beforeAll ? [{ status: 'expected', date: said }, ...steps] : steps,
    due: statement !== undefined && outcomeOf(statement, day) === 'overdue' ? statement.horizon : null,
    until: document.period?.latest ?? null,
  };
}

/** The life line in a sentence: "negotiated 31 October 2025, signed 4 February 2026". */
export function lifeText({ steps }: DocumentLife, words: Words): string {
  if (steps.length === 0) return words.t('documents.life.undated');
  return words.list(
    steps.map(({ status, date }) =>
      words.t('documents.life.step', {
        status: words.t(`status.${status}`).toLocaleLowerCase(words.locale),
        date: words.date(date),
      }),
    ),
  );
}

export interface DocumentParty {
  /** ISO 3166-1 alpha-3. */
  readonly side: string;
  /** People, or else bodies; empty where no source names any. */
  readonly names: readonly string[];
}

/** Who is party to the document: the two sides in their order, then others as listed. */
export function partiesOf(document: Document, sides: readonly [Party, Party]): readonly DocumentParty[] {
  const listed = [...new Set(document.signatories.map(({ side }) => side))];
  const ofTheTwo = sides.map(({ id }) => id).filter((id) => listed.includes(id));
  return [...ofTheTwo, ...listed.filter((side) => !ofTheTwo.includes(side))].map((side) => ({
    side,
    names: document.signatories
      .filter((signatory) => signatory.side === side)
      .flatMap(({ name, body }) => name ?? body ?? []),
  }));
}
