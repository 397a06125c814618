/** Figures in numbers by hand: each builder makes the least that is whole; a test says only what it is about. */
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Target } from '../../src/domain/target.ts';
import type { TradeDispute } from '../../src/domain/tradeDispute.ts';
import type { TradeFlow, TradeProduct } from '../../src/domain/tradeFlow.ts';
import { by, edtf, evidenced, told } from './builderParts.ts';

/** AAA's exports to BBB in the calendar year 2024 as AAA counts: US$ 10 million. */
export function aTradeFlow(id: string, more: Partial<TradeFlow> = {}): TradeFlow {
  return {
    ...evidenced(id),
    resource: 'trade-flows',
    period: '2024',
    periodLabel: '2024',
    periodStart: '2024-01-01',
    periodEnd: '2024-12-31',
    basis: 'calendar',
    yearBasis: 'calendar',
    statedOn: null,
    reporter: 'AAA',
    agency: 'Office of A',
    exporter: 'AAA',
    importer: 'BBB',
    countries: [],
    measure: 'exports',
    value: 10,
    currency: 'USD',
    unit: 'million',
    approximate: false,
    derived: false,
    disputedGroup: null,
    series: null,
    vintage: null,
    ...more,
  };
}

export function aTradeProduct(id: string, more: Partial<TradeProduct> = {}): TradeProduct {
  return {
    ...told(id, null),
    resource: 'trade-products',
    kind: 'value',
    period: '2024',
    periodStart: '2024-01-01',
    periodEnd: '2024-12-31',
    reporter: 'AAA',
    agency: 'Office of A',
    exporter: 'AAA',
    importer: 'BBB',
    commodity: 'Potatoes',
    commodityKey: 'potatoes',
    hs: null,
    value: 1,
    currency: 'USD',
    unit: 'million',
    quantity: null,
    share: null,
    shareOf: null,
    ...more,
  };
}

/** Two values, each by one source. */
export function aTradeDispute(
  id: string,
  sources: readonly [string, string],
  more: Partial<TradeDispute> = {},
): TradeDispute {
  return {
    ...evidenced(id),
    resource: 'trade-disputes',
    confidence: 'disputed',
    evidence: by(...sources),
    title: `How much was ${id}?`,
    disputedGroup: null,
    values: sources.map((source, index) => ({
      value: 10 + index,
      unit: 'million USD',
      period: '2024',
      reporter: index === 0 ? 'AAA' : 'BBB',
      saidBy: 'An office',
      evidence: by(source),
      flow: null,
    })),
    likelyReason: null,
    reasonStatus: null,
    ...more,
  };
}

export function aTarget(id: string, saidOn: string, more: Partial<Target> = {}): Target {
  return {
    ...told(id, null),
    resource: 'targets',
    group: 'one',
    saidOn: edtf(saidOn),
    saidBy: [{ name: 'A speaker', person: null }],
    metric: 'trade',
    value: 1000,
    valueMin: null,
    valueMax: null,
    currency: 'USD',
    unit: 'million',
    deadline: null,
    deadlineText: null,
    outcome: 'open',
    outcomeNote: null,
    ...more,
  };
}

export function anIndicator(id: string, more: Partial<Indicator> = {}): Indicator {
  return {
    ...evidenced(id),
    resource: 'indicators',
    countries: ['AAA'],
    metric: 'gdp',
    metricLabel: 'GDP',
    year: 2024,
    period: null,
    value: 1,
    unit: 'billion USD',
    qualifier: null,
    session: null,
    rollCalls: null,
    agreementIndex: null,
    derived: false,
    ...more,
  };
}
