/** How a found record is put into words, on the page and in the dialog alike. */
import { dateOf } from '../domain/knownSince.ts';
import type { Words } from '../i18n/words.ts';
import { entryPath } from '../viewState/entryHref.ts';
import { paths } from '../viewState/paths.ts';
import { entryKindText } from './entryKindText.ts';
import { publishedText } from './publishedText.ts';
import type { SearchTarget } from './searchDocument.ts';
import type { SearchReason } from './searchResults.ts';

/** The path at which a found record is told. */
export function targetPath(target: SearchTarget): string {
  switch (target.type) {
    case 'entry':
      return entryPath(target.entry);
    case 'person':
      return paths.person(target.person.id);
    case 'area':
      return paths.area(target.area.id);
    case 'source':
      return paths.source(target.source.id);
  }
}

/** What sort of record it is: "Telephone call", "Treaty", "Person". */
export function targetKind(target: SearchTarget, words: Words): string {
  return target.type === 'entry' ? entryKindText(target.entry, words) : words.t(`search.kind.${target.type}`);
}

/** When it happened or was said, the period that it counts, or since when it is known; null for people and areas. */
export function targetWhen(target: SearchTarget, words: Words): string | null {
  if (target.type === 'source') return publishedText(target.source, words);
  if (target.type !== 'entry') return null;
  const { entry } = target;
  const date = dateOf(entry);
  if (date !== null) return words.date(date, 'short');
  if (entry.resource === 'trade-flows' || entry.resource === 'trade-comparison') return entry.periodLabel;
  if (entry.resource === 'indicators') {
    const period = entry.period ?? entry.year;
    if (period !== null) return String(period);
  }
  return words.t('search.known-since', { day: words.day(entry.knownSince, 'short') });
}

/** Why it was found, where its title does not show it. */
export function reasonText(reason: SearchReason, words: Words): string | null {
  switch (reason.field) {
    case 'title':
      return null;
    case 'text':
    case 'ids':
      return words.t(`search.reason.${reason.field}`);
    case 'spelling':
    case 'people':
    case 'bodies':
    case 'places':
    case 'sounds':
      return words.t(`search.reason.${reason.field}`, { name: reason.value });
  }
}
