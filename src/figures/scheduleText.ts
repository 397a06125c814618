import type { EdtfDate } from '../domain/edtf.ts';
import type { Schedule } from '../domain/schedule.ts';
import type { Words } from '../i18n/words.ts';

const DAYS_IN_WEEKS = 56;
const DAYS_IN_MONTHS = 365;
const DAYS_PER_WEEK = 7;
const DAYS_PER_MONTH = 30.44;

/** "38 days", "51 weeks", "13 months": the unit in which a span is still told apart. */
export function spanText(days: number, words: Words): string {
  if (days < DAYS_IN_WEEKS) return words.t('action-plan.span.days', { count: days });
  if (days <= DAYS_IN_MONTHS) return words.t('action-plan.span.weeks', { count: Math.round(days / DAYS_PER_WEEK) });
  return words.t('action-plan.span.months', { count: Math.round(days / DAYS_PER_MONTH) });
}

/** A deadline in words: one that is a whole year is named by the year's end, which is the last day it allows. */
export function deadlineText(deadline: EdtfDate, words: Words): string {
  const date = words.date(deadline, 'short');
  const [part] = deadline.parts;
  return deadline.shape === 'point' && part?.precision === 'year'
    ? words.t('action-plan.schedule.end-of', { date })
    : date;
}

/** What the calendar says, in words. */
export function scheduleText(schedule: Schedule, words: Words): string {
  switch (schedule.kind) {
    case 'undated':
      return words.t('action-plan.schedule.undated');
    case 'ahead':
      return words.t('action-plan.schedule.ahead', {
        span: spanText(schedule.daysLeft, words),
        deadline: deadlineText(schedule.deadline, words),
      });
    case 'overdue':
      return words.t('action-plan.schedule.overdue', {
        span: spanText(schedule.daysOver, words),
        deadline: deadlineText(schedule.deadline, words),
      });
    case 'settled': {
      const deadline = deadlineText(schedule.deadline, words);
      if (schedule.on === null || schedule.daysLate === null) return words.t('action-plan.schedule.due', { deadline });
      const day = words.day(schedule.on, 'short');
      return schedule.daysLate === 0
        ? words.t('action-plan.schedule.in-time', { deadline, day })
        : words.t('action-plan.schedule.late', { deadline, day, span: spanText(schedule.daysLate, words) });
    }
  }
}
