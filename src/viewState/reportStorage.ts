/**
 * The report that this browser keeps, in the language of the address. Which one counts: on the page of the report, the
 * address wins where it has one; where it has none, the kept one is shown and put into the address. Reading somebody
 * else's address keeps nothing; only a change of the reader does ("Add to report" anywhere, any edit on the page).
 */
import { parseReport, type Report, type ReportItem, serialiseItem, serialiseReport } from './report.ts';

const KEY = 'dostyq.report';

/** Where the browser keeps nothing (a frame without an origin, private windows), it is kept while the page is open. */
let inMemory: string | null = null;

/** As it was kept; null for none. */
export function keptReport(): string | null {
  try {
    return window.localStorage.getItem(KEY) ?? inMemory;
  } catch {
    return inMemory;
  }
}

/** Keeps a report; one without anything in it is forgotten. */
export function keepReport(report: Report): void {
  const text = serialiseReport(report);
  inMemory = text;
  try {
    if (text === null) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, text);
  } catch {
    // Refused or full: the copy in memory stands.
  }
}

export interface Addition {
  readonly report: Report;
  /** False where the very same stood in it already. */
  readonly added: boolean;
}

/** Puts an item at the end of the kept report, once. */
export function addToKeptReport(item: ReportItem): Addition {
  const kept = parseReport(keptReport());
  const text = serialiseItem(item);
  if (kept.items.some((one) => serialiseItem(one) === text)) return { report: kept, added: false };
  const report = { ...kept, items: [...kept.items, item] };
  keepReport(report);
  return { report, added: true };
}
