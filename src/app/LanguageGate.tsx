import { type ReactNode, Suspense, use, useEffect } from 'react';
import { type CatalogueExtent, isLanguage, type Language, loadMessages } from '../i18n/messages.ts';
import { WordsProvider } from '../i18n/WordsContext.tsx';
import { createWords, type Words } from '../i18n/words.ts';
import { useViewState } from '../viewState/useViewState.ts';

const DEFAULT_LANGUAGE: Language = 'en';
const loaded = new Map<string, Promise<Words>>();

/** The words of a language, loaded once; the front page gets by with the core of them. */
export function wordsOf(language: Language, extent: CatalogueExtent): Promise<Words> {
  const key = `${language} ${extent}`;
  const existing = loaded.get(key);
  if (existing) return existing;
  const words = loadMessages(language, extent).then((messages) => createWords(language, messages));
  loaded.set(key, words);
  // A failure is told once and tried again when the words are next asked for.
  words.catch(() => loaded.delete(key));
  return words;
}

function InLanguage({
  language,
  extent,
  children,
}: {
  language: Language;
  extent: CatalogueExtent;
  children: ReactNode;
}) {
  const words = use(wordsOf(language, extent));
  useEffect(() => {
    document.documentElement.lang = words.locale;
    document.documentElement.dir = words.direction;
  }, [words]);
  return <WordsProvider words={words}>{children}</WordsProvider>;
}

/** Shows everything below in the language that the URL asks for, if we have it. */
export function LanguageGate({
  extent,
  fallback = null,
  children,
}: {
  extent: CatalogueExtent;
  /** Shown while the words are fetched; it can only speak where other words stand around it. */
  fallback?: ReactNode;
  children: ReactNode;
}) {
  const [view] = useViewState();
  const language = view.lang !== null && isLanguage(view.lang) ? view.lang : DEFAULT_LANGUAGE;
  return (
    <Suspense fallback={fallback}>
      <InLanguage language={language} extent={extent}>
        {children}
      </InLanguage>
    </Suspense>
  );
}

// Asked for at once, so that the words travel beside the data.
void wordsOf(DEFAULT_LANGUAGE, 'core');
