/** In which lane of the timeline an item stands, by what the reader has the lanes stand for. */
import { AREA_GROUPS, type AreaGroup } from '../domain/area.ts';
import type { Snapshot } from '../domain/knownOn.ts';
import { VISIT_LEVELS } from '../domain/visit.ts';
import type { ViewState } from '../viewState/viewState.ts';
import { sidesOf, THIRD_PARTY } from './timelineFilter.ts';
import { TIMELINE_KINDS, type TimelineEntry, type TimelineItem } from './timelineItems.ts';

/** `area`: the group of the first area. `side`: who came, signed, spoke or promised. */
export type LanesBy = 'area' | 'kind' | 'level' | 'side';

/** In the lanes of the countries: both of them acted. */
export const BOTH_SIDES = 'both';
/** What has no level, or no country on record. */
export const NO_LANE = 'none';

export function lanesBy(view: ViewState): LanesBy {
  return view.lanes ?? 'area';
}

/** The group of its first area, or of the first one that the reader chose: the colour of its mark. */
export function groupOf(entry: TimelineEntry, snapshot: Snapshot, view: ViewState): AreaGroup | null {
  const groupAt = (id: string | undefined) =>
    (id === undefined ? undefined : snapshot.dataset.areaById.get(id)?.group) ?? null;
  const chosen =
    view.area.length === 0
      ? undefined
      : entry.areas.find((id) => view.area.includes(id) || view.area.includes(groupAt(id) ?? ''));
  return groupAt(chosen ?? entry.areas[0]);
}

function sideLane(entry: TimelineEntry, snapshot: Snapshot): string {
  const sides = sidesOf(entry, snapshot);
  const parties = sides.filter((side) => side !== THIRD_PARTY);
  if (parties.length > 1) return BOTH_SIDES;
  return parties[0] ?? (sides.length > 0 ? THIRD_PARTY : NO_LANE);
}

function laneOf(entry: TimelineEntry, by: LanesBy, snapshot: Snapshot, view: ViewState): string {
  switch (by) {
    case 'area':
      return groupOf(entry, snapshot, view) ?? NO_LANE;
    case 'kind':
      return entry.resource;
    case 'level':
      return entry.resource === 'visits' ? entry.level : NO_LANE;
    case 'side':
      return sideLane(entry, snapshot);
  }
}

function laneOrder(by: LanesBy, snapshot: Snapshot): readonly string[] {
  switch (by) {
    case 'area':
      return [...AREA_GROUPS, NO_LANE];
    case 'kind':
      return TIMELINE_KINDS;
    case 'level':
      return [...VISIT_LEVELS, NO_LANE];
    case 'side':
      return [...snapshot.dataset.sides.map((side) => side.id), BOTH_SIDES, THIRD_PARTY, NO_LANE];
  }
}

export interface ItemsOfLane {
  /** An area group, a kind, a level or a side; see {@link LanesBy}. */
  readonly key: string;
  /** In the order of the items given. */
  readonly items: readonly TimelineItem[];
}

/** The lanes that have items, in their order; of the area groups also those chosen or all, so that an empty one is seen. */
export function laneItems(items: readonly TimelineItem[], snapshot: Snapshot, view: ViewState): readonly ItemsOfLane[] {
  const by = lanesBy(view);
  const lanes = new Map<string, TimelineItem[]>(laneOrder(by, snapshot).map((key) => [key, []]));
  for (const item of items) lanes.get(laneOf(item.entry, by, snapshot, view))?.push(item);
  const chosenGroups = new Set(
    snapshot.dataset.areas
      .filter((area) => view.area.includes(area.id) || view.area.includes(area.group))
      .map((area): string => area.group),
  );
  const alwaysShown = (key: string) =>
    by === 'area' && key !== NO_LANE && (chosenGroups.size === 0 || chosenGroups.has(key));
  return [...lanes].flatMap(([key, ofLane]) => (ofLane.length > 0 || alwaysShown(key) ? [{ key, items: ofLane }] : []));
}
