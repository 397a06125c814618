/** How far the goal for two-way trade is, by each side's own count; promises and their deadlines beside it. */
import { addDays } from '../../domain/day.ts';
import { compareEdtf } from '../../domain/edtf.ts';
import type { Known, Snapshot } from '../../domain/knownOn.ts';
import type { Party } from '../../domain/party.ts';
import type { Target } from '../../domain/target.ts';
import { growth, growthNeeded } from '../../domain/tradeArithmetic.ts';
import type { TradeFlow } from '../../domain/tradeFlow.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import type { FigureAbsence } from '../figure.ts';
import { isOfThePair, latestTurnovers, turnoversKnownBy } from '../latestFlows.ts';

export interface CountedTurnover {
  readonly reporter: string;
  readonly flow: Known<TradeFlow>;
  /** Share of the goal, 0 to 1 and beyond. */
  readonly share: number;
  /** Said in a speech, for no period that anybody named. */
  readonly spoken: boolean;
}

export interface TargetPromise {
  readonly target: Known<Target>;
  /** Growth a year that leads from each side's count to the goal by the deadline, in the order of `counted`. */
  readonly needed: readonly { readonly reporter: string; readonly growth: number | null }[];
  /** What each side had last counted when it was promised, as far as that was published by then. */
  readonly stood: readonly Known<TradeFlow>[];
}

/** The greatest growth from one whole year to the next that a side counted in one series. */
export interface BestGrowth {
  readonly reporter: string;
  /** As a share: 0.867 for 86.7%. */
  readonly growth: number;
  /** The year to which it led. */
  readonly flow: Known<TradeFlow>;
}

export interface TradeTargetModel {
  readonly sides: readonly [Party, Party];
  /** In millions; null when nobody had set a goal, and then nothing is counted against it. */
  readonly goal: number | null;
  readonly currency: string | null;
  readonly promises: readonly TargetPromise[];
  readonly counted: readonly CountedTurnover[];
  readonly best: readonly BestGrowth[];
  readonly firstKnown: string | null;
}

const MILLION = 'million';

/** The goal that most promises name: a sum of money for trade both ways. */
function mostPromised(targets: readonly Target[]): number | null {
  const counts = new Map<number, number>();
  for (const { value, currency, unit, group } of targets) {
    if (value === null || currency === null || unit !== MILLION || group === 'comparator') continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}

function spokenFlows(snapshot: Snapshot): readonly Known<TradeFlow>[] {
  const { sides } = snapshot.dataset;
  return sides.flatMap((side) => {
    const said = snapshot['trade-flows']
      .filter((flow) => flow.basis === 'unstated' && flow.measure === 'turnover' && flow.reporter === side.id)
      .filter((flow) => flow.statedOn !== null && isOfThePair(flow, sides))
      .sort((a, b) => (a.statedOn && b.statedOn ? compareEdtf(b.statedOn, a.statedOn) : 0));
    return said.slice(0, 1);
  });
}

/** Years that follow each other in one series of one side; years of two series are never set against each other. */
function bestGrowthOf(snapshot: Snapshot, reporter: string): BestGrowth | null {
  const years = snapshot['trade-flows']
    .filter(({ measure, series }) => measure === 'turnover' && series !== null)
    .filter((flow) => flow.reporter === reporter && isOfThePair(flow, snapshot.dataset.sides));
  return years.reduce<BestGrowth | null>((best, flow) => {
    const before = years.find(
      ({ series, periodEnd }) =>
        series === flow.series && periodEnd !== null && flow.periodStart === addDays(periodEnd, 1),
    );
    const rate = growth(before?.value ?? null, flow.value);
    return rate !== null && (best === null || rate > best.growth) ? { reporter, growth: rate, flow } : best;
  }, null);
}

export function selectTradeTarget(snapshot: Snapshot, _view: ViewState): TradeTargetModel {
  const { dataset } = snapshot;
  const goal = mostPromised(snapshot.targets);
  const official = latestTurnovers(snapshot).flatMap(({ reporter, flow }) =>
    flow === null || goal === null ? [] : [{ reporter, flow, share: flow.value / goal, spoken: false }],
  );
  const spoken = spokenFlows(snapshot).flatMap((flow) =>
    goal === null ? [] : [{ reporter: flow.reporter, flow, share: flow.value / goal, spoken: true }],
  );
  const promises = snapshot.targets
    .filter(
      (target) => goal !== null && target.value === goal && target.unit === MILLION && target.group !== 'comparator',
    )
    .sort((a, b) => compareEdtf(a.saidOn, b.saidOn) || (a.id < b.id ? -1 : 1))
    .map((target): TargetPromise => {
      const by = target.deadline?.latest;
      return {
        target,
        stood: dataset.sides.flatMap(({ id }) => turnoversKnownBy(snapshot, id, target.saidOn.latest)[0] ?? []),
        needed: official.map(({ reporter, flow }) => ({
          reporter,
          growth:
            by === undefined || flow.periodEnd === null
              ? null
              : growthNeeded(flow.value, flow.periodEnd, goal ?? 0, by),
        })),
      };
    });
  const since = dataset.targets.flatMap((target) => dataset.knownSince.get(target.id) ?? []).sort();
  return {
    sides: dataset.sides,
    goal,
    currency: promises[0]?.target.currency ?? null,
    promises,
    counted: [...official, ...spoken],
    best: goal === null ? [] : dataset.sides.flatMap(({ id }) => bestGrowthOf(snapshot, id) ?? []),
    firstKnown: since[0] ?? null,
  };
}

export function absenceOfTradeTarget(model: TradeTargetModel): FigureAbsence | null {
  return model.goal === null || model.counted.length === 0
    ? { reason: 'not-yet-known', firstKnown: model.firstKnown }
    : null;
}
