import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { isOneFile } from '../viewState/isOneFile.ts';
import { FragmentArrival } from './FragmentArrival.tsx';

/** What a reader does who has taken over the scrolling. */
const takeovers = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'beforeprint'] as const;

/**
 * Goes to the place that the address names. It stands beside the page, after everything the page waits for, so that the
 * place is there when it looks; figures above it that arrive later do not push it away, until the reader takes over.
 */
export function ScrollToFragment() {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '') return;
    const scroll = () =>
      document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView?.({ block: 'start' });
    scroll();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(scroll);
    observer.observe(document.body);
    const stop = () => {
      observer.disconnect();
      for (const takeover of takeovers) window.removeEventListener(takeover, stop);
    };
    for (const takeover of takeovers) window.addEventListener(takeover, stop, { passive: true });
    return stop;
  }, [hash]);
  return isOneFile ? <FragmentArrival /> : null;
}
