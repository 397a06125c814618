/** The items of the timeline that meet the reader's filters, and how many each further choice would leave. */
import { AREA_GROUPS } from '../domain/area.ts';
import { dayNumber } from '../domain/day.ts';
import type { Snapshot } from '../domain/knownOn.ts';
import { VISIT_LEVELS } from '../domain/visit.ts';
import type { ViewState } from '../viewState/viewState.ts';
import { sidesOfActor } from './actorSides.ts';
import { entryText, folded, peopleOf } from './filterEntries.ts';
import {
  TIMELINE_KINDS,
  type TimelineEntry,
  type TimelineItem,
  type TimelineItems,
  timelineItems,
} from './timelineItems.ts';
import { orderedPeriod } from './timelinePeriod.ts';

/** Stands for every country that is not one of the two, and for bodies of several. */
export const THIRD_PARTY = 'third-party';

type Counts = ReadonlyMap<string, number>;

/** Items that the choice would leave with all other filters as they are, by value. */
export interface TimelineFacets {
  /** By id of the area and by group. */
  readonly area: Counts;
  readonly kind: Counts;
  readonly level: Counts;
  /** By country of those who came, signed, spoke or promised, or {@link THIRD_PARTY}. */
  readonly side: Counts;
  readonly person: Counts;
  readonly status: Counts;
}

export interface FilteredTimeline {
  /** Those that meet all filters, in the order of time. */
  readonly items: readonly TimelineItem[];
  /** Acts that meet all filters but have no date. */
  readonly undated: number;
  readonly facets: TimelineFacets;
}

interface Facts extends Readonly<Record<keyof TimelineFacets, readonly string[]>> {
  readonly text: string;
}

/** The countries that came, signed, spoke or promised; for a meeting without a visitor, those of the people who met. */
function countriesOf(entry: TimelineEntry, snapshot: Snapshot): readonly string[] {
  const ofPeople = (ids: readonly string[]) => ids.flatMap((id) => snapshot.dataset.personById.get(id)?.side ?? []);
  switch (entry.resource) {
    case 'visits':
      if (entry.from !== null) return [entry.from];
      return [
        ...ofPeople(entry.lead === null ? [] : [entry.lead]),
        ...entry.participants.flatMap((participant) => participant.side ?? []),
      ];
    case 'documents':
      return entry.signatories.map((signatory) => signatory.side);
    case 'milestones':
      return ofPeople(entry.people);
    case 'expectations':
      return entry.saidBy.flatMap((actor) => sidesOfActor(actor, snapshot.dataset));
    case 'commitments':
      return entry.who.flatMap((actor) => sidesOfActor(actor, snapshot.dataset));
  }
}

/** The status of an entry as a value of the filter; a milestone has come or is ahead. */
export function timelineStatus(entry: TimelineEntry): string {
  if (entry.resource === 'milestones') return entry.upcoming ? 'announced' : 'completed';
  return entry.status;
}

/** The two parties, and {@link THIRD_PARTY} for all others. */
export function sidesOf(entry: TimelineEntry, snapshot: Snapshot): readonly string[] {
  const { sides } = snapshot.dataset;
  const side = (country: string) => (sides.some((party) => party.id === country) ? country : THIRD_PARTY);
  return [...new Set(countriesOf(entry, snapshot).map(side))];
}

function factsOf(entry: TimelineEntry, snapshot: Snapshot): Facts {
  const groups = entry.areas.flatMap((id) => snapshot.dataset.areaById.get(id)?.group ?? []);
  return {
    area: [...new Set([...entry.areas, ...groups])],
    kind: [entry.resource],
    level: entry.resource === 'visits' ? [entry.level] : [],
    side: sidesOf(entry, snapshot),
    person: [...new Set(peopleOf(entry))],
    status: [timelineStatus(entry)],
    text: entryText(entry),
  };
}

interface Tested {
  readonly facts: Facts;
  readonly first: number;
  readonly last: number;
}

interface AllTested {
  /** In the order of the items. */
  readonly items: readonly Tested[];
  readonly undated: readonly Tested[];
}

const testedOn = new WeakMap<Snapshot, AllTested>();

/** What the filters ask of every entry; worked out once a snapshot. */
function allTested(snapshot: Snapshot, all: TimelineItems): AllTested {
  const before = testedOn.get(snapshot);
  if (before !== undefined) return before;
  const made = {
    items: all.items.map(({ entry, first, last }) => ({ facts: factsOf(entry, snapshot), first, last })),
    undated: all.undated.map((entry) => ({ facts: factsOf(entry, snapshot), first: Number.NaN, last: Number.NaN })),
  };
  testedOn.set(snapshot, made);
  return made;
}

type Test = (item: Tested) => boolean;

/** One test a filter that is set; ids that do not exist set none. */
function activeTests(snapshot: Snapshot, view: ViewState): readonly (readonly [string, Test])[] {
  const tests: (readonly [string, Test])[] = [];
  const amongst = (facet: keyof TimelineFacets, chosen: readonly string[]) => {
    if (chosen.length > 0) tests.push([facet, (item) => item.facts[facet].some((value) => chosen.includes(value))]);
  };
  const areas = new Set<string>([...AREA_GROUPS, ...snapshot.dataset.areas.map((area) => area.id)]);
  amongst(
    'area',
    view.area.filter((id) => areas.has(id)),
  );
  amongst(
    'kind',
    TIMELINE_KINDS.filter((kind) => view.kind.includes(kind)),
  );
  amongst(
    'level',
    VISIT_LEVELS.filter((level) => view.level.includes(level)),
  );
  amongst('status', view.status);
  const isParty = snapshot.dataset.sides.some((party) => party.id === view.side);
  amongst('side', view.side === null ? [] : [isParty ? view.side : THIRD_PARTY]);
  amongst('person', view.person !== null && snapshot.dataset.personById.has(view.person) ? [view.person] : []);
  const { from, to } = orderedPeriod(view);
  if (from !== null || to !== null) {
    const start = from === null ? Number.NEGATIVE_INFINITY : dayNumber(from);
    const end = to === null ? Number.POSITIVE_INFINITY : dayNumber(to);
    tests.push(['period', (item) => item.last >= start && item.first <= end]);
  }
  const terms = folded(view.q).split(/\s+/).filter(Boolean);
  if (terms.length > 0) tests.push(['text', (item) => terms.every((term) => item.facts.text.includes(term))]);
  return tests;
}

function filterAll(snapshot: Snapshot, view: ViewState, all: TimelineItems): FilteredTimeline {
  const tests = activeTests(snapshot, view);
  const items: TimelineItem[] = [];
  const counts = {
    area: new Map<string, number>(),
    kind: new Map<string, number>(),
    level: new Map<string, number>(),
    side: new Map<string, number>(),
    person: new Map<string, number>(),
    status: new Map<string, number>(),
  } satisfies TimelineFacets;
  const facetNames = Object.keys(counts) as (keyof TimelineFacets)[];
  const { items: everything, undated } = allTested(snapshot, all);
  for (const [index, tested] of everything.entries()) {
    // An item that fails one filter only would be left if that filter were chosen otherwise.
    let failed: string | null = null;
    let failures = 0;
    for (const [facet, test] of tests) {
      if (test(tested)) continue;
      failed = facet;
      failures += 1;
      if (failures > 1) break;
    }
    const item = all.items[index];
    if (failures === 0 && item !== undefined) items.push(item);
    if (failures > 1) continue;
    for (const facet of facetNames) {
      if (failed !== null && failed !== facet) continue;
      const ofFacet = counts[facet];
      for (const value of tested.facts[facet]) ofFacet.set(value, (ofFacet.get(value) ?? 0) + 1);
    }
  }
  const met = undated.filter((tested) => tests.every(([, test]) => test(tested)));
  return { items, undated: met.length, facets: counts };
}

const lastFiltered = new WeakMap<Snapshot, Map<string, FilteredTimeline>>();
/** What the figure asks for and what the list asks for while somebody types. */
const KEPT = 2;

/** What meets the filters, the period among them. The figure and the list ask the same: the last answers are kept. */
export function filterTimeline(snapshot: Snapshot, view: ViewState): FilteredTimeline {
  const { from, to, area, kind, level, status, side, person, q } = view;
  const key = JSON.stringify([from, to, area, kind, level, status, side, person, q]);
  const kept = lastFiltered.get(snapshot) ?? new Map<string, FilteredTimeline>();
  lastFiltered.set(snapshot, kept);
  const filtered = kept.get(key) ?? filterAll(snapshot, view, timelineItems(snapshot));
  kept.delete(key);
  kept.set(key, filtered);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return filtered;
}
