/** Every id that one row holds of another must exist. */
import type { DataFault } from '../../domain/dataFault.ts';
import { type Dataset, ENTRY_RESOURCES, type ResourceName } from '../../domain/dataset.ts';
import { nearest } from '../../domain/nearest.ts';
import { ALL_RESOURCES, type FileOf, faultAt, placedRows } from './places.ts';

/** What an id may be an id of. */
type Target = 'sources' | 'people' | 'areas' | 'entries' | 'visits' | 'trade-flows';

/** Fields that hold ids, by name, wherever they lie in a row. */
const TARGETS: Readonly<Record<string, Target>> = {
  source: 'sources',
  areas: 'areas',
  person: 'people',
  lead: 'people',
  people: 'people',
  coChairs: 'people',
  related: 'entries',
  outcomes: 'entries',
  outcomeRefs: 'entries',
  document: 'entries',
  documents: 'entries',
  entry: 'entries',
  flow: 'trade-flows',
  flows: 'trade-flows',
};

/** The same for fields whose name means something else in other resources. */
const TARGETS_IN: Partial<Readonly<Record<ResourceName, Readonly<Record<string, Target>>>>> = {
  documents: { occasion: 'visits' },
};

interface Link {
  readonly field: string;
  readonly target: Target;
  readonly id: string;
}

function linksIn(value: unknown, targets: Readonly<Record<string, Target>>, path: readonly string[]): readonly Link[] {
  if (typeof value === 'string') {
    // The name of the field, above its place in a list.
    const name = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
    const target = Object.hasOwn(targets, name) ? targets[name] : undefined;
    return target === undefined ? [] : [{ field: path.join('.'), target, id: value }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => linksIn(item, targets, [...path, key]));
}

/** Faults of ids that lead nowhere, each with the nearest id there is; and of rows that lead to themselves. */
export function checkLinks(dataset: Dataset, fileOf: FileOf): readonly DataFault[] {
  const idsOf = (rows: readonly { readonly id: string }[]) => new Set(rows.map((row) => row.id));
  const known: Readonly<Record<Target, ReadonlySet<string>>> = {
    sources: idsOf(dataset.sources),
    people: idsOf(dataset.people),
    areas: idsOf(dataset.areas),
    // Former ids are for old addresses, not for the package's own links.
    entries: idsOf(ENTRY_RESOURCES.flatMap((resource) => [...dataset[resource]])),
    visits: idsOf(dataset.visits),
    'trade-flows': idsOf(dataset['trade-flows']),
  };
  return ALL_RESOURCES.flatMap((resource) => {
    const targets = { ...TARGETS, ...TARGETS_IN[resource] };
    return placedRows(dataset, resource, fileOf).flatMap((placed) =>
      linksIn(placed.row, targets, []).flatMap(({ field, target, id }) => {
        if (id === placed.row.id && target === 'entries') {
          return [faultAt('not-allowed', placed, field, id, 'the id of another row')];
        }
        if (known[target].has(id)) return [];
        return [faultAt('unknown-id', placed, field, id, nearest(id, known[target], 1)[0] ?? null)];
      }),
    );
  });
}
