/** What happened last: a few of the latest public acts, chosen by their weight and shown in the order of time. */
import { addDays, daysBetween, type IsoDay } from '../../domain/day.ts';
import { precisionOf } from '../../domain/edtf.ts';
import type { Known, Snapshot } from '../../domain/knownOn.ts';
import type { Visit } from '../../domain/visit.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import type { FigureAbsence } from '../figure.ts';
import { isFiltered } from '../filterEntries.ts';
import { byWeight, newestFirst, type PublicAct, publicActs } from '../latestActs.ts';

export interface LastContact {
  readonly visit: Known<Visit>;
  /** Days from its last possible day to the day shown. */
  readonly quietDays: number;
  /** Its day is known; otherwise the quiet is at least that long. */
  readonly exact: boolean;
}

export interface LatestEventsModel {
  readonly day: IsoDay;
  /** Newest first, at most {@link MOST}. */
  readonly acts: readonly PublicAct[];
  /** The last visit, meeting or call; null when none is known. */
  readonly contact: LastContact | null;
  readonly filtered: boolean;
  readonly firstKnown: IsoDay | null;
}

const MOST = 6;
/** Acts of one day must not fill the list. */
const MOST_OF_DAY = 3;
/** Days before the newest act in which weight decides. */
const RECENT = 180;

/** The newest act and the last contact always; then the weightiest of the half-year before, then whatever came before that. */
function chosenActs(acts: readonly PublicAct[], contact: Known<Visit> | null): readonly PublicAct[] {
  const [newest] = acts;
  if (newest === undefined) return [];
  const since = addDays(newest.date.latest, -RECENT);
  const recent = acts.filter(({ date }) => date.latest >= since);
  const order = [
    newest,
    ...acts.filter(({ entry }) => entry.id === contact?.id),
    ...[...recent].sort((a, b) => a.weight - b.weight || newestFirst(a, b) || byWeight(a, b)),
    ...acts,
  ];
  const chosen = new Set<PublicAct>();
  const ofDay = new Map<IsoDay, number>();
  for (const act of order) {
    const { latest } = act.date;
    const before = ofDay.get(latest) ?? 0;
    if (chosen.size === MOST || chosen.has(act) || before === MOST_OF_DAY) continue;
    chosen.add(act);
    ofDay.set(latest, before + 1);
  }
  return acts.filter((act) => chosen.has(act));
}

export function selectLatestEvents(snapshot: Snapshot, view: ViewState): LatestEventsModel {
  const { day, dataset } = snapshot;
  const acts = publicActs(snapshot, view);
  const visit = acts.map(({ entry }) => entry).find((entry) => entry.resource === 'visits') ?? null;
  const contact =
    visit === null
      ? null
      : {
          visit,
          quietDays: Math.max(0, daysBetween(visit.date.latest, day)),
          exact: precisionOf(visit.date) === 'day' && !visit.date.approximate && !visit.date.uncertain,
        };
  const firsts = (['visits', 'documents', 'milestones'] as const)
    .flatMap((resource) => dataset[resource].flatMap((entry) => dataset.knownSince.get(entry.id) ?? []))
    .sort();
  return {
    day,
    acts: chosenActs(acts, visit),
    contact,
    filtered: isFiltered(view),
    firstKnown: firsts[0] ?? null,
  };
}

export function absenceOfLatestEvents(model: LatestEventsModel): FigureAbsence | null {
  if (model.acts.length > 0) return null;
  return model.filtered ? { reason: 'filtered' } : { reason: 'not-yet-known', firstKnown: model.firstKnown };
}
