import { type RefObject, useEffect, useRef, useState } from 'react';

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
    const onPrint = () => setNear(true);
    window.addEventListener('beforeprint', onPrint);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', onPrint);
    };
  }, [isNear]);
  return [ref, isNear || isNeeded];
}
