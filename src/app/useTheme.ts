import { useEffect } from 'react';
import { useViewState } from '../viewState/useViewState.ts';

/** Puts the theme of the URL on the document; without one, the reader's system decides. */
export function useTheme(): void {
  const [{ theme }] = useViewState();
  useEffect(() => {
    if (theme === null) delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
