/**
 * What counts as one thing that was to be signed.
 *
 * A paper is one unit, however many statements speak of it: those whose `outcomeRefs` point to it are told in its row, and
 * the first said of them (of one day, the one about the fewest other things) decides what became of it. A statement is a unit of its own
 * where no paper stands for it: as long as none of the papers of which it is the first word is on record; and for good
 * where it is the first word of none, unless it was met in full by papers that earlier statements had named. What was met
 * only in part asked for more than a paper that is counted already, and would vanish behind it.
 *
 * Which statement belongs to which paper is the record's own and of no day, so that a unit does not fall apart or merge
 * between two days; what is known of it, and what became of it, is the day's. Statements about visits, events, deliveries
 * and a direction of policy are not about a paper. A paper of which no statement speaks was spoken of beforehand where
 * its history has a step before the signature.
 */
import type { Dataset } from '../../domain/dataset.ts';
import type { IsoDay } from '../../domain/day.ts';
import type { Document } from '../../domain/document.ts';
import { compareEdtf } from '../../domain/edtf.ts';
import type { Expectation } from '../../domain/expectation.ts';
import type { Known, Snapshot } from '../../domain/knownOn.ts';
import type { DocumentStatus, StatusStep } from '../../domain/statusHistory.ts';
import { firstStepBefore, isSigned } from '../documentLife.ts';
import { type ExpectationState, outcomeOf } from '../expectationOutcome.ts';

/** `late`: met, but after the time for which it was said. `unannounced`: signed with nothing said beforehand on record. */
export type PaperOutcome = ExpectationState | 'late' | 'unannounced';

/** The order in which outcomes are drawn and listed. */
export const PAPER_OUTCOMES: readonly PaperOutcome[] = [
  'met',
  'late',
  'partly',
  'unmet',
  'overdue',
  'unknown',
  'open',
  'unannounced',
];

export interface PaperUnit {
  /** Id of the paper, or of the statement that stands for itself. */
  readonly key: string;
  /** Null for a statement that stands for itself. */
  readonly document: Known<Document> | null;
  /** What was said of it, the first said first; empty where nothing was. */
  readonly statements: readonly Known<Expectation>[];
  /** What was the first word of a paper without a statement. */
  readonly step: StatusStep<DocumentStatus> | null;
  readonly outcome: PaperOutcome;
}

/** True for a statement that a paper would be signed. */
export const isAboutPaper = ({ kind }: Expectation): boolean => kind === 'document';

const firstSaid = (a: Expectation, b: Expectation): number =>
  compareEdtf(a.saidOn, b.saidOn) || a.outcomeRefs.length - b.outcomeRefs.length || (a.id < b.id ? -1 : 1);

const speaksOf = (said: Expectation, { id, formerIds, signed }: Document): boolean =>
  [id, ...formerIds].some((ref) => said.outcomeRefs.includes(ref)) &&
  (signed === null || said.saidOn.earliest <= signed.latest);

interface Belonging {
  /** Ids of the statements on each paper, the first said first. */
  readonly ofPaper: ReadonlyMap<string, readonly string[]>;
  /** Ids of the papers in whose rows a statement is told once one of them is on record; empty where it stands for itself. */
  readonly papersOf: ReadonlyMap<string, readonly string[]>;
}

/** Which statement belongs to which paper, over the whole record. */
function belonging({ documents, expectations }: Dataset): Belonging {
  const said = expectations.filter(isAboutPaper).sort(firstSaid);
  const ofPaper = new Map(
    documents.map((document) => [document.id, said.filter((one) => speaksOf(one, document)).map(({ id }) => id)]),
  );
  const papersOf = new Map(
    said.map(({ id, outcome }) => {
      const its = documents.filter((document) => ofPaper.get(document.id)?.includes(id)).map((document) => document.id);
      const first = its.filter((paper) => ofPaper.get(paper)?.[0] === id);
      return [id, first.length > 0 ? first : outcome === 'met' ? its : []];
    }),
  );
  return { ofPaper, papersOf };
}

function stateOfStatement(said: Known<Expectation>, day: IsoDay): PaperOutcome {
  const state = outcomeOf(said, day);
  return state === 'met' && said.late ? 'late' : state;
}

function outcomeOfPaper(
  document: Known<Document>,
  first: Known<Expectation> | undefined,
  step: StatusStep<DocumentStatus> | null,
  day: IsoDay,
): PaperOutcome {
  const said = first === undefined ? null : stateOfStatement(first, day);
  const due = first?.horizon ?? step?.plannedFor ?? null;
  if (isSigned(document)) {
    if (said === 'met' || said === 'late' || said === 'partly' || said === 'unmet') return said;
    if (said === null && step === null) return 'unannounced';
    return due !== null && document.signed !== null && due.latest < document.signed.earliest ? 'late' : 'met';
  }
  if (document.status === 'lapsed' || said === 'unmet') return 'unmet';
  if (due !== null) return due.latest < day ? 'overdue' : 'open';
  const { searchedUntil } = document;
  return said === 'unknown' || (searchedUntil !== null && searchedUntil <= day) ? 'unknown' : 'open';
}

/** Every paper and every statement without one that is known on the day, each once. */
export function paperUnits(snapshot: Snapshot): readonly PaperUnit[] {
  const { ofPaper, papersOf } = belonging(snapshot.dataset);
  const onRecord = new Set(snapshot.documents.map(({ id }) => id));
  const said = new Map(snapshot.expectations.filter(isAboutPaper).map((one) => [one.id, one]));
  const alone = [...said.values()].filter(({ id }) => !papersOf.get(id)?.some((paper) => onRecord.has(paper)));
  for (const { id } of alone) said.delete(id);
  const papers = snapshot.documents.map((document): PaperUnit => {
    const statements = (ofPaper.get(document.id) ?? []).flatMap((id) => said.get(id) ?? []);
    const step = statements.length > 0 ? null : firstStepBefore(document);
    const outcome = outcomeOfPaper(document, statements[0], step, snapshot.day);
    return { key: document.id, document, statements, step, outcome };
  });
  return [
    ...papers,
    ...alone.map(
      (one): PaperUnit => ({
        key: one.id,
        document: null,
        statements: [one],
        step: null,
        outcome: stateOfStatement(one, snapshot.day),
      }),
    ),
  ];
}
