/** Which whole years may be joined, and which are several values of one quantity. */
import type { DaySpan } from '../../domain/tradePeriod.ts';
import { isOtherPrint, soundestFirst } from '../flowSpans.ts';
import type { HistoryValue } from './told.ts';

/** What one reporter counted in one direction, in one series or outside any. */
export interface HistoryLine {
  readonly key: string;
  /** ISO 3166-1 alpha-3 of a side, or the name of a third party. */
  readonly reporter: string;
  /** The values may be joined where one year follows the other. */
  readonly isSeries: boolean;
  /** Of each period the value that stands for it, in time order; all of them are told. */
  readonly values: readonly HistoryValue[];
}

/** Several values of one quantity: of one reporter, or of one that the data package says to be the same. */
export interface HistoryRange {
  readonly key: string;
  readonly span: DaySpan;
  /** The least first; the drawn ones among them. */
  readonly values: readonly HistoryValue[];
  /** They contradict each other; else they are prints of one statistic at several times. */
  readonly rival: boolean;
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()];
}

const quantityOf = ({ flow, span }: HistoryValue) => [flow.reporter, span.start, span.end].join(' ');

/** Of each reporter and period the soundest of the values that are told. */
function standing(values: readonly HistoryValue[]): readonly HistoryValue[] {
  return grouped(
    values.filter(({ told }) => told !== null),
    quantityOf,
  ).flatMap((group) => group.toSorted((a, b) => soundestFirst(a.flow, b.flow)).slice(0, 1));
}

/** The values that stand, by reporter and series. */
export function linesOf(values: readonly HistoryValue[]): readonly HistoryLine[] {
  return grouped(standing(values), ({ flow }) => `${flow.reporter} ${flow.series ?? `alone ${flow.id}`}`).flatMap(
    (group): HistoryLine[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { id, series, reporter } = first.flow;
      return [{ key: `${reporter} ${series ?? id}`, reporter, isSeries: series !== null, values: group }];
    },
  );
}

/** The values of a range, by their ids, so that two ways to the same range are one. */
function rangeOf(group: readonly HistoryValue[]): readonly HistoryRange[] {
  const values = group.filter(({ told }) => told !== null).toSorted((a, b) => (a.told ?? 0) - (b.told ?? 0));
  const [least, most] = [values[0], values.at(-1)];
  if (least === undefined || most === undefined || least.told === most.told) return [];
  const drawn = standing(values)[0]?.flow;
  const rival = values.some(({ flow }) => drawn !== undefined && flow.id !== drawn.id && !isOtherPrint(flow, drawn));
  return [{ key: values.map(({ flow }) => flow.id).join(' '), span: least.span, values, rival }];
}

/** Every quantity of which several values were published. */
export function rangesOf(values: readonly HistoryValue[]): readonly HistoryRange[] {
  const disputed = values.filter(({ flow }) => flow.disputedGroup !== null);
  const groups = [
    ...grouped(values, quantityOf),
    ...grouped(disputed, ({ flow, span }) => [flow.disputedGroup, span.start, span.end].join(' ')),
  ];
  const ranges = new Map(groups.flatMap(rangeOf).map((range) => [range.key, range]));
  return [...ranges.values()];
}
