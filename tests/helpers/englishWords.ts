import { loadMessages } from '../../src/i18n/messages.ts';
import { createWords, type Words } from '../../src/i18n/words.ts';

/** The English words, as the site loads them. */
export async function englishWords(): Promise<Words> {
  return createWords('en', await loadMessages('en'));
}
