import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Px around the window within which something counts as near. */
const MARGIN = 900;

/**
 * True once the element has been near the window or the page is printed; always where nothing can be observed (jsdom).
 * What is far away can so be left out of a very long page until it is scrolled to.
 */
export function useNear<E extends Element>(isNeeded: boolean): readonly [RefObject<E | null>, boolean] {
  const ref = useRef<E>(null);
  const [isNear, setNear] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    const element = ref.current;
    if (isNear || element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: `${MARGIN}px 0px` },
    );
    observer.observe(element);
    // In the capturing phase: the links of the page are read for print in the other.
    const onPrint = () => flushSync(() => setNear(true));
    window.addEventListener('beforeprint', onPrint, true);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', onPrint, true);
    };
  }, [isNear]);
  return [ref, isNear || isNeeded];
}
