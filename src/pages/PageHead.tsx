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

/** The parts of a title; between the ends of a range, such as 3–4, no line is broken. */
function Unbroken({ title }: { title: string }) {
  return title.split(/(\d+–\d+)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity than their place.
      <span key={index} className="nowrap">
        {part}
      </span>
    ),
  );
}

export function PageHead({ kicker, title, lede }: PageHeadProps) {
  const words = useWords();
  useEffect(() => {
    document.title = words.t('app.document-title', { title });
  }, [title, words]);
  return (
    <header className="page-head">
      {kicker !== undefined && <p className="page-kicker">{kicker}</p>}
      <h1>
        <Unbroken title={title} />
      </h1>
      {lede !== undefined && <div className="page-lede">{lede}</div>}
    </header>
  );
}
