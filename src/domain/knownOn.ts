/** The second clock: a data package as it was known on a day. */
import type { Commitment } from './commitment.ts';
import type { Corridor } from './corridor.ts';
import type { Dataset, Entry, EntryResource, EntryRows } from './dataset.ts';
import type { IsoDay } from './day.ts';
import type { Document } from './document.ts';
import { type EdtfDate, isAfter, latestStart } from './edtf.ts';
import {
  confidenceFromOrigins,
  countOrigins,
  type Evidence,
  evidenceKnownOn,
  evidenceShownOn,
  type FindSource,
} from './evidence.ts';
import type { Expectation } from './expectation.ts';
import { dateOf, outcomeKnownSince } from './knownSince.ts';
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
  stepsKnownOn,
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

/** What the day adds to an entry. `status` is that of the last step known by the day, null where the entry has none. */
export interface AsKnown<Status> {
  readonly knownSince: IsoDay;
  /** It is known on the day but lies after it. */
  readonly upcoming: boolean;
  /** The act had happened, but every source that we hold for it was published later. */
  readonly reportedLater: boolean;
  readonly status: Status;
  /** Independent origins among the evidence shown. */
  readonly origins: number;
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

interface Seen {
  readonly day: IsoDay;
  readonly isToday: boolean;
  readonly findSource: FindSource;
}

function expectationStatus(expectation: Expectation, { day, isToday, findSource }: Seen): ExpectationStatus {
  const since = outcomeKnownSince(expectation, findSource);
  if (since !== null) return since <= day ? expectation.outcome : 'open';
  if (expectation.outcome !== 'unknown') return isToday ? expectation.outcome : 'open';
  // "No report found" is a finding only once the time for which it was said has passed.
  const due = expectation.horizon?.latest;
  return due === undefined ? (isToday ? 'unknown' : 'open') : due < day ? 'unknown' : 'open';
}

/**
 * The parts (versions, values, sections) of which a source had been published by the day, with the sources of the day. A
 * part without sources of its own stands on those of its entry.
 */
function published<Part extends { readonly evidence: readonly Evidence[] }>(
  parts: readonly Part[],
  { day, isToday, findSource }: Seen,
): readonly Part[] {
  if (isToday) return parts;
  return parts.flatMap((part) => {
    const evidence = evidenceKnownOn(part.evidence, day, findSource);
    if (evidence === part.evidence) return part;
    return evidence.length === 0 ? [] : { ...part, evidence };
  });
}

function stepsOf<Status extends string>(
  history: readonly StatusStep<Status>[],
  { day, isToday, findSource }: Seen,
): readonly StatusStep<Status>[] {
  return isToday ? history : stepsKnownOn(history, day, findSource);
}

/** The row with the evidence of the day, and what the day says of it. */
function asKnown<Row extends Entry, Status>(
  row: Row,
  since: IsoDay,
  status: Status,
  seen: Seen,
): Row & AsKnown<Status> {
  const { day, isToday, findSource } = seen;
  const reportedLater = !isToday && evidenceKnownOn(row.evidence, day, findSource).length === 0;
  // With nothing published yet, what stands behind the act is the later reports, and they are marked as such.
  const evidence = isToday ? row.evidence : evidenceShownOn(row.evidence, day, findSource);
  const versions = reportedLater ? row.versions : published(row.versions, seen);
  const origins = countOrigins(evidence, findSource);
  const onDay: AsKnown<Status> = {
    knownSince: since,
    upcoming: isUpcoming(dateOf(row), day),
    reportedLater,
    status,
    origins,
  };
  if (isToday) return Object.assign({}, row, onDay);
  const stillDisputed = row.versions.length === 0 || versions.length > 1;
  const stated = row.confidence === 'disputed' && !stillDisputed ? 'confirmed' : row.confidence;
  // The editor's remarks are of the package's day; only the reasoning behind an inference belongs to every day.
  const note = row.confidence === 'inferred' ? row.note : null;
  const confidence = confidenceFromOrigins(stated, origins);
  return Object.assign({}, row, { note, evidence, versions, confidence }, onDay);
}

function isUpcoming(date: EdtfDate | null, day: IsoDay): boolean {
  return date !== null && isAfter(date, day);
}

type KnowRow<Row extends Entry, Status> = (row: Row, since: IsoDay, seen: Seen) => Row & AsKnown<Status>;

const withoutStatus = <Row extends Entry>(row: Row, since: IsoDay, seen: Seen): Row & AsKnown<null> =>
  asKnown(row, since, null, seen);

const knowVisit: KnowRow<Visit, VisitStatus> = (row, since, seen) => {
  const statusHistory = stepsOf(row.statusHistory, seen);
  const step = lastStep(statusHistory);
  const status = step?.status ?? 'announced';
  if (status === 'completed') return asKnown({ ...row, statusHistory }, since, status, seen);
  return asKnown(
    {
      ...row,
      statusHistory,
      // Before it took place, a visit is what was announced of it, for the time then planned.
      date: seen.isToday ? row.date : (step?.plannedFor ?? row.date),
      summary: seen.isToday ? row.summary : (step?.note ?? ''),
      participants: row.participants.filter((participant) => participant.role === 'lead'),
      programme: row.programme.filter((item) => item.date.earliest <= seen.day),
      outcomes: seen.isToday ? row.outcomes : [],
      outcomesText: seen.isToday ? row.outcomesText : [],
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
      sections: published(row.sections, seen),
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
  return asKnown(
    {
      ...row,
      sessions: row.sessions.filter((session) => begun(session.date)),
      heads: row.heads.filter((head) => begun(head.from ?? head.seen)),
    },
    since,
    null,
    seen,
  );
};

const knowTarget: KnowRow<Target, null> = (row, since, seen) =>
  asKnown(seen.isToday ? row : { ...row, outcome: 'open', outcomeNote: null }, since, null, seen);

const knowTradeDispute: KnowRow<TradeDispute, null> = (row, since, seen) =>
  asKnown({ ...row, values: published(row.values, seen) }, since, null, seen);

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
