import { type ReactNode, useEffect } from 'react';
import { useWords } from '../i18n/WordsContext.tsx';
import './PageHead.css';

export interface PageHeadProps {
  /** Where in the site the page stands, above its title. */
  readonly kicker?: string;
  /** The one h1 of the page and, with the name of the site, the title of the document. */
  readonly title: string;
  readonly lede?: ReactNode;
}

export function PageHead({ kicker, title, lede }: PageHeadProps) {
  const words = useWords();
  useEffect(() => {
    document.title = words.t('app.document-title', { title });
  }, [title, words]);
  return (
    <header className="page-head">
      {kicker !== undefined && <p className="page-kicker">{kicker}</p>}
      <h1>{title}</h1>
      {lede !== undefined && <div className="page-lede">{lede}</div>}
    </header>
  );
}
