/** Joins parsed resources into one Dataset: indexes, the second clock of each entry, and faults of dangling ids. */
import type { DataFault } from '../domain/dataFault.ts';
import { type Dataset, ENTRY_RESOURCES, type Entry, type EntryRows, type ReferenceRows } from '../domain/dataset.ts';
import type { IsoDay } from '../domain/day.ts';
import { knownSince } from '../domain/knownSince.ts';
import type { Party } from '../domain/party.ts';
import { rowNumbers } from './rowNumbers.ts';
import type { PackageDescriptor } from './schemas/packageDescriptor.ts';

export type AllRows = EntryRows & ReferenceRows;

/** A package in which nothing is. */
export const noRows = (): AllRows => ({
  parties: [],
  areas: [],
  people: [],
  sources: [],
  visits: [],
  documents: [],
  expectations: [],
  commitments: [],
  milestones: [],
  corridors: [],
  organisations: [],
  'area-notes': [],
  'trade-notes': [],
  'trade-flows': [],
  'trade-comparison': [],
  'trade-products': [],
  'trade-disputes': [],
  targets: [],
  indicators: [],
});

/** A party that the package names but does not describe: it is shown under its code, in ink. */
function unnamedParty(id: string): Party {
  const ink = { text: 'CanvasText', fill: 'GrayText', wash: 'Canvas', on: 'Canvas' };
  return {
    id,
    names: { en: id },
    adjective: id,
    capital: { name: id, lat: 0, lon: 0 },
    fiscalYearStart: 1,
    colours: { light: ink, dark: ink },
  };
}

function danglingSources(
  rows: AllRows,
  fileOf: (resource: string) => string,
  parseFaults: readonly DataFault[],
): DataFault[] {
  // With the list of sources missing as a whole, one fault for that file says it all.
  if (rows.sources.length === 0) return [];
  const ids = new Set(rows.sources.map((source) => source.id));
  const faults: DataFault[] = [];
  for (const resource of ENTRY_RESOURCES) {
    const rowNumber = rowNumbers(parseFaults, fileOf(resource));
    rows[resource].forEach((entry: Entry, index) => {
      const at = entry.evidence.findIndex((item) => !ids.has(item.source));
      if (at === -1) return;
      faults.push({
        kind: 'unknown-id',
        file: fileOf(resource),
        row: rowNumber(index),
        entry: entry.id,
        field: `evidence.${at}.source`,
        found: entry.evidence[at]?.source ?? null,
        expected: null,
      });
    });
  }
  return faults;
}

/** Links what was parsed. `address` is that of the datapackage.json; `complete` says whether all of it is there. */
export function linkDataset(
  descriptor: PackageDescriptor,
  rows: AllRows,
  parseFaults: readonly DataFault[],
  address: string,
  complete: boolean,
): Dataset {
  const pathOf = new Map(descriptor.resources.map((resource) => [resource.name, resource.path]));
  const sourceById = new Map(rows.sources.map((source) => [source.id, source]));
  const entryById = new Map<string, Entry>();
  const since = new Map<string, IsoDay>();
  for (const resource of ENTRY_RESOURCES) {
    for (const entry of rows[resource]) {
      entryById.set(entry.id, entry);
      for (const formerId of entry.formerIds) entryById.set(formerId, entry);
      const day = knownSince(entry, (id) => sourceById.get(id));
      if (day !== null) since.set(entry.id, day);
    }
  }
  const partyOf = (id: string) => rows.parties.find((party) => party.id === id) ?? unnamedParty(id);
  const [licence] = descriptor.licenses;
  return {
    ...rows,
    address,
    complete,
    name: descriptor.name,
    title: descriptor.title,
    version: descriptor.version,
    licence: { name: licence?.name ?? '', title: licence?.title ?? '', url: licence?.path ?? '' },
    asOf: descriptor.asOf,
    moments: descriptor.moments,
    sides: [partyOf(descriptor.sides[0]), partyOf(descriptor.sides[1])],
    sourceById,
    personById: new Map(rows.people.map((person) => [person.id, person])),
    areaById: new Map(rows.areas.map((area) => [area.id, area])),
    entryById,
    knownSince: since,
    faults: [
      ...parseFaults,
      ...danglingSources(rows, (resource) => pathOf.get(resource) ?? `${resource}.json`, parseFaults),
    ],
  };
}
