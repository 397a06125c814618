/** Public acts that had happened by the day: visits and meetings held, documents signed, milestones. */
import type { Document, DocumentKind } from '../domain/document.ts';
import type { EdtfDate } from '../domain/edtf.ts';
import type { Known, Snapshot } from '../domain/knownOn.ts';
import type { Milestone, MilestoneKind } from '../domain/milestone.ts';
import type { Visit, VisitLevel } from '../domain/visit.ts';
import type { ViewState } from '../viewState/viewState.ts';
import { filterEntries } from './filterEntries.ts';
import { tookPlace } from './visitFilter.ts';

export interface PublicAct {
  readonly entry: Known<Visit> | Known<Document> | Known<Milestone>;
  readonly date: EdtfDate;
  /** 0 weighs most. */
  readonly weight: number;
}

const LEVEL: Readonly<Record<VisitLevel, number>> = {
  president: 0,
  'prime-minister': 0,
  'foreign-minister': 1,
  speaker: 1,
  minister: 2,
  military: 2,
  'senior-official': 3,
  ambassador: 4,
  expert: 4,
};

const PAPER: Readonly<Record<DocumentKind, number>> = {
  treaty: 1,
  'joint-declaration': 1,
  'action-plan': 1,
  agreement: 2,
  roadmap: 2,
  protocol: 3,
  'commercial-contract': 3,
  mou: 4,
};

const EVENT: Readonly<Record<MilestoneKind, number>> = {
  recognition: 0,
  relations: 0,
  accession: 2,
  mission: 2,
  route: 2,
  award: 3,
  opening: 3,
  aid: 3,
  appointment: 4,
  other: 5,
};

/** A journey to the other weighs what its level does; talks in its course or elsewhere, two less. */
function visitWeight(visit: Visit): number {
  const level = LEVEL[visit.level];
  return visit.kind === 'visit' || visit.kind === 'commission-session' ? level : level + 2;
}

/** All public acts that meet the filters and had begun by the day, newest first. */
export function publicActs(snapshot: Snapshot, view: ViewState): readonly PublicAct[] {
  const { dataset, day } = snapshot;
  const acts: PublicAct[] = [
    ...filterEntries(snapshot.visits, view, dataset)
      .filter(tookPlace)
      .map((entry) => ({ entry, date: entry.date, weight: visitWeight(entry) })),
    ...filterEntries(snapshot.documents, view, dataset).flatMap((entry) =>
      entry.signed === null ? [] : [{ entry, date: entry.signed, weight: PAPER[entry.kind] }],
    ),
    ...filterEntries(snapshot.milestones, view, dataset).map((entry) => ({
      entry,
      date: entry.date,
      weight: EVENT[entry.kind],
    })),
  ];
  return acts.filter(({ date }) => date.earliest <= day).sort(newestFirst);
}

/** By the last day; of those of one day, the weightiest and best sourced first. */
export function newestFirst(a: PublicAct, b: PublicAct): number {
  if (a.date.latest !== b.date.latest) return a.date.latest < b.date.latest ? 1 : -1;
  return byWeight(a, b);
}

/** The weightiest first; of equals, what more origins and sources carry. */
export function byWeight(a: PublicAct, b: PublicAct): number {
  return (
    a.weight - b.weight ||
    b.entry.origins - a.entry.origins ||
    b.entry.evidence.length - a.entry.evidence.length ||
    (a.entry.id < b.entry.id ? -1 : 1)
  );
}
