/** An expectation in words: who said it, when, for when, and what came of it. */
import type { IsoDay } from '../domain/day.ts';
import type { Expectation } from '../domain/expectation.ts';
import type { Known } from '../domain/knownOn.ts';
import type { DayStyle, Words } from '../i18n/words.ts';
import { countOutcomes, type ExpectationState, isWithoutReport } from './expectationOutcome.ts';

/** "Yerzhan Kistafin and Dawn"; null where no source names anybody. */
export function saidByText(expectation: Expectation, words: Words): string | null {
  return expectation.saidBy.length === 0 ? null : words.list(expectation.saidBy.map((actor) => actor.name));
}

/** "Yerzhan Kistafin, November 2021". */
export function saidText(expectation: Expectation, style: DayStyle, words: Words): string {
  const date = words.date(expectation.saidOn, style);
  const names = saidByText(expectation, words);
  return names === null ? date : words.t('documents.expectation.said', { names, date });
}

/** The time for which it was said, as it was said or as a date; null where none was. */
export function forWhenText(expectation: Expectation, style: DayStyle, words: Words): string | null {
  if (expectation.horizonText !== null) return expectation.horizonText;
  return expectation.horizon === null ? null : words.date(expectation.horizon, style);
}

/** "Met, late". */
export function stateText(expectation: Known<Expectation>, state: ExpectationState, words: Words): string {
  const text = words.t(`outcome.${state}`);
  return expectation.late && (state === 'met' || state === 'partly')
    ? words.t('documents.expectation.late', { outcome: text })
    : text;
}

/** "no report found by 23 November 2026"; null where a report is there, or where its time has not come. */
export function noReportText(
  expectation: Known<Expectation>,
  state: ExpectationState,
  day: IsoDay,
  words: Words,
): string | null {
  if (!isWithoutReport(state)) return null;
  const { searchedUntil } = expectation;
  return searchedUntil !== null && searchedUntil <= day
    ? words.t('absence.no-report-by', { day: words.day(searchedUntil) })
    : words.t('documents.expectation.no-report-on', { day: words.day(day) });
}

/** "3 overdue, 8 without a report and 18 met". */
export function outcomeCountsText(states: readonly ExpectationState[], words: Words): string {
  return words.list(
    countOutcomes(states).map(({ outcome, count }) => words.t(`documents.outcome-count.${outcome}`, { count })),
  );
}
