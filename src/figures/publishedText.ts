import type { Source } from '../domain/source.ts';
import type { Words } from '../i18n/words.ts';

/** When a source was published; a page without a date is only known to have stood by some day. */
export function publishedText(source: Source, words: Words): string {
  const { published } = source;
  if (published.shape === 'interval' && published.parts[0] === null) {
    return words.t('sources.undated', { day: words.day(published.latest, 'short') });
  }
  if (published.shape === 'interval') {
    return words.t('sources.between', {
      start: words.day(published.earliest, 'short'),
      end: words.day(published.latest, 'short'),
    });
  }
  return words.date(published, 'short');
}
