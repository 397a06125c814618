import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The width in px for which a drawing is laid out before it is measured, and where nothing can be measured. */
export const UNMEASURED_WIDTH = 704;
const NARROWEST = 280;

/**
 * The width of the element in px, for a drawing that is laid out and not scaled. Without a layout (jsdom, a hidden
 * container, a printer's first pass) it stays at {@link UNMEASURED_WIDTH}.
 */
export function useDrawingWidth<E extends Element>(): readonly [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(UNMEASURED_WIDTH);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const measured = Math.round(element.getBoundingClientRect().width);
      if (measured > 0) setWidth(Math.max(NARROWEST, measured));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
