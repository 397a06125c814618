import { use } from 'react';
import { isLanguage } from '../../i18n/messages.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { Words } from '../../i18n/words.ts';
import { wordsOf } from '../LanguageGate.tsx';

/** What only a printed page says, in the language of the page; the front page has no other words of it. */
export function usePrintWords(): Words {
  const { locale } = useWords();
  return use(wordsOf(isLanguage(locale) ? locale : 'en', 'print'));
}
