/** The lists of the trade page as tables for a report: the same rows in the same order, with their sources. */
import type { KnownEntry } from '../domain/knownOn.ts';
import type { TradeNote } from '../domain/note.ts';
import type { TradeProduct } from '../domain/tradeFlow.ts';
import type { Words } from '../i18n/words.ts';
import { entryTitle, reporterName } from './entryTitle.ts';
import { flowDirectionText } from './flowDirectionText.ts';
import { type ListSeen, type ReportList, reportRow } from './reportRow.ts';
import { newestTargets, TARGET_OUTCOME } from './targetOutcome.ts';
import { countingNotes, marketProducts, otherNotes, possibleProducts } from './tradeFindings.ts';
import { selectFlowRows } from './tradeRows.ts';
import { valueText } from './tradeText.ts';

/** Every value that is reported, as the page filters it. */
export function tradeValueList({ snapshot, choices, words }: ListSeen): ReportList {
  const { sides } = snapshot.dataset;
  return {
    columns: [
      'trade.column.period',
      'trade.column.direction',
      'trade.column.measure',
      'trade.column.reporter',
      'trade.column.value',
    ],
    rows: selectFlowRows(snapshot, choices).map((flow) =>
      reportRow(
        flow,
        [
          flow.periodLabel,
          flowDirectionText(flow, sides, words),
          words.t(`measure.${flow.measure}`),
          `${reporterName(flow.reporter, sides, words)}, ${flow.agency}`,
          valueText(flow, words),
        ],
        words,
      ),
    ),
  };
}

export function targetList({ snapshot, words }: ListSeen): ReportList {
  return {
    columns: ['download.column.stated', 'trade.column.what', 'download.column.outcome'],
    rows: newestTargets(snapshot).map((target) =>
      reportRow(
        target,
        [words.date(target.saidOn, 'short'), target.title, words.t(`outcome.${TARGET_OUTCOME[target.outcome]}`)],
        words,
      ),
    ),
  };
}

type Finding = Extract<KnownEntry, { resource: TradeNote['resource'] | TradeProduct['resource'] }>;

function findings(entries: readonly Finding[], words: Words): ReportList {
  return {
    columns: ['visits.column.date', 'trade.column.what', 'report.column.finding'],
    rows: entries.map((entry) =>
      reportRow(
        entry,
        [entry.date === null ? null : words.date(entry.date, 'short'), entry.title, entry.summary],
        words,
      ),
    ),
  };
}

export const countingList = ({ snapshot, words }: ListSeen) => findings(countingNotes(snapshot), words);
export const tradeFindingList = ({ snapshot, words }: ListSeen) => findings(otherNotes(snapshot), words);
export const possibleProductList = ({ snapshot, words }: ListSeen) => findings(possibleProducts(snapshot), words);
export const marketProductList = ({ snapshot, words }: ListSeen) => findings(marketProducts(snapshot), words);

function figured(resource: 'trade-comparison' | 'indicators', { snapshot, words }: ListSeen): ReportList {
  return {
    columns: ['trade.column.what', 'overview.keys.column.value'],
    rows: snapshot[resource].map((entry) =>
      reportRow(
        entry,
        [
          entryTitle(entry, snapshot.dataset.sides, words),
          words.t('trade.unit-of', { value: words.number(entry.value), unit: entry.unit }),
        ],
        words,
      ),
    ),
  };
}

export const comparisonList = (seen: ListSeen) => figured('trade-comparison', seen);
export const indicatorList = (seen: ListSeen) => figured('indicators', seen);
