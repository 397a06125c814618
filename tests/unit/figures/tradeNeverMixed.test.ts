/** Over any reported trade: no figure makes a zero of what is missing, or joins what two reporters counted. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/day.ts';
import { knownOn, type Snapshot } from '../../../src/domain/knownOn.ts';
import type { TradeComparison } from '../../../src/domain/tradeComparison.ts';
import type { TradeFlow } from '../../../src/domain/tradeFlow.ts';
import { yearSpan } from '../../../src/domain/tradePeriod.ts';
import { selectRegionalComparison } from '../../../src/figures/regional-comparison/select.ts';
import { selectTradeFlows } from '../../../src/figures/trade-flows/select.ts';
import { selectTradeHistory } from '../../../src/figures/trade-history/select.ts';
import { selectTradeMirror } from '../../../src/figures/trade-mirror/select.ts';
import { DEFAULT_VIEW, PER_CHOICES } from '../../../src/viewState/viewState.ts';
import { aDataset, aParty } from '../../helpers/builders.ts';
import { anIndicator, aTradeFlow } from '../../helpers/figureBuilders.ts';

const YEARS = [2018, 2019, 2020, 2021] as const;
const PARTIES = [aParty('AAA'), { ...aParty('BBB'), fiscalYearStart: 7 }];

/** Zero is among the values, so that it can be told from what is missing; a series key may wrongly be shared by reporters. */
const aReport = fc.record({
  year: fc.constantFrom(...YEARS),
  reporter: fc.constantFrom('AAA', 'BBB', 'A third party', 'Another'),
  direction: fc.constantFrom(['AAA', 'BBB'] as const, ['BBB', 'AAA'] as const),
  value: fc.integer({ min: 0, max: 6 }),
  series: fc.constantFrom(null, 'one', 'two'),
  disputedGroup: fc.constantFrom(null, null, 'a quarrel'),
  basis: fc.constantFrom('calendar', 'calendar', 'fiscal', 'partial', 'unstated'),
  derived: fc.boolean(),
  vintage: fc.boolean(),
});
type Report = typeof aReport extends fc.Arbitrary<infer Value> ? Value : never;

function periodOf({ basis, year }: Report): Partial<TradeFlow> {
  if (basis === 'unstated') return { period: null, periodStart: null, periodEnd: null, basis };
  const { start, end } = yearSpan(year, basis === 'calendar' ? 1 : 7);
  return {
    basis,
    periodLabel: `${basis} ${year}`,
    periodStart: start,
    periodEnd: basis === 'partial' ? addDays(start, 150) : end,
  };
}

function flowOf(report: Report, index: number): TradeFlow {
  const { reporter, direction, value, series, disputedGroup, derived } = report;
  const [exporter, importer] = direction;
  const measure = reporter === exporter ? 'exports' : 'imports';
  const common = { reporter, exporter, importer, measure, value, series, disputedGroup, derived } as const;
  return aTradeFlow(`f${index}`, { ...common, ...periodOf(report), countries: ['AAA', 'BBB'] });
}

/** The same, as trade of AAA with a third state. */
function comparisonOf(report: Report, index: number): TradeComparison {
  const { exporter, importer, series, vintage, measure, countries, approximate, resource, ...rest } = flowOf(
    report,
    index,
  );
  return {
    ...rest,
    resource: 'trade-comparison',
    id: `c${index}`,
    country: 'AAA',
    partner: 'CCC',
    measure: exporter === 'AAA' ? 'exports' : 'imports',
    flow: null,
    misprint: false,
  };
}

const anIndicatorRow = fc
  .record({
    metric: fc.constantFrom('population', 'merchandise_exports', 'merchandise_imports'),
    country: fc.constantFrom('AAA', 'BBB'),
    year: fc.constantFrom(...YEARS),
    value: fc.integer({ min: 0, max: 500 }),
  })
  .map(({ country, ...more }) => ({ countries: [country], ...more }));

const aSnapshot: fc.Arbitrary<Snapshot> = fc
  .record({
    flows: fc.array(aReport, { maxLength: 30 }),
    others: fc.array(aReport, { maxLength: 15 }),
    indicators: fc.array(anIndicatorRow, { maxLength: 8 }),
  })
  .map(({ flows, others, indicators }) =>
    knownOn(
      aDataset({
        parties: PARTIES,
        'trade-flows': flows.map(flowOf),
        'trade-comparison': others.map(comparisonOf),
        indicators: indicators.map((more, index) => anIndicator(`i${index}`, more)),
      }),
      '2022-03-01',
    ),
  );

const reportedIn = (snapshot: Snapshot) =>
  new Map([...snapshot['trade-flows'], ...snapshot['trade-comparison']].map((row) => [row.id, row]));

const RUNS = { numRuns: 150 };

describe('the figures of trade, over any reports', () => {
  it('property: trade-history tells a value only of what was counted, and joins one reporter’s series alone', () => {
    fc.assert(
      fc.property(aSnapshot, fc.constantFrom(null, ...PER_CHOICES), (snapshot, per) => {
        const reported = reportedIn(snapshot);
        for (const panel of selectTradeHistory(snapshot, { ...DEFAULT_VIEW, per }).panels) {
          for (const { flow, told, untold, beside } of panel.values) {
            expect(flow.value).toBe(reported.get(flow.id)?.value);
            expect([flow.exporter, flow.importer]).toEqual([panel.exporter.id, panel.importer.id]);
            // Missing with its reason, or there without one.
            expect(told === null).toBe(untold !== null);
            if (told === 0 && per !== 'change') expect(flow.value).toBe(0);
            if (told !== null && per !== null) expect(beside?.value ?? 0).toBeGreaterThan(0);
            if (told !== null && per === 'change') {
              expect(beside).toMatchObject({
                reporter: flow.reporter,
                series: flow.series,
                exporter: flow.exporter,
                importer: flow.importer,
                periodEnd: addDays(flow.periodStart ?? '', -1),
              });
            }
          }
          for (const { reporter, isSeries, values } of panel.lines) {
            for (const { flow, told } of values) {
              expect(told).not.toBeNull();
              expect(flow.reporter).toBe(reporter);
            }
            expect(new Set(values.map(({ flow }) => flow.series)).size).toBe(1);
            if (!isSeries) expect(values).toHaveLength(1);
            const starts = values.map(({ span }) => span.start);
            expect(starts).toEqual(starts.toSorted());
          }
          for (const { values, span } of panel.ranges) {
            const [first] = values;
            for (const value of values) {
              expect(value.told).not.toBeNull();
              expect(value.span).toEqual(span);
              const isSame =
                value.flow.reporter === first?.flow.reporter ||
                (value.flow.disputedGroup !== null && value.flow.disputedGroup === first?.flow.disputedGroup);
              expect(isSame).toBe(true);
            }
          }
        }
      }),
      RUNS,
    );
  });

  it('property: where trade-history has no value, nobody counted a year', () => {
    fc.assert(
      fc.property(aSnapshot, (snapshot) => {
        for (const { missing, values } of selectTradeHistory(snapshot, DEFAULT_VIEW).panels) {
          for (const stretch of missing) {
            expect(values.filter(({ span }) => span.start <= stretch.end && span.end >= stretch.start)).toEqual([]);
          }
        }
      }),
      RUNS,
    );
  });

  it('property: trade-flows and trade-mirror hold what was counted, each side by itself', () => {
    fc.assert(
      fc.property(aSnapshot, (snapshot) => {
        const reported = reportedIn(snapshot);
        const holds = (flow: TradeFlow, reporter: string) => {
          expect(flow.value).toBe(reported.get(flow.id)?.value);
          expect(flow.reporter).toBe(reporter);
        };
        for (const { reporters } of selectTradeFlows(snapshot, DEFAULT_VIEW).panels) {
          for (const { reporter, spans } of reporters) {
            for (const { flow, others } of spans) for (const one of [flow, ...others]) holds(one, reporter.id);
          }
        }
        for (const { exporterFlow, importerFlow, exporter, importer, gap } of selectTradeMirror(snapshot, DEFAULT_VIEW)
          .pairs) {
          holds(exporterFlow, exporter.id);
          holds(importerFlow, importer.id);
          const hasZero = exporterFlow.value === 0 || importerFlow.value === 0;
          expect(gap.ratio === null).toBe(hasZero);
        }
      }),
      RUNS,
    );
  });

  it('property: regional-comparison holds what was counted, with who counted it', () => {
    fc.assert(
      fc.property(aSnapshot, (snapshot) => {
        const reported = reportedIn(snapshot);
        for (const { exports, imports } of selectRegionalComparison(snapshot, DEFAULT_VIEW).partners) {
          for (const { entry, reporter, value, from, to } of [...exports, ...imports]) {
            const row = reported.get(entry.id);
            expect([value, reporter, from, to]).toEqual([row?.value, row?.reporter, row?.periodStart, row?.periodEnd]);
          }
        }
      }),
      RUNS,
    );
  });
});
