/** What became known on one day, in short: how much of each kind, and what weighs most. */
import type { EntryResource } from '../domain/dataset.ts';
import type { DocumentKind } from '../domain/document.ts';
import type { Snapshot } from '../domain/knownOn.ts';
import type { MilestoneKind } from '../domain/milestone.ts';
import type { VisitLevel } from '../domain/visit.ts';
import type { Change } from './changesBetween.ts';

/** The kinds that are counted, by consequence: what happened, what was said, what was found out. */
export const CHANGE_KINDS = [
  'visits',
  'signed',
  'documents',
  'milestones',
  'expectations',
  'commitments',
  'targets',
  'outcomes',
  'steps',
  'corridors',
  'bodies',
  'disputes',
  'findings',
  'figures',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

const KIND_OF_ENTRY: Readonly<Record<EntryResource, ChangeKind>> = {
  visits: 'visits',
  documents: 'documents',
  expectations: 'expectations',
  commitments: 'commitments',
  milestones: 'milestones',
  corridors: 'corridors',
  organisations: 'bodies',
  'area-notes': 'findings',
  'trade-notes': 'findings',
  'trade-flows': 'figures',
  'trade-comparison': 'figures',
  'trade-products': 'figures',
  'trade-disputes': 'disputes',
  targets: 'targets',
  indicators: 'figures',
};

/** What was done weighs more than what was said, and that more than what was found out; 0 weighs most. */
const WEIGHT: Readonly<Record<EntryResource, number>> = {
  visits: 1,
  documents: 1,
  milestones: 1,
  expectations: 2,
  commitments: 2,
  targets: 2,
  corridors: 2,
  organisations: 2,
  'trade-disputes': 3,
  'area-notes': 4,
  'trade-notes': 4,
  'trade-flows': 5,
  'trade-comparison': 6,
  'trade-products': 6,
  indicators: 6,
};

/** What a reader of the history would name first: journeys of the highest level, papers and events of the whole relation. */
const PRINCIPAL: ReadonlySet<string> = new Set<VisitLevel | DocumentKind | MilestoneKind>([
  'president',
  'prime-minister',
  'treaty',
  'joint-declaration',
  'action-plan',
  'recognition',
  'relations',
]);

function weightOf({ entry }: Change): number {
  const principal =
    (entry.resource === 'visits' && entry.kind === 'visit' && PRINCIPAL.has(entry.level)) ||
    ((entry.resource === 'documents' || entry.resource === 'milestones') && PRINCIPAL.has(entry.kind));
  return principal ? 0 : WEIGHT[entry.resource];
}

function isSigned(change: Change, snapshot: Snapshot): boolean {
  if (change.entry.resource !== 'documents') return false;
  if (change.kind === 'step') return change.step.status === 'signed';
  const known = snapshot.byId.get(change.entry.id);
  return known?.resource === 'documents' && known.statusHistory.some(({ status }) => status === 'signed');
}

function kindOf(change: Change, snapshot: Snapshot): ChangeKind {
  if (change.kind === 'outcome') return 'outcomes';
  if (isSigned(change, snapshot)) return 'signed';
  return change.kind === 'step' ? 'steps' : KIND_OF_ENTRY[change.entry.resource];
}

/** How many changes there are of each kind that occurs, seen on their day. */
export function countByKind(
  changes: readonly Change[],
  snapshot: Snapshot,
): readonly { readonly kind: ChangeKind; readonly count: number }[] {
  const kinds = changes.map((change) => kindOf(change, snapshot));
  return CHANGE_KINDS.map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length })).filter(
    ({ count }) => count > 0,
  );
}

/** The changes that weigh most, one an entry; of equals, what more origins and sources carry. */
export function weightiestChanges(changes: readonly Change[], snapshot: Snapshot, most: number): readonly Change[] {
  const origins = ({ entry }: Change) => snapshot.byId.get(entry.id)?.origins ?? 0;
  const ofEachEntry = [...new Map(changes.map((change) => [change.entry.id, change])).values()];
  return ofEachEntry
    .sort(
      (a, b) =>
        weightOf(a) - weightOf(b) ||
        origins(b) - origins(a) ||
        b.evidence.length - a.evidence.length ||
        (a.entry.id < b.entry.id ? -1 : 1),
    )
    .slice(0, most);
}
