/** The newest figure of trade both ways by each side's own count: what a reader asks first, never merged into one. */
import type { Dataset } from '../domain/dataset.ts';
import { daysBetween, type IsoDay } from '../domain/day.ts';
import type { Known, Snapshot } from '../domain/knownOn.ts';
import type { TradeFlow } from '../domain/tradeFlow.ts';

/** True for trade between the two sides of the package and nobody else. */
export function isOfThePair(flow: TradeFlow, sides: Dataset['sides']): boolean {
  const ids: readonly string[] = sides.map((side) => side.id);
  return flow.countries.length === 2 && flow.countries.every((country) => ids.includes(country));
}

export interface LatestTurnover {
  /** ISO 3166-1 alpha-3 of the side that counts. */
  readonly reporter: string;
  /** Null when no figure with a period was known on the day. */
  readonly flow: Known<TradeFlow> | null;
  /** Other values published for the same quantity by the same side. */
  readonly others: readonly Known<TradeFlow>[];
}

function span(flow: TradeFlow): number {
  return flow.periodStart !== null && flow.periodEnd !== null ? daysBetween(flow.periodStart, flow.periodEnd) : 0;
}

/** Later end first; of equal ends the longer period; of equal periods the sounder value. */
function newestFirst(a: Known<TradeFlow>, b: Known<TradeFlow>): number {
  const [endA, endB] = [a.periodEnd ?? '', b.periodEnd ?? ''];
  if (endA !== endB) return endA < endB ? 1 : -1;
  return span(b) - span(a) || Number(a.approximate) - Number(b.approximate) || (a.id < b.id ? -1 : 1);
}

/** What a side counted both ways for a period that a source names, the newest first, as far as it was known by a day. */
export function turnoversKnownBy(snapshot: Snapshot, reporter: string, day: IsoDay): readonly Known<TradeFlow>[] {
  const { sides, knownSince } = snapshot.dataset;
  return (
    snapshot['trade-flows']
      .filter((flow) => flow.measure === 'turnover' && flow.reporter === reporter && isOfThePair(flow, sides))
      .filter((flow) => flow.periodEnd !== null && (knownSince.get(flow.id) ?? '') <= day)
      // A single month says little about the size of trade.
      .filter((flow) => span(flow) > 60)
      .sort(newestFirst)
  );
}

/** For each side, the newest turnover that it counted, for a period that a source names. */
export function latestTurnovers(snapshot: Snapshot): readonly LatestTurnover[] {
  const { sides } = snapshot.dataset;
  return sides.map((side) => {
    const flow = turnoversKnownBy(snapshot, side.id, snapshot.day)[0] ?? null;
    const others = flow?.disputedGroup
      ? snapshot['trade-flows'].filter(
          (other) =>
            other.disputedGroup === flow.disputedGroup &&
            other.id !== flow.id &&
            other.reporter === side.id &&
            other.value !== flow.value,
        )
      : [];
    return { reporter: side.id, flow, others };
  });
}
