import { type ReactNode, use } from 'react';
import { isLanguage, type Language, loadMessages } from './messages.ts';
import { useWords, WordsProvider } from './WordsContext.tsx';
import { createWords, type Words } from './words.ts';

const loaded = new Map<Language, Promise<Words>>();

function wholeOf(language: Language): Promise<Words> {
  const existing = loaded.get(language);
  if (existing) return existing;
  const words = loadMessages(language, 'all').then((messages) => createWords(language, messages));
  loaded.set(language, words);
  // A failure is told once and tried again when the words are next asked for.
  words.catch(() => loaded.delete(language));
  return words;
}

/**
 * Gives what is below the whole catalogue of the reader's language: for what opens on the front page, which has only the
 * core of it. Suspends while it is fetched.
 */
export function WholeWords({ children }: { children: ReactNode }) {
  const { locale } = useWords();
  return <WordsProvider words={use(wholeOf(isLanguage(locale) ? locale : 'en'))}>{children}</WordsProvider>;
}
