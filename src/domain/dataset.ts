/** A whole data package, parsed and linked: everything downstream is a pure function of it and of the reader's choices. */
import type { Area } from './area.ts';
import type { Commitment } from './commitment.ts';
import type { Corridor } from './corridor.ts';
import type { DataFault } from './dataFault.ts';
import type { IsoDay } from './day.ts';
import type { Document } from './document.ts';
import type { Expectation } from './expectation.ts';
import type { Indicator } from './indicator.ts';
import type { Milestone } from './milestone.ts';
import type { AreaNote, TradeNote } from './note.ts';
import type { Organisation } from './organisation.ts';
import type { Party } from './party.ts';
import type { Person } from './person.ts';
import type { Source } from './source.ts';
import type { Target } from './target.ts';
import type { TradeComparison } from './tradeComparison.ts';
import type { TradeDispute } from './tradeDispute.ts';
import type { TradeFlow, TradeProduct } from './tradeFlow.ts';
import type { Visit } from './visit.ts';

/** The resources whose rows carry evidence and are seen as of a day. */
export interface EntryRows {
  readonly visits: readonly Visit[];
  readonly documents: readonly Document[];
  readonly expectations: readonly Expectation[];
  readonly commitments: readonly Commitment[];
  readonly milestones: readonly Milestone[];
  readonly corridors: readonly Corridor[];
  readonly organisations: readonly Organisation[];
  readonly 'area-notes': readonly AreaNote[];
  readonly 'trade-notes': readonly TradeNote[];
  readonly 'trade-flows': readonly TradeFlow[];
  readonly 'trade-comparison': readonly TradeComparison[];
  readonly 'trade-products': readonly TradeProduct[];
  readonly 'trade-disputes': readonly TradeDispute[];
  readonly targets: readonly Target[];
  readonly indicators: readonly Indicator[];
}

/** The resources that name who and what the entries speak of. */
export interface ReferenceRows {
  readonly parties: readonly Party[];
  readonly areas: readonly Area[];
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
}

export type EntryResource = keyof EntryRows;
export type ResourceName = EntryResource | keyof ReferenceRows;
export type Entry = EntryRows[EntryResource][number];

/** A day worth looking back to, named by the data package. */
export interface NamedMoment {
  readonly day: IsoDay;
  readonly title: string;
}

export interface Dataset extends EntryRows, ReferenceRows {
  /** Address of the datapackage.json that it was read from. */
  readonly address: string;
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly licence: { readonly name: string; readonly title: string; readonly url: string };
  /** The day to which the package speaks: the only "today" there is. */
  readonly asOf: IsoDay;
  readonly moments: readonly NamedMoment[];
  /** The two countries, in the order of the package. */
  readonly sides: readonly [Party, Party];
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly personById: ReadonlyMap<string, Person>;
  readonly areaById: ReadonlyMap<string, Area>;
  /** Every entry by its id and by its former ids. */
  readonly entryById: ReadonlyMap<string, Entry>;
  /** The day from which each entry is known, by id; an entry without any dated ground is missing here. */
  readonly knownSince: ReadonlyMap<string, IsoDay>;
  /** False while the {@link LATER_RESOURCES} are still on their way. */
  readonly complete: boolean;
  /** What is wrong with the package; everything healthy is above. */
  readonly faults: readonly DataFault[];
}

/** The order in which resources are listed anywhere. */
export const ENTRY_RESOURCES: readonly EntryResource[] = [
  'visits',
  'documents',
  'expectations',
  'commitments',
  'milestones',
  'corridors',
  'organisations',
  'area-notes',
  'trade-notes',
  'trade-flows',
  'trade-comparison',
  'trade-products',
  'trade-disputes',
  'targets',
  'indicators',
];

/** What only the pages of trade, areas, sources and the data itself show: the others do not wait for it. */
export const LATER_RESOURCES: readonly EntryResource[] = [
  'trade-notes',
  'trade-comparison',
  'trade-products',
  'indicators',
];

export const REFERENCE_RESOURCES: readonly (keyof ReferenceRows)[] = ['parties', 'areas', 'people', 'sources'];
