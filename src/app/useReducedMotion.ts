import { useSyncExternalStore } from 'react';

const ASKED = '(prefers-reduced-motion: reduce)';

/** Null where there is no browser to ask. */
const query = () => (typeof matchMedia === 'function' ? matchMedia(ASKED) : null);

function subscribe(onChange: () => void): () => void {
  const asked = query();
  asked?.addEventListener('change', onChange);
  return () => asked?.removeEventListener('change', onChange);
}

/** True while the reader's system asks for less motion. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(subscribe, () => query()?.matches ?? false);
}
