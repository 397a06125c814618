/** What no figure of numbers may do: make a zero of what is missing, or one series of what several reporters counted. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/day.ts';
import { knownOn } from '../../../src/domain/knownOn.ts';
import type { TradeFlow } from '../../../src/domain/tradeFlow.ts';
import { selectKeyNumbers } from '../../../src/figures/key-numbers/select.ts';
import { selectTradeFlows } from '../../../src/figures/trade-flows/select.ts';
import { selectTradeHistory } from '../../../src/figures/trade-history/select.ts';
import { selectTradeMirror } from '../../../src/figures/trade-mirror/select.ts';
import { selectTradeTarget } from '../../../src/figures/trade-target/select.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { aDataset } from '../../helpers/builders.ts';
import { aTarget, aTradeFlow } from '../../helpers/figureBuilders.ts';

const YEARS = [2021, 2022, 2023, 2024] as const;
const NO_GOODS = { exporter: null, importer: null, measure: 'turnover' } as const;

/** Rows of positive values: any zero that a model then holds was made up. */
const aFlow = fc
  .record({
    year: fc.constantFrom(...YEARS),
    reporter: fc.constantFrom('AAA', 'BBB', 'A third party'),
    measure: fc.constantFrom('exports', 'imports', 'turnover'),
    value: fc.integer({ min: 1, max: 900 }),
    series: fc.boolean(),
    dated: fc.boolean(),
  })
  .map(({ year, reporter, measure, value, series, dated }): Partial<TradeFlow> => {
    const exports = reporter === 'BBB' ? ['BBB', 'AAA'] : ['AAA', 'BBB'];
    const [exporter = null, importer = null] = measure === 'imports' ? [...exports].reverse() : exports;
    return {
      countries: ['AAA', 'BBB'],
      reporter,
      value,
      series: series ? `${reporter} ${measure}` : null,
      ...(measure === 'turnover' ? NO_GOODS : { exporter, importer, measure }),
      ...(dated
        ? { period: String(year), periodStart: `${year}-01-01`, periodEnd: `${year}-12-31` }
        : { period: null, periodStart: null, periodEnd: null, basis: 'unstated' }),
    };
  });

const rows = fc.array(aFlow, { maxLength: 25 }).map((list) => list.map((more, i) => aTradeFlow(`f${i}`, more)));
const aDay = fc.integer({ min: 0, max: 2500 }).map((days) => addDays('2019-12-01', days));
const goal = fc.constantFrom([], [aTarget('goal', '2020-06-01')]);

describe('figures in numbers', () => {
  it('property: hold only values that were reported, each under its own reporter', () => {
    fc.assert(
      fc.property(rows, goal, aDay, (flows, targets, day) => {
        const snapshot = knownOn(aDataset({ 'trade-flows': flows, targets }), day);
        const reported = new Map(snapshot['trade-flows'].map(({ id, value }) => [id, value]));
        const holds = (flow: TradeFlow, reporter: string) => {
          expect(flow.value).toBe(reported.get(flow.id));
          expect(flow.reporter).toBe(reporter);
        };
        for (const { reporters } of selectTradeFlows(snapshot, DEFAULT_VIEW).panels) {
          for (const { reporter, spans } of reporters) {
            for (const { flow, others } of spans) for (const one of [flow, ...others]) holds(one, reporter.id);
          }
        }
        for (const pair of selectTradeMirror(snapshot, DEFAULT_VIEW).pairs) {
          holds(pair.exporterFlow, pair.exporter.id);
          holds(pair.importerFlow, pair.importer.id);
          expect(pair.gap.ratio).toBeGreaterThanOrEqual(1);
        }
        for (const { lines } of selectTradeHistory(snapshot, DEFAULT_VIEW).panels) {
          for (const { reporter, values } of lines) for (const { flow } of values) holds(flow, reporter);
        }
        const target = selectTradeTarget(snapshot, DEFAULT_VIEW);
        for (const { flow, reporter, share } of target.counted) {
          holds(flow, reporter);
          expect(share).toBeGreaterThan(0);
        }
        for (const { reporter, flow, others } of selectKeyNumbers(snapshot, DEFAULT_VIEW).turnovers) {
          const own = snapshot['trade-flows'].filter(
            (row) => row.reporter === reporter && row.measure === 'turnover' && row.periodEnd !== null,
          );
          // Missing exactly when there is nothing, and then missing: not zero.
          expect(flow === null).toBe(own.length === 0);
          for (const one of flow === null ? [] : [flow, ...others]) holds(one, reporter);
        }
      }),
      { numRuns: 60 },
    );
  });
});
