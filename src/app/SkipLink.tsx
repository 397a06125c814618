import { useHref, useLocation } from 'react-router-dom';
import { useWords } from '../i18n/WordsContext.tsx';

export function SkipLink() {
  const words = useWords();
  const { search } = useLocation();
  const href = useHref({ search, hash: 'main' });
  return (
    <a className="skip-link" href={href}>
      {words.t('app.skip')}
    </a>
  );
}
