import { useWords } from '../i18n/WordsContext.tsx';

export function SkipLink() {
  const words = useWords();
  return (
    <a className="skip-link" href="#main">
      {words.t('app.skip')}
    </a>
  );
}
