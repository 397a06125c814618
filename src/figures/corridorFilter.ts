/** The routes that meet the reader's filters, and how many each further choice would leave. */
import { CORRIDOR_MODES, type Corridor, type CorridorNode } from '../domain/corridor.ts';
import type { Known, Snapshot } from '../domain/knownOn.ts';
import { CORRIDOR_STATUSES } from '../domain/statusHistory.ts';
import type { ViewState } from '../viewState/viewState.ts';
import { filterEntries } from './filterEntries.ts';

export interface CorridorFacets {
  readonly mode: ReadonlyMap<string, number>;
  readonly status: ReadonlyMap<string, number>;
}

function counted(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Area, person and text as everywhere; `kind` is the mode. In operation first, then by how far along. */
export function filterCorridors(snapshot: Snapshot, view: ViewState): readonly Known<Corridor>[] {
  const modes = CORRIDOR_MODES.filter((mode) => view.kind.includes(mode));
  const statuses = CORRIDOR_STATUSES.filter((status) => view.status.includes(status));
  const order = ['operational', 'pilot', 'under-construction', 'agreed', 'proposed', 'suspended'];
  return filterEntries(snapshot.corridors, { ...view, from: null, to: null }, snapshot.dataset)
    .filter((corridor) => modes.length === 0 || modes.includes(corridor.mode))
    .filter((corridor) => statuses.length === 0 || statuses.includes(corridor.status))
    .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status) || (a.title < b.title ? -1 : 1));
}

export function corridorFacets(snapshot: Snapshot, view: ViewState): CorridorFacets {
  return {
    mode: counted(filterCorridors(snapshot, { ...view, kind: [] }).map(({ mode }) => mode)),
    status: counted(filterCorridors(snapshot, { ...view, status: [] }).map(({ status }) => status)),
  };
}

/** Countries through which a route runs and of which it names no place: there is a border that its places do not show. */
export function countriesWithoutPlace({ countries, nodes }: Pick<Corridor, 'countries' | 'nodes'>): readonly string[] {
  return countries.filter((country) => !nodes.some((node) => node.country === country));
}

/** Neighbouring places of a route in two countries: there it crosses a border, by sea or air without one between. */
export function crossingsOf(nodes: readonly CorridorNode[]): readonly (readonly [CorridorNode, CorridorNode])[] {
  return nodes.flatMap((node, index) => {
    const next = nodes[index + 1];
    return next === undefined || next.country === node.country ? [] : [[node, next] as const];
  });
}
