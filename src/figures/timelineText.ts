/** How the items and the period of the timeline are put into words, in the figure and in the list alike. */
import { daysInMonth, type IsoDay, yearOf } from '../domain/day.ts';
import type { Words } from '../i18n/words.ts';
import type { TimelineItem } from './timelineItems.ts';

/** When it stands on the timeline: "4 Feb 2026", "expected for Nov 2025", "due 2026". */
export function whenText({ entry, date }: TimelineItem, words: Words): string {
  const text = words.date(date, 'short');
  if (entry.resource === 'expectations') return words.t('timeline.when.expected', { date: text });
  return entry.resource === 'commitments' ? words.t('timeline.when.due', { date: text }) : text;
}

/** What sort of thing it is: "Visit", "Treaty", "Expectation". */
export function kindText({ entry }: TimelineItem, words: Words): string {
  switch (entry.resource) {
    case 'visits':
      return words.t(`visit-kind.${entry.kind}`);
    case 'documents':
      return words.t(`document-kind.${entry.kind}`);
    case 'milestones':
      return words.t(`milestone-kind.${entry.kind}`);
    case 'expectations':
    case 'commitments':
      return words.t(`resource.${entry.resource}`);
  }
}

/** What had become of it on the day. */
export function stateText({ entry, done }: TimelineItem, words: Words): string {
  switch (entry.resource) {
    case 'visits':
    case 'documents':
      return words.t(`status.${entry.status}`);
    case 'milestones':
      return words.t(done ? 'status.completed' : 'upcoming');
    case 'expectations': {
      const outcome = words.t(`outcome.${entry.status}`);
      return entry.late ? words.t('timeline.late', { outcome }) : outcome;
    }
    case 'commitments':
      return words.t(`commitment-status.${entry.status}`);
  }
}

/** The first and the last day of a stretch as short as they can be said: years, months or days. */
function endTexts(from: IsoDay, to: IsoDay, words: Words): readonly [string, string] {
  const wholeMonths = from.endsWith('-01') && Number(to.slice(8)) === daysInMonth(yearOf(to), Number(to.slice(5, 7)));
  if (!wholeMonths) return [words.day(from), words.day(to)];
  if (from.slice(5) === '01-01' && to.slice(5) === '12-31') return [String(yearOf(from)), String(yearOf(to))];
  return [words.month(from), words.month(to)];
}

/** "from April 2025 to April 2026", "in 2024", "on 3 February 2026". */
export function periodText(period: { readonly from: IsoDay; readonly to: IsoDay }, words: Words): string {
  const [from, to] = endTexts(period.from, period.to, words);
  if (from !== to) return words.t('timeline.period', { from, to });
  return words.t(period.from === period.to ? 'timeline.period-day' : 'timeline.period-one', { period: from });
}
