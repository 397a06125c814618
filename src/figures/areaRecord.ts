/** One area of cooperation as it was known on the day: what it rests on, who answers for it, what was promised, what happened. */
import type { Area, AreaGroup } from '../domain/area.ts';
import { AREA_GROUPS } from '../domain/area.ts';
import type { Commitment } from '../domain/commitment.ts';
import type { Corridor } from '../domain/corridor.ts';
import type { Document, DocumentKind } from '../domain/document.ts';
import type { EdtfDate } from '../domain/edtf.ts';
import type { Expectation } from '../domain/expectation.ts';
import type { Known, Snapshot } from '../domain/knownOn.ts';
import type { Milestone } from '../domain/milestone.ts';
import type { AreaNote } from '../domain/note.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { DocumentStatus } from '../domain/statusHistory.ts';
import type { Visit } from '../domain/visit.ts';

export interface AreaRecord {
  readonly area: Area;
  /** The weightiest first: what is in force, then what is signed, then what was only announced. */
  readonly documents: readonly Known<Document>[];
  /** Findings that name the bodies of each side. */
  readonly responsible: readonly Known<AreaNote>[];
  readonly organisations: readonly Known<Organisation>[];
  /** Those still to be kept first, then those whose fate is known. */
  readonly commitments: readonly Known<Commitment>[];
  /** Not yet answered: open, or without any report. */
  readonly expectations: readonly Known<Expectation>[];
  /** Newest first; those that name bodies are in `responsible`. */
  readonly findings: readonly Known<AreaNote>[];
  readonly corridors: readonly Known<Corridor>[];
  /** Visits and milestones, newest first; what lies ahead stands first. */
  readonly events: readonly (Known<Visit> | Known<Milestone>)[];
  /** Findings and figures on trade that bear on the area; they are told on the page of trade. */
  readonly tradeEntries: number;
}

const STANDING: Readonly<Record<DocumentStatus, number>> = {
  'in-force': 0,
  implemented: 0,
  ratified: 1,
  signed: 2,
  negotiated: 3,
  announced: 4,
  expected: 5,
  lapsed: 6,
};

const WEIGHT: Readonly<Record<DocumentKind, number>> = {
  treaty: 0,
  agreement: 0,
  'joint-declaration': 1,
  'action-plan': 1,
  roadmap: 1,
  protocol: 2,
  mou: 3,
  'commercial-contract': 4,
};

function newestFirst(a: EdtfDate | null, b: EdtfDate | null): number {
  const [dayA, dayB] = [a?.earliest ?? null, b?.earliest ?? null];
  if (dayA === dayB) return 0;
  if (dayA === null || dayB === null) return dayA === null ? 1 : -1;
  return dayA < dayB ? 1 : -1;
}

function byStanding(a: Known<Document>, b: Known<Document>): number {
  return STANDING[a.status] - STANDING[b.status] || WEIGHT[a.kind] - WEIGHT[b.kind] || newestFirst(a.date, b.date);
}

const isDecided = (commitment: Known<Commitment>) => commitment.status === 'met' || commitment.status === 'missed';

/** Null for an id that is no area. */
export function areaRecord(snapshot: Snapshot, id: string): AreaRecord | null {
  const area = snapshot.dataset.areaById.get(id);
  if (!area) return null;
  const inArea = <Row extends { readonly areas: readonly string[] }>(rows: readonly Row[]) =>
    rows.filter((row) => row.areas.includes(id));
  const notes = inArea(snapshot['area-notes']);
  const events: readonly (Known<Visit> | Known<Milestone>)[] = [
    ...inArea(snapshot.visits),
    ...inArea(snapshot.milestones),
  ];
  return {
    area,
    documents: inArea(snapshot.documents).toSorted(byStanding),
    responsible: notes.filter((note) => note.bodies !== null),
    organisations: inArea(snapshot.organisations),
    commitments: inArea(snapshot.commitments).toSorted(
      (a, b) => Number(isDecided(a)) - Number(isDecided(b)) || newestFirst(a.madeOn, b.madeOn),
    ),
    expectations: inArea(snapshot.expectations)
      .filter((expectation) => expectation.status === 'open' || expectation.status === 'unknown')
      .toSorted((a, b) => newestFirst(a.saidOn, b.saidOn)),
    findings: notes.filter((note) => note.bodies === null).toSorted((a, b) => newestFirst(a.date, b.date)),
    corridors: inArea(snapshot.corridors),
    events: events.toSorted((a, b) => newestFirst(a.date, b.date) || (a.id < b.id ? -1 : 1)),
    tradeEntries:
      inArea(snapshot['trade-notes']).length +
      inArea(snapshot['trade-disputes']).length +
      inArea(snapshot.targets).length,
  };
}

/** The areas of the package in their groups, in the order of the groups. */
export function areasByGroup(
  snapshot: Snapshot,
): readonly { readonly group: AreaGroup; readonly areas: readonly Area[] }[] {
  return AREA_GROUPS.map((group) => ({
    group,
    areas: snapshot.dataset.areas.filter((area) => area.group === group),
  })).filter(({ areas }) => areas.length > 0);
}

/** The documents on which an area can be said to rest: not lapsed and more than hoped for. */
export function foundations(documents: readonly Known<Document>[]): readonly Known<Document>[] {
  return documents.filter((document) => STANDING[document.status] <= STANDING.signed);
}
