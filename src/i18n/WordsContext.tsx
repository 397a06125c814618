import { createContext, type ReactNode, use } from 'react';
import type { Words } from './words.ts';

const WordsContext = createContext<Words | null>(null);

export function WordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of the reader's language. */
export function useWords(): Words {
  const words = use(WordsContext);
  if (words === null) throw new Error('useWords needs a WordsProvider around it');
  return words;
}
