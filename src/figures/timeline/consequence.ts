/** Which items a drawing with little room shows first: by the rank of who met, the weight of a paper, the kind of an event. */
import type { IsoDay } from '../../domain/day.ts';
import type { Document, DocumentKind } from '../../domain/document.ts';
import { precisionOf } from '../../domain/edtf.ts';
import type { Known, Snapshot } from '../../domain/knownOn.ts';
import type { Milestone, MilestoneKind } from '../../domain/milestone.ts';
import type { Visit, VisitLevel } from '../../domain/visit.ts';
import { type TimelineItem, timelineItems } from '../timelineItems.ts';

const LEVEL: Readonly<Record<VisitLevel, number>> = {
  president: 1,
  'prime-minister': 1,
  'foreign-minister': 2,
  speaker: 2,
  minister: 3,
  military: 3,
  'senior-official': 4,
  ambassador: 5,
  expert: 5,
};

const PAPER: Readonly<Record<DocumentKind, number>> = {
  treaty: 1,
  'joint-declaration': 1,
  'action-plan': 1,
  roadmap: 2,
  agreement: 2,
  protocol: 4,
  mou: 4,
  'commercial-contract': 4,
};

const EVENT: Readonly<Record<MilestoneKind, number>> = {
  recognition: 0,
  relations: 0,
  accession: 2,
  route: 2,
  opening: 2,
  award: 3,
  aid: 3,
  mission: 3,
  appointment: 4,
  other: 4,
};

function visitTier(visit: Known<Visit>): number {
  const level = LEVEL[visit.level];
  // The journey to the other capital weighs more than the talks that fill it or a meeting in the margins of a summit.
  if (visit.kind === 'visit') return visit.multilateral ? level : level - 1;
  return visit.kind === 'commission-session' ? Math.min(level, 2) : level + 1;
}

const documentTier = (document: Known<Document>) => PAPER[document.kind];
const milestoneTier = (milestone: Known<Milestone>) => EVENT[milestone.kind];

/** 0 weighs most; null where what came of it stands on the timeline itself. */
function tierOf({ entry, date }: TimelineItem, day: IsoDay): number | null {
  switch (entry.resource) {
    case 'visits':
      return visitTier(entry);
    case 'documents':
      return documentTier(entry);
    case 'milestones':
      return milestoneTier(entry);
    case 'expectations':
      if (entry.status === 'met' || entry.status === 'partly') return entry.late ? 1 : null;
      return date.latest >= day ? 2 : 3;
    case 'commitments':
      // A whole year as a deadline says little about when.
      return entry.status === 'met' ? null : precisionOf(date) === 'year' ? 5 : 4;
  }
}

const LAST = 9;
const rankedOn = new WeakMap<Snapshot, ReadonlyMap<TimelineItem, number>>();

/**
 * The place of every item of a snapshot in the order of consequence, the weightiest first; among equals the one with more
 * independent origins, then more sources, then the earlier. What is only the foretelling of an act on record comes last.
 */
export function ranked(snapshot: Snapshot): ReadonlyMap<TimelineItem, number> {
  const before = rankedOn.get(snapshot);
  if (before !== undefined) return before;
  const { items } = timelineItems(snapshot);
  const tiers = new Map(items.map((item) => [item, tierOf(item, snapshot.day) ?? LAST]));
  const tier = (item: TimelineItem) => tiers.get(item) ?? LAST;
  const order = items.toSorted(
    (a, b) =>
      tier(a) - tier(b) ||
      b.entry.origins - a.entry.origins ||
      b.entry.evidence.length - a.entry.evidence.length ||
      a.first - b.first ||
      (a.entry.id < b.entry.id ? -1 : 1),
  );
  const ranks = new Map(order.map((item, index) => [item, index]));
  rankedOn.set(snapshot, ranks);
  return ranks;
}
