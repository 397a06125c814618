/** The second clock: a data package as it was known on a day. */
import { type AsKnown, asKnown, publishedParts, type Seen, stepsOf } from './asKnown.ts';
import type { Commitment } from './commitment.ts';
import type { Corridor } from './corridor.ts';
import type { Dataset, Entry, EntryResource, EntryRows } from './dataset.ts';
import type { IsoDay } from './day.ts';
import type { Document } from './document.ts';
import { type EdtfDate, isAfter, latestStart } from './edtf.ts';
import { evidenceKnownOn, evidenceShownOn } from './evidence.ts';
import type { Expectation } from './expectation.ts';
import { outcomeKnownSince } from './knownSince.ts';
import type { Organisation } from './organisation.ts';
import type { Source } from './source.ts';
import {
  actKnownSince,
  type CommitmentStatus,
  type CorridorStatus,
  type DocumentStatus,
  type ExpectationOutcome,
  lastStep,
  type StatusStep,
  type VisitStatus,
} from './statusHistory.ts';
import type { Target } from './target.ts';
import type { TradeDispute } from './tradeDispute.ts';
import type { Visit } from './visit.ts';

/** `open`: no outcome is known yet. */
export type ExpectationStatus = 'open' | ExpectationOutcome;

interface StatusOf {
  readonly visits: VisitStatus;
  readonly documents: DocumentStatus;
  readonly commitments: CommitmentStatus;
  readonly corridors: CorridorStatus;
  readonly expectations: ExpectationStatus;
}

export type Known<Row extends Entry> = Row &
  AsKnown<Row extends { resource: infer R extends keyof StatusOf } ? StatusOf[R] : null>;
export type KnownEntry = { [R in EntryResource]: Known<EntryRows[R][number]> }[EntryResource];
export type KnownRows = { readonly [R in EntryResource]: readonly Known<EntryRows[R][number]>[] };

/** The data package as it was known on a day. */
export interface Snapshot extends KnownRows {
  readonly day: IsoDay;
  /** True when the day is the package's own: nothing is hidden. */
  readonly isToday: boolean;
  readonly dataset: Dataset;
  /** The sources published by the day. */
  readonly sources: readonly Source[];
  /** Known entries by id and by former ids. */
  readonly byId: ReadonlyMap<string, KnownEntry>;
  /** Entries known by the day, and entries in the package. */
  readonly knownCount: number;
  readonly totalCount: number;
}

function expectationStatus(expectation: Expectation, { day, isToday, findSource }: Seen): ExpectationStatus {
  const since = outcomeKnownSince(expectation, findSource);
  if (since !== null) return since <= day ? expectation.outcome : 'open';
  if (expectation.outcome !== 'unknown') return isToday ? expectation.outcome : 'open';
  // "No report found" is a finding of the package's own day, and only once the time for which it was said has passed. On
  // an earlier day nobody could tell it from what came true later.
  const due = expectation.horizon?.latest;
  return isToday && (due === undefined || due < day) ? 'unknown' : 'open';
}

type KnowRow<Row extends Entry, Status> = (row: Row, since: IsoDay, seen: Seen) => Row & AsKnown<Status>;

const withoutStatus = <Row extends Entry>(row: Row, since: IsoDay, seen: Seen): Row & AsKnown<null> =>
  asKnown(row, since, null, seen);

/** A visit that began is over after its last day, or once somebody has reported that it took place. */
function hasEnded(visit: Visit, step: StatusStep<VisitStatus> | undefined, { day, findSource }: Seen): boolean {
  if (step?.status !== 'completed') return false;
  return visit.date.latest <= day || evidenceKnownOn(step.evidence, day, findSource).length > 0;
}

const knowVisit: KnowRow<Visit, VisitStatus> = (row, since, seen) => {
  const statusHistory = stepsOf(row.statusHistory, seen);
  const step = lastStep(statusHistory);
  const status = step?.status ?? 'announced';
  if (seen.isToday || hasEnded(row, step, seen)) return asKnown({ ...row, statusHistory }, since, status, seen);
  const before = lastStep(statusHistory.filter((known) => known.status !== 'completed'));
  return asKnown(
    {
      ...row,
      statusHistory,
      // Before it is over, a visit is what was announced of it, for the time then planned; without one, it stands at its
      // announcement, because its own date is of a later day.
      date: status === 'completed' ? row.date : (step?.plannedFor ?? step?.date ?? row.date),
      summary: before?.note ?? '',
      place: null,
      occasion: null,
      participants: row.participants.filter((participant) => participant.role === 'lead'),
      programme: row.programme.filter((item) => item.date.earliest <= seen.day),
      outcomes: [],
      outcomesText: [],
    },
    since,
    status,
    seen,
  );
};

/** The steps of a document that has been signed. */
const SIGNED: ReadonlySet<DocumentStatus> = new Set(['signed', 'ratified', 'in-force', 'implemented']);

const knowDocument: KnowRow<Document, DocumentStatus> = (row, since, seen) => {
  const statusHistory = stepsOf(row.statusHistory, seen);
  const status = lastStep(statusHistory)?.status ?? 'expected';
  const isSigned = statusHistory.some((step) => SIGNED.has(step.status));
  if (seen.isToday || row.signed === null || isSigned || latestStart(row.signed) <= seen.day) {
    return asKnown({ ...row, statusHistory }, since, status, seen);
  }
  // Not signed yet on that day: the later signature, its place, occasion and signatories are not known.
  const date = lastStep(statusHistory)?.date ?? row.date;
  const summary = lastStep(statusHistory)?.note ?? '';
  return asKnown(
    { ...row, statusHistory, date, summary, signed: null, signedAt: null, occasion: null, signatories: [] },
    since,
    status,
    seen,
  );
};

const knowCommitment: KnowRow<Commitment, CommitmentStatus> = (row, since, seen) => {
  const statusHistory = stepsOf(row.statusHistory, seen);
  const status = lastStep(statusHistory)?.status ?? 'open';
  const officialStatements = row.officialStatements.flatMap((said) => {
    const day = actKnownSince(said.saidOn, said.evidence, seen.findSource);
    if (seen.isToday) return said;
    if (day === null || day > seen.day) return [];
    return { ...said, evidence: evidenceShownOn(said.evidence, seen.day, seen.findSource) };
  });
  const followUp = seen.isToday ? row.followUp : evidenceKnownOn(row.followUp, seen.day, seen.findSource);
  const late = row.late && (status === 'met' || status === 'partly-met');
  return asKnown({ ...row, statusHistory, officialStatements, followUp, late }, since, status, seen);
};

const knowCorridor: KnowRow<Corridor, CorridorStatus> = (row, since, seen) => {
  const statusHistory = stepsOf(row.statusHistory, seen);
  const status = lastStep(statusHistory)?.status ?? 'proposed';
  if (seen.isToday) return asKnown({ ...row, statusHistory }, since, status, seen);
  return asKnown(
    {
      ...row,
      statusHistory,
      sections: publishedParts(row.sections, seen),
      since: row.since !== null && isAfter(row.since, seen.day) ? null : row.since,
    },
    since,
    status,
    seen,
  );
};

const knowExpectation: KnowRow<Expectation, ExpectationStatus> = (row, since, seen) => {
  const status = expectationStatus(row, seen);
  const decided = status !== 'open' && status !== 'unknown';
  if (seen.isToday) return asKnown(row, since, status, seen);
  if (decided) {
    const outcomeEvidence = evidenceShownOn(row.outcomeEvidence, seen.day, seen.findSource);
    return asKnown({ ...row, outcomeEvidence }, since, status, seen);
  }
  return asKnown({ ...row, outcomeRefs: [], outcomeNote: null, outcomeEvidence: [], late: false }, since, status, seen);
};

const knowOrganisation: KnowRow<Organisation, null> = (row, since, seen) => {
  const begun = (date: EdtfDate | null | undefined) => date === null || date === undefined || date.earliest <= seen.day;
  const heads = row.heads.filter((head) => begun(head.from ?? head.seen));
  const isToCome = (person: string) =>
    row.heads.some((head) => head.person === person) && !heads.some((head) => head.person === person);
  return asKnown(
    {
      ...row,
      sessions: row.sessions.filter((session) => begun(session.date)),
      heads,
      people: row.people.filter((person) => !isToCome(person)),
    },
    since,
    null,
    seen,
  );
};

const knowTarget: KnowRow<Target, null> = (row, since, seen) =>
  asKnown(seen.isToday ? row : { ...row, outcome: 'open', outcomeNote: null }, since, null, seen);

const knowTradeDispute: KnowRow<TradeDispute, null> = (row, since, seen) =>
  asKnown({ ...row, values: publishedParts(row.values, seen) }, since, null, seen);

/**
 * The data package as it was known on a day. Entries not known by then are absent; of the others, only the steps,
 * versions and evidence of that day remain. On the package's own day nothing is hidden.
 */
export function knownOn(dataset: Dataset, day: IsoDay): Snapshot {
  const seen: Seen = { day, isToday: day >= dataset.asOf, findSource: (id) => dataset.sourceById.get(id) };
  const byId = new Map<string, KnownEntry>();
  let totalCount = 0;

  const know = <Row extends Entry, K extends KnownEntry>(
    rows: readonly Row[],
    knowRow: (row: Row, since: IsoDay, seen: Seen) => K,
  ): readonly K[] => {
    totalCount += rows.length;
    const known: K[] = [];
    for (const row of rows) {
      const since = dataset.knownSince.get(row.id) ?? dataset.asOf;
      if (since > day && !seen.isToday) continue;
      const entry = knowRow(row, since, seen);
      known.push(entry);
      byId.set(entry.id, entry);
      for (const formerId of entry.formerIds) byId.set(formerId, entry);
    }
    return known;
  };

  const rows: KnownRows = {
    visits: know(dataset.visits, knowVisit),
    documents: know(dataset.documents, knowDocument),
    expectations: know(dataset.expectations, knowExpectation),
    commitments: know(dataset.commitments, knowCommitment),
    milestones: know(dataset.milestones, withoutStatus),
    corridors: know(dataset.corridors, knowCorridor),
    organisations: know(dataset.organisations, knowOrganisation),
    'area-notes': know(dataset['area-notes'], withoutStatus),
    'trade-notes': know(dataset['trade-notes'], withoutStatus),
    'trade-flows': know(dataset['trade-flows'], withoutStatus),
    'trade-comparison': know(dataset['trade-comparison'], withoutStatus),
    'trade-products': know(dataset['trade-products'], withoutStatus),
    'trade-disputes': know(dataset['trade-disputes'], knowTradeDispute),
    targets: know(dataset.targets, knowTarget),
    indicators: know(dataset.indicators, withoutStatus),
  };
  return {
    ...rows,
    day,
    isToday: seen.isToday,
    dataset,
    sources: seen.isToday ? dataset.sources : dataset.sources.filter((source) => source.published.latest <= day),
    byId,
    knownCount: [...Object.values(rows)].reduce((sum, known) => sum + known.length, 0),
    totalCount,
  };
}
