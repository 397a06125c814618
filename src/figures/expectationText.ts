/** An expectation in words: who said it, when, for when, and what came of it. */
import type { IsoDay } from '../domain/day.ts';
import type { Expectation } from '../domain/expectation.ts';
import type { Known } from '../domain/knownOn.ts';
import type { DayStyle, Words } from '../i18n/words.ts';
import { countOutcomes, type ExpectationState } from './expectationOutcome.ts';

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

/** "Met, late"; where only a report is missing, up to which day it was looked for. */
export function stateText(expectation: Known<Expectation>, state: ExpectationState, day: IsoDay, words: Words): string {
  if (state === 'unknown') {
    const searched = searchedBy(expectation, day);
    return searched === null
      ? words.t('documents.expectation.unknown-on', { day: words.day(day) })
      : words.t('documents.expectation.unknown-by', { day: words.day(searched) });
  }
  const text = words.t(`outcome.${state}`);
  return expectation.late && (state === 'met' || state === 'partly')
    ? words.t('documents.expectation.late', { outcome: text })
    : text;
}

/** The day up to which a search found nothing, as far as it had been made on the day. */
function searchedBy({ searchedUntil }: Known<Expectation>, day: IsoDay): IsoDay | null {
  return searchedUntil !== null && searchedUntil <= day ? searchedUntil : null;
}

/** "Met, late, 4 February 2026.": the mark's text where a sentence follows it. */
export function outcomeSentence(
  expectation: Known<Expectation>,
  state: ExpectationState,
  day: IsoDay,
  words: Words,
): string {
  const outcome = stateText(expectation, state, day, words);
  const decided = state === 'met' || state === 'partly' || state === 'unmet';
  // The date of the record is that of its outcome; while none is known, it may lie after the day.
  const date = decided ? expectation.outcomeDate : null;
  return date === null
    ? words.t('documents.expectation.sentence', { outcome })
    : words.t('documents.expectation.sentence-on', { outcome, date: words.date(date) });
}

/** "no report found by 23 November 2026" of what is overdue; null of everything else. */
export function noReportText(
  expectation: Known<Expectation>,
  state: ExpectationState,
  day: IsoDay,
  words: Words,
): string | null {
  if (state !== 'overdue') return null;
  const searched = searchedBy(expectation, day);
  return searched === null
    ? words.t('documents.expectation.no-report-on', { day: words.day(day) })
    : words.t('absence.no-report-by', { day: words.day(searched) });
}

/** "3 overdue, 8 without a report and 18 met". */
export function outcomeCountsText(states: readonly ExpectationState[], words: Words): string {
  return words.list(
    countOutcomes(states).map(({ outcome, count }) => words.t(`documents.outcome-count.${outcome}`, { count })),
  );
}
