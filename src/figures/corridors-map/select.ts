/** The routes between the two countries as known on the day, what state they are in, and the one or two that are looked at. */
import type { Corridor } from '../../domain/corridor.ts';
import type { IsoDay } from '../../domain/day.ts';
import type { Known, Snapshot } from '../../domain/knownOn.ts';
import { CORRIDOR_STATUSES, type CorridorStatus } from '../../domain/statusHistory.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import { filterCorridors } from '../corridorFilter.ts';
import type { FigureAbsence } from '../figure.ts';
import { isFiltered } from '../filterEntries.ts';

export interface CorridorsModel {
  readonly day: IsoDay;
  readonly sides: Snapshot['dataset']['sides'];
  /** Those that meet the filters, the furthest along first. */
  readonly routes: readonly Known<Corridor>[];
  /** The one or two that are looked at, whatever the filters; the first is that of the details. */
  readonly chosen: readonly Known<Corridor>[];
  readonly byStatus: ReadonlyMap<CorridorStatus, number>;
  /** What has no date of its own (obstacles, costs, sections) is that of the package's day and shown on it alone. */
  readonly isToday: boolean;
  readonly known: number;
  readonly firstKnown: IsoDay | null;
  readonly filtered: boolean;
}

export function selectCorridors(snapshot: Snapshot, view: ViewState): CorridorsModel {
  const { dataset } = snapshot;
  const routes = filterCorridors(snapshot, view);
  const find = (id: string | null) =>
    snapshot.corridors.find((one) => id !== null && (one.id === id || one.formerIds.includes(id)));
  const first = find(view.entry);
  const second = first === undefined ? undefined : find(view.with);
  const days = dataset.corridors.flatMap(({ id }) => dataset.knownSince.get(id) ?? []).toSorted();
  return {
    day: snapshot.day,
    sides: dataset.sides,
    routes,
    chosen: [first, second === first ? undefined : second].filter((one) => one !== undefined),
    byStatus: new Map(
      CORRIDOR_STATUSES.map((status) => [status, routes.filter((route) => route.status === status).length]),
    ),
    isToday: snapshot.isToday,
    known: snapshot.corridors.length,
    firstKnown: days[0] ?? null,
    filtered: isFiltered(view),
  };
}

export function absenceOfCorridors(model: CorridorsModel): FigureAbsence | null {
  if (model.routes.length > 0) return null;
  return model.known > 0 && model.filtered
    ? { reason: 'filtered' }
    : { reason: 'not-yet-known', firstKnown: model.firstKnown };
}
