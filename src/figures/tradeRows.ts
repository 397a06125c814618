import type { Known, Snapshot } from '../domain/knownOn.ts';
import type { TradeFlow } from '../domain/tradeFlow.ts';
import { periodOf, type ViewState } from '../viewState/viewState.ts';

const THIRD_PARTY = 'third-party';

/** The reported values that meet the reader's reporter, measure and period, the newest period first; undated ones last. */
export function selectFlowRows(snapshot: Snapshot, view: ViewState): readonly Known<TradeFlow>[] {
  const sides: readonly string[] = snapshot.dataset.sides.map((side) => side.id);
  const { from, to } = periodOf(view);
  return snapshot['trade-flows']
    .filter((flow) => {
      if (view.side !== null && (sides.includes(flow.reporter) ? flow.reporter : THIRD_PARTY) !== view.side)
        return false;
      if (view.kind.length > 0 && !view.kind.includes(flow.measure)) return false;
      if (from === null && to === null) return true;
      const [start, end] = [flow.periodStart ?? flow.statedOn?.earliest, flow.periodEnd ?? flow.statedOn?.latest];
      return start !== undefined && end !== undefined && (from === null || end >= from) && (to === null || start <= to);
    })
    .toSorted((a, b) => {
      const [endA, endB] = [a.periodEnd ?? a.periodStart ?? '', b.periodEnd ?? b.periodStart ?? ''];
      return endA === endB ? (a.id < b.id ? -1 : 1) : endA < endB ? 1 : -1;
    });
}
