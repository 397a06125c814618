/** How the items, the lanes and the period of the timeline are put into words, in the figure and in the list alike. */
import { AREA_GROUPS, type AreaGroup } from '../domain/area.ts';
import type { Dataset } from '../domain/dataset.ts';
import { daysInMonth, type IsoDay, yearOf } from '../domain/day.ts';
import { VISIT_LEVELS } from '../domain/visit.ts';
import { countryName } from '../i18n/countryName.ts';
import type { Words } from '../i18n/words.ts';
import { THIRD_PARTY } from './timelineFilter.ts';
import { TIMELINE_KINDS, type TimelineItem } from './timelineItems.ts';
import { BOTH_SIDES, type LanesBy, NO_LANE } from './timelineLanes.ts';

/** When it stands on the timeline: "4 Feb 2026", "expected for Nov 2025", "due 2026". */
export function whenText({ entry, date }: TimelineItem, words: Words): string {
  const text = words.date(date, 'short');
  if (entry.resource === 'expectations') return words.t('timeline.when.expected', { date: text });
  return entry.resource === 'commitments' ? words.t('timeline.when.due', { date: text }) : text;
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

/** What a lane is called, and the group of areas whose glyph it has. */
export function laneText(
  key: string,
  by: LanesBy,
  sides: Dataset['sides'],
  words: Words,
): { readonly text: string; readonly group: AreaGroup | null } {
  const group = by === 'area' ? (AREA_GROUPS.find((candidate) => candidate === key) ?? null) : null;
  if (group !== null) return { text: words.t(`area-group.${group}`), group };
  if (key === NO_LANE)
    return { text: words.t(by === 'kind' ? 'timeline.lane.none-area' : `timeline.lane.none-${by}`), group };
  if (key === BOTH_SIDES) return { text: words.t('timeline.lane.both'), group };
  if (key === THIRD_PARTY) return { text: words.t('third-party'), group };
  if (by === 'side') return { text: countryName(sides, key, words), group };
  const kind = TIMELINE_KINDS.find((candidate) => candidate === key);
  if (kind !== undefined) return { text: words.t(`timeline.lane.${kind}`), group };
  const level = VISIT_LEVELS.find((candidate) => candidate === key);
  return { text: level === undefined ? key : words.t(`visit-level.${level}`), group };
}

/** A status of the filter in words, whichever kind of entry it belongs to. */
export function statusText(status: string, words: Words): string {
  const id = [`status.${status}`, `outcome.${status}`, `commitment-status.${status}`].find((one) => words.has(one));
  return id === undefined ? status : words.t(id);
}
