/** The ledger: how far each document has come, what was said of it beforehand, and what was found. */
import { addDays, daysBetween, type IsoDay, isIsoDay, toIsoDay, yearOf } from '../../domain/day.ts';
import type { Document } from '../../domain/document.ts';
import { countOrigins, type Evidence } from '../../domain/evidence.ts';
import type { Expectation } from '../../domain/expectation.ts';
import type { Known, Snapshot } from '../../domain/knownOn.ts';
import type { Party } from '../../domain/party.ts';
import type { DocumentStatus, StatusStep } from '../../domain/statusHistory.ts';
import { periodOf, type ViewState } from '../../viewState/viewState.ts';
import { filterDocuments, sortDocuments } from '../documentFilter.ts';
import {
  type DocumentLife,
  type DocumentParty,
  expectationsOf,
  firstStepBefore,
  IN_FORCE_STATUSES,
  isSigned,
  lifeOf,
  partiesOf,
} from '../documentLife.ts';
import { type ExpectationState, outcomeOf } from '../expectationOutcome.ts';
import type { FigureAbsence } from '../figure.ts';

/** What stood before the signature: a statement, or else the first step on the way to it. */
export type ExpectedBefore =
  | {
      readonly kind: 'statement';
      readonly expectation: Known<Expectation>;
      readonly outcome: ExpectationState;
      /** Further statements on the same document. */
      readonly more: number;
    }
  | { readonly kind: 'step'; readonly step: StatusStep<DocumentStatus>; readonly origins: number };

export interface DocumentRow {
  readonly document: Known<Document>;
  readonly parties: readonly DocumentParty[];
  readonly life: DocumentLife;
  /** Null where nothing said beforehand is on record. */
  readonly expected: ExpectedBefore | null;
  /** The last step known on the day; undefined only for a document without any. */
  readonly found: StatusStep<DocumentStatus> | undefined;
}

/** `recent`: the default period. `filtered`: what meets the reader's choices. `all`: everything known. */
export type LedgerScope = 'recent' | 'filtered' | 'all';

export interface DocumentStatusModel {
  readonly day: IsoDay;
  readonly sides: readonly [Party, Party];
  readonly scope: LedgerScope;
  /** The first day of the period shown; null where it is open. */
  readonly since: IsoDay | null;
  readonly rows: readonly DocumentRow[];
  /** The rows that stand open in the drawing; the others follow in the same order. */
  readonly open: number;
  /** Documents known on the day. */
  readonly total: number;
  /** The earliest year of them all, for the way to all of them; null without any. */
  readonly firstYear: number | null;
  readonly axis: { readonly from: IsoDay; readonly to: IsoDay; readonly day: IsoDay };
  readonly signed: number;
  /** Of those signed. */
  readonly inForce: number;
  readonly unsigned: number;
  readonly lapsed: number;
  /** Outcomes of the first statements, of the rows that have one. */
  readonly outcomes: readonly ExpectationState[];
  /** The first day on which a document was known. */
  readonly firstKnown: IsoDay | null;
}

const RECENT_YEARS = 2;
const OPEN_ROWS = 12;
/** Share of the axis that lies after the day, so that the gold line does not stand at the edge. */
const ROOM_AFTER = 0.06;

/** The same day that many years earlier; 28 February for a 29th that the year does not have. */
function yearsBefore(day: IsoDay, years: number): IsoDay {
  const month = `${String(yearOf(day) - years).padStart(4, '0')}${day.slice(4, 8)}`;
  const before = `${month}${day.slice(8)}`;
  return isIsoDay(before) ? before : `${month}28`;
}

function expectedBefore(
  document: Known<Document>,
  expectations: readonly Known<Expectation>[],
  snapshot: Snapshot,
): ExpectedBefore | null {
  const expectation = expectations[0];
  if (expectation !== undefined) {
    const outcome = outcomeOf(expectation, snapshot.day);
    return { kind: 'statement', expectation, outcome, more: expectations.length - 1 };
  }
  const step = firstStepBefore(document);
  if (step === null || step.note === undefined) return null;
  const origins = countOrigins(step.evidence, (id) => snapshot.dataset.sourceById.get(id));
  return { kind: 'step', step, origins };
}

function rowOf(document: Known<Document>, snapshot: Snapshot): DocumentRow {
  const expectations = expectationsOf(document, snapshot);
  return {
    document,
    parties: partiesOf(document, snapshot.dataset.sides),
    life: lifeOf(document, expectations, snapshot.day),
    expected: expectedBefore(document, expectations, snapshot),
    found: document.statusHistory.at(-1),
  };
}

interface Choice {
  readonly scope: LedgerScope;
  readonly documents: readonly Known<Document>[];
  /** The first day of the period; null where it is open. */
  readonly from: IsoDay | null;
}

/** What the reader chose, or the last two years; where those are empty, everything. */
function choose(snapshot: Snapshot, view: ViewState): Choice {
  const met = filterDocuments(snapshot, view);
  const { from, to } = periodOf(view);
  if (from !== null || to !== null || met.length < snapshot.documents.length) {
    return { scope: met.length === snapshot.documents.length ? 'all' : 'filtered', documents: met, from };
  }
  const recentFrom = yearsBefore(snapshot.day, RECENT_YEARS);
  const recent = filterDocuments(snapshot, { ...view, from: recentFrom });
  if (recent.length === 0 || recent.length === met.length) return { scope: 'all', documents: met, from: null };
  return { scope: 'recent', documents: recent, from: recentFrom };
}

function axisOf(rows: readonly DocumentRow[], from: IsoDay | null, day: IsoDay): DocumentStatusModel['axis'] {
  const days = rows.flatMap(({ life }) => life.steps.map(({ date }) => date.earliest)).sort();
  const earliest = days[0] === undefined ? yearsBefore(day, RECENT_YEARS) : toIsoDay(yearOf(days[0]), 1, 1);
  const start = from === null || from < earliest ? earliest : from;
  // A day that lies before everything shown still has an axis of a year before it.
  const begin = start < day ? start : yearsBefore(day, 1);
  return { from: begin, to: addDays(day, Math.ceil(daysBetween(begin, day) * ROOM_AFTER)), day };
}

export function selectDocumentStatus(snapshot: Snapshot, view: ViewState): DocumentStatusModel {
  const { scope, documents, from } = choose(snapshot, view);
  const rows = sortDocuments(documents, view.sort).map((document) => rowOf(document, snapshot));
  const years = snapshot.documents.flatMap(({ date }) => (date === null ? [] : yearOf(date.earliest)));
  const { dataset } = snapshot;
  const firstDays = dataset.documents.flatMap(({ id }) => dataset.knownSince.get(id) ?? []).sort();
  const count = (meets: (document: Known<Document>) => boolean) => documents.filter(meets).length;
  const lapsed = count(({ status }) => status === 'lapsed');
  const signed = count((document) => document.status !== 'lapsed' && isSigned(document));
  return {
    day: snapshot.day,
    sides: dataset.sides,
    scope,
    since: from,
    rows,
    open: rows.length <= OPEN_ROWS + 3 ? rows.length : OPEN_ROWS,
    total: snapshot.documents.length,
    firstYear: years.length === 0 ? null : Math.min(...years),
    axis: axisOf(rows, from, snapshot.day),
    signed,
    inForce: count(({ status }) => IN_FORCE_STATUSES.includes(status)),
    unsigned: documents.length - signed - lapsed,
    lapsed,
    outcomes: rows.flatMap(({ expected }) => (expected?.kind === 'statement' ? [expected.outcome] : [])),
    firstKnown: firstDays[0] ?? null,
  };
}

/** Everything that stands behind a row, what was found first. */
export function evidenceOfRow({ document, expected }: DocumentRow): readonly Evidence[] {
  if (expected === null) return document.evidence;
  return [
    ...document.evidence,
    ...(expected.kind === 'step'
      ? expected.step.evidence
      : [...expected.expectation.evidence, ...expected.expectation.outcomeEvidence]),
  ];
}

export function absenceOfDocumentStatus(model: DocumentStatusModel): FigureAbsence | null {
  if (model.rows.length > 0) return null;
  return model.total === 0 ? { reason: 'not-yet-known', firstKnown: model.firstKnown } : { reason: 'filtered' };
}
