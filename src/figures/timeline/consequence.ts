/** Which items a drawing with little room shows first: by the rank of who met, the weight of a paper, the kind of an event. */
import type { IsoDay } from '../../domain/day.ts';
import type { Document, DocumentKind } from '../../domain/document.ts';
import { precisionOf } from '../../domain/edtf.ts';
import type { Known } from '../../domain/knownOn.ts';
import type { Milestone, MilestoneKind } from '../../domain/milestone.ts';
import type { Visit, VisitLevel } from '../../domain/visit.ts';
import type { TimelineItem } from '../timelineItems.ts';

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

/** 0 weighs most; null is never drawn, because what came of it is. */
export function tierOf({ entry, date }: TimelineItem, day: IsoDay): number | null {
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

/** The weightiest first; among equals the one with more independent origins, then more sources, then the earlier. */
export function compareConsequence(day: IsoDay): (a: TimelineItem, b: TimelineItem) => number {
  const LAST = 9;
  const tier = (item: TimelineItem) => tierOf(item, day) ?? LAST;
  return (a, b) =>
    tier(a) - tier(b) ||
    b.entry.origins - a.entry.origins ||
    b.entry.evidence.length - a.entry.evidence.length ||
    (a.date.earliest < b.date.earliest ? -1 : a.date.earliest > b.date.earliest ? 1 : 0) ||
    (a.entry.id < b.entry.id ? -1 : 1);
}
