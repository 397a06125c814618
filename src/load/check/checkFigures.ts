/** Figures that cannot be: trade of a country with itself, a share of more than the whole, a period that ends before it begins. */
import type { DataFault } from '../../domain/dataFault.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { TradeFlow, TradeProduct } from '../../domain/tradeFlow.ts';
import { type FileOf, faultAt, type PlacedRow, placedRows } from './places.ts';

interface Trade {
  readonly id: string;
  readonly exporter: string | null;
  readonly importer: string | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
}

function checkTrade(placed: PlacedRow<Trade>): readonly DataFault[] {
  const { exporter, importer, periodStart, periodEnd } = placed.row;
  const faults: DataFault[] = [];
  if (exporter !== null && exporter === importer) {
    faults.push(faultAt('not-allowed', placed, 'importer', importer, 'another country than the exporter'));
  }
  if (periodStart !== null && periodEnd !== null && periodEnd < periodStart) {
    const began = `the period began on ${periodStart}`;
    faults.push(faultAt('impossible-order', placed, 'periodEnd', `the period ended on ${periodEnd}`, began));
  }
  return faults;
}

/** Exports and imports have a direction; what a party reports as its exports it has exported itself. */
function checkDirection(placed: PlacedRow<TradeFlow>, sides: readonly string[]): readonly DataFault[] {
  const { measure, reporter, exporter, importer } = placed.row;
  if (measure === 'turnover') return [];
  const own = measure === 'exports' ? 'exporter' : 'importer';
  const faults: DataFault[] = [];
  for (const [field, country] of [
    ['exporter', exporter],
    ['importer', importer],
  ] as const) {
    if (country === null)
      faults.push(faultAt('not-allowed', placed, field, 'nothing', `a country: ${measure} have a direction`));
  }
  const country = placed.row[own];
  if (country !== null && sides.includes(reporter) && country !== reporter) {
    faults.push(faultAt('not-allowed', placed, own, country, `${reporter}, whose ${measure} the row gives`));
  }
  return faults;
}

interface Percentage {
  readonly id: string;
  readonly unit: string;
  readonly value: number;
}

/** What grows can grow by more than the whole; a share cannot be more. */
const GROWTH = /growth|change|inflation/;

function checkShare(placed: PlacedRow<Percentage>, metric: string): readonly DataFault[] {
  const { unit, value } = placed.row;
  if (unit !== 'percent' || GROWTH.test(metric) || (value >= 0 && value <= 100)) return [];
  return [faultAt('not-allowed', placed, 'value', `${value} percent`, 'a percentage from 0 to 100')];
}

/** A share says nothing without its whole, nor a whole without its share. */
function checkWhole(placed: PlacedRow<Pick<TradeProduct, 'id' | 'share' | 'shareOf'>>): readonly DataFault[] {
  const { share, shareOf } = placed.row;
  if ((share === null) === (shareOf === null)) return [];
  return shareOf === null
    ? [faultAt('not-allowed', placed, 'shareOf', 'nothing', `the whole of which ${share} percent is told`)]
    : [faultAt('not-allowed', placed, 'share', 'nothing', `a percentage of "${shareOf}"`)];
}

export function checkFigures(dataset: Dataset, fileOf: FileOf): readonly DataFault[] {
  const flows = placedRows(dataset, 'trade-flows', fileOf);
  const comparison = placedRows(dataset, 'trade-comparison', fileOf);
  const products = placedRows(dataset, 'trade-products', fileOf);
  const sides = dataset.sides.map((side) => side.id);
  return [
    ...flows.flatMap(checkTrade),
    ...flows.flatMap((placed) => checkDirection(placed, sides)),
    ...products.flatMap(checkTrade),
    ...products.flatMap(checkWhole),
    ...comparison.flatMap((placed) => {
      const { country, partner } = placed.row;
      return country === partner
        ? [faultAt('not-allowed', placed, 'partner', partner, 'another country than the one compared')]
        : checkTrade({ ...placed, row: { ...placed.row, exporter: null, importer: null } });
    }),
    ...comparison.flatMap((placed) => checkShare(placed, placed.row.measure)),
    ...placedRows(dataset, 'indicators', fileOf).flatMap((placed) => checkShare(placed, placed.row.metric)),
    ...placedRows(dataset, 'visits', fileOf).flatMap((placed) => {
      const { from, to } = placed.row;
      if (from !== null && from === to) {
        return [faultAt('not-allowed', placed, 'to', to, 'another country than the one from which they came')];
      }
      if ((from === null) === (to === null)) return [];
      const [field, other] = from === null ? ['from', 'to'] : ['to', 'from'];
      return [faultAt('not-allowed', placed, field ?? '', 'nothing', `a country, as "${other}" has one`)];
    }),
  ];
}
