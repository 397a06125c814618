/** What sources say of a route without a day of its own: a value, the values on which they differ, or an absence with its reason. */
import type { Corridor } from '../../domain/corridor.ts';
import type { Words } from '../../i18n/words.ts';
import type { FigureCell } from '../figure.ts';
import type { CorridorsModel } from './select.ts';

export type CorridorFact = 'length' | 'duration' | 'cost' | 'obstacles';

function lengthText({ lengthKm }: Corridor, words: Words): string | null {
  return lengthKm === null ? null : words.t('corridors.km', { km: words.number(lengthKm) });
}

function costText({ cost }: Corridor, words: Words): string | null {
  if (cost === undefined) return null;
  const { value, currency, unit, measures } = cost;
  const amount = words.t('documents.page.amount', { value: words.number(value), currency, unit });
  return measures === undefined ? amount : words.t('documents.page.amount-of', { amount, measures });
}

function ownText(route: Corridor, fact: CorridorFact, words: Words): string | null {
  switch (fact) {
    case 'length':
      return lengthText(route, words);
    case 'duration':
      return route.duration ?? null;
    case 'cost':
      return costText(route, words);
    case 'obstacles':
      return route.obstacles.length === 0 ? null : route.obstacles.join('; ');
  }
}

/** Versions of which another gives a different value for the same detail. */
export function versionsThatDiffer({ versions }: Pick<Corridor, 'versions'>): Corridor['versions'] {
  return versions.filter((one) => versions.some((other) => other !== one && other.field === one.field));
}

/** Versions that stand alone, such as a capacity that one source gives. */
export function versionsAlone(route: Pick<Corridor, 'versions'>): Corridor['versions'] {
  const differ = new Set(versionsThatDiffer(route));
  return route.versions.filter((version) => !differ.has(version));
}

/**
 * One fact of a route as a cell. Where sources differ, their values stand together and none wins; they are those of the day,
 * because each has its sources; where only one was told by then, it stands alone. A value without a day is shown on the day of the data only, and said to be held back before.
 */
export function factOf(
  route: Corridor,
  fact: CorridorFact,
  { isToday }: Pick<CorridorsModel, 'isToday'>,
  words: Words,
): FigureCell {
  const told = route.versions.filter(({ field }) => field === fact).map(({ value }) => value);
  if (told.length > 1) return { text: words.t('corridors.differ', { values: told.join('; ') }) };
  const own = ownText(route, fact, words);
  const [only] = told;
  if (only !== undefined && (own === null || !isToday)) return { text: only };
  if (own === null) return { text: null, value: null, absence: words.t('absence.not-stated') };
  if (!isToday) return { text: null, value: null, absence: words.t('corridors.held-back') };
  return fact === 'length' ? { text: own, value: route.lengthKm } : { text: own };
}
