import { createContext, use, useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { parseViewState, serialiseViewState, type ViewState } from './viewState.ts';

export type ChangeView = (changes: Partial<ViewState>, options?: { readonly replace?: boolean }) => void;

/** The choices of a part that has its own, in stead of those of the address: a figure in a report. */
export const OwnChoices = createContext<readonly [ViewState, ChangeView] | null>(null);

/** The reader's choices from the URL, and the one way to change them. A change is a step in the browser's history. */
export function useViewState(): readonly [ViewState, ChangeView] {
  const own = use(OwnChoices);
  const [params, setParams] = useSearchParams();
  const query = params.toString();
  const view = useMemo(() => parseViewState(new URLSearchParams(query)), [query]);
  const change = useCallback<ChangeView>(
    (changes, options) => {
      setParams((current) => serialiseViewState({ ...parseViewState(current), ...changes }), {
        replace: options?.replace ?? false,
        preventScrollReset: true,
      });
    },
    [setParams],
  );
  return own ?? [view, change];
}
