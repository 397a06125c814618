import type { MouseEvent } from 'react';
import { useWords } from '../i18n/WordsContext.tsx';
import { isOneFile } from '../viewState/isOneFile.ts';

/** In one file the fragment is the address within the site: the browser would leave the page. */
function skip(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

export function SkipLink() {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/useValidAnchor: it goes to a place on the page; only where that cannot be an address is it helped.
    <a className="skip-link" href="#main" onClick={isOneFile ? skip : undefined}>
      {words.t('app.skip')}
    </a>
  );
}
