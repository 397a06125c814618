import { type ReactNode, Suspense, use, useEffect } from 'react';
import { isLanguage, type Language, loadMessages } from '../i18n/messages.ts';
import { WordsProvider } from '../i18n/WordsContext.tsx';
import { createWords, type Words } from '../i18n/words.ts';
import { useViewState } from '../viewState/useViewState.ts';

const DEFAULT_LANGUAGE: Language = 'en';
const loaded = new Map<Language, Promise<Words>>();

/** The words of a language, loaded once. */
function wordsOf(language: Language): Promise<Words> {
  const existing = loaded.get(language);
  if (existing) return existing;
  const words = loadMessages(language).then((messages) => createWords(language, messages));
  loaded.set(language, words);
  return words;
}

function InLanguage({ language, children }: { language: Language; children: ReactNode }) {
  const words = use(wordsOf(language));
  useEffect(() => {
    document.documentElement.lang = words.locale;
    document.documentElement.dir = words.direction;
  }, [words]);
  return <WordsProvider words={words}>{children}</WordsProvider>;
}

/** Shows everything below in the language that the URL asks for, if we have it. */
export function LanguageGate({ children }: { children: ReactNode }) {
  const [view] = useViewState();
  const language = view.lang !== null && isLanguage(view.lang) ? view.lang : DEFAULT_LANGUAGE;
  return (
    <Suspense fallback={null}>
      <InLanguage language={language}>{children}</InLanguage>
    </Suspense>
  );
}

// Asked for at once, so that the words travel beside the data.
void wordsOf(DEFAULT_LANGUAGE);
