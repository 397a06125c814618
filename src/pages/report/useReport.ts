import { useEffect, useMemo, useRef, useState } from 'react';
import type { IsoDay } from '../../domain/day.ts';
import { parseReport, type Report, serialiseReport } from '../../viewState/report.ts';
import { keepReport, keptReport } from '../../viewState/reportStorage.ts';
import { useViewState } from '../../viewState/useViewState.ts';

export interface ChangeOptions {
  /** No step in the browser's history. */
  readonly replace?: boolean;
  /** The as-of day changes with it. */
  readonly asOf?: IsoDay | null;
}

/** A change is made from the report as it is then. */
export type ChangeReport = (next: (report: Report) => Report, options?: ChangeOptions) => void;

export interface ReportInHand {
  readonly report: Report;
  readonly change: ChangeReport;
  /** Another report that this browser keeps, while somebody else's address is shown; null for none. */
  readonly other: Report | null;
  /** Shows the report that this browser keeps in place of that of the address. */
  readonly openOther: () => void;
}

/** The report of the address; where there is none, the one that this browser keeps, which then goes into the address. */
export function useReport(): ReportInHand {
  const [view, changeView] = useViewState();
  const [kept, setKept] = useState(keptReport);
  const text = view.report ?? kept;
  const report = useMemo(() => parseReport(text), [text]);
  const latest = useRef(report);
  useEffect(() => {
    latest.current = report;
  }, [report]);
  useEffect(() => {
    // Asked for anew: what is kept has changed with every change made here, and those write the address themselves.
    const arrived = view.report === null ? keptReport() : null;
    if (arrived !== null) changeView({ report: arrived }, { replace: true });
  }, [view.report, changeView]);

  const change: ChangeReport = (next, { replace = false, asOf } = {}) => {
    // Two changes may follow each other before the page is made anew.
    latest.current = next(latest.current);
    keepReport(latest.current);
    const changed = serialiseReport(latest.current);
    setKept(changed);
    changeView({ report: changed, ...(asOf === undefined ? {} : { asOf }) }, { replace });
  };
  const isOther = kept !== null && view.report !== null && kept !== serialiseReport(report);
  return {
    report,
    change,
    other: isOther ? parseReport(kept) : null,
    openOther: () => changeView({ report: kept }),
  };
}
