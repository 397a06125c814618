/** The documents that meet the reader's filters, their order, and how many each further choice would leave. */
import { DOCUMENT_KINDS, type Document, type DocumentKind } from '../domain/document.ts';
import type { Known, Snapshot } from '../domain/knownOn.ts';
import { DOCUMENT_STATUSES } from '../domain/statusHistory.ts';
import type { ViewState } from '../viewState/viewState.ts';
import { filterEntries } from './filterEntries.ts';

/** In place of a country: somebody besides the two sides signed, too. */
export const THIRD_PARTY = 'third-party';

/** The values that are chosen and exist; null when that leaves none, for "all". */
function chosen<Value extends string>(ids: readonly string[], all: readonly Value[]): ReadonlySet<string> | null {
  const known = all.filter((value) => ids.includes(value));
  return known.length === 0 ? null : new Set(known);
}

/** Who signed, or is to sign, by country; {@link THIRD_PARTY} stands for everybody but the two sides. */
function sidesOf(document: Document, parties: readonly string[]): readonly string[] {
  const sides = document.signatories.map(({ side }) => (parties.includes(side) ? side : THIRD_PARTY));
  return [...new Set(sides)];
}

/** Area, period, person and text as everywhere; kind and status are those of documents, side is one that signed. */
export function filterDocuments(snapshot: Snapshot, view: ViewState): readonly Known<Document>[] {
  const kinds = chosen(view.kind, DOCUMENT_KINDS);
  const statuses = chosen(view.status, DOCUMENT_STATUSES);
  const parties = snapshot.dataset.sides.map(({ id }) => id);
  const side = view.side !== null && [...parties, THIRD_PARTY].includes(view.side) ? view.side : null;
  return filterEntries(snapshot.documents, view, snapshot.dataset).filter(
    (document) =>
      (kinds === null || kinds.has(document.kind)) &&
      (statuses === null || statuses.has(document.status)) &&
      (side === null || sidesOf(document, parties).includes(side)),
  );
}

export interface DocumentFacets {
  /** Documents that the choice would leave with all other filters as they are, by value. */
  readonly kind: ReadonlyMap<string, number>;
  readonly status: ReadonlyMap<string, number>;
  readonly side: ReadonlyMap<string, number>;
  readonly area: ReadonlyMap<string, number>;
}

function counted(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export function documentFacets(snapshot: Snapshot, view: ViewState): DocumentFacets {
  const without = (changes: Partial<ViewState>) => filterDocuments(snapshot, { ...view, ...changes });
  const parties = snapshot.dataset.sides.map(({ id }) => id);
  return {
    kind: counted(without({ kind: [] }).map((document) => document.kind)),
    status: counted(without({ status: [] }).map((document) => document.status)),
    side: counted(without({ side: null }).flatMap((document) => sidesOf(document, parties))),
    area: counted(without({ area: [] }).flatMap((document) => document.areas)),
  };
}

/** What binds states stands before what guides them, and that before what is agreed between bodies and firms. */
const WEIGHT: Readonly<Record<DocumentKind, number>> = {
  treaty: 0,
  'joint-declaration': 1,
  agreement: 2,
  'action-plan': 3,
  roadmap: 4,
  protocol: 5,
  'commercial-contract': 6,
  mou: 7,
};

const newestFirst = (a: Known<Document>, b: Known<Document>): number => {
  const [dayA, dayB] = [a.date?.earliest ?? '', b.date?.earliest ?? ''];
  return dayA < dayB ? 1 : dayA > dayB ? -1 : 0;
};

/** By consequence unless the reader asked for time: by kind, the newest first, the one with more independent origins first. */
export function sortDocuments(documents: readonly Known<Document>[], sort: string | null): readonly Known<Document>[] {
  const last = (a: Known<Document>, b: Known<Document>) =>
    b.origins - a.origins || b.evidence.length - a.evidence.length || (a.id < b.id ? -1 : 1);
  const byKind = (a: Known<Document>, b: Known<Document>) => WEIGHT[a.kind] - WEIGHT[b.kind];
  return [...documents].sort((a, b) => {
    if (sort === 'date') return newestFirst(b, a) || byKind(a, b) || last(a, b);
    if (sort === '-date') return newestFirst(a, b) || byKind(a, b) || last(a, b);
    return byKind(a, b) || newestFirst(a, b) || last(a, b);
  });
}
