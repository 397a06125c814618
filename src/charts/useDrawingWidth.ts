import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** The width in px for which a drawing is laid out before it is measured, and where nothing can be measured. */
export const UNMEASURED_WIDTH = 704;
const NARROWEST = 280;
/** Px between the margins of an A4 page: 180 mm. */
const PAPER_WIDTH = 680;
/** On paper each of these takes the whole width of the page, whatever it had on screen. */
const WHOLE_ON_PAPER = '.grid > *, main';

/** Px between the paddings of an element. */
function innerWidth(element: Element): number {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
  const paddings = [paddingInlineStart, paddingInlineEnd].map((padding) => Number.parseFloat(padding) || 0);
  return element.getBoundingClientRect().width - paddings.reduce((sum, padding) => sum + padding, 0);
}

/** Px that the element will have on paper: the same part of what is as wide as the page there. */
function paperWidth(element: Element, width: number): number {
  const cell = element.closest(WHOLE_ON_PAPER);
  const whole = cell === null ? 0 : innerWidth(cell);
  return whole > 0 ? Math.round((Math.min(width, whole) / whole) * PAPER_WIDTH) : Math.min(width, PAPER_WIDTH);
}

/**
 * The width of the element in px, for a drawing that is laid out and not scaled. Without a layout (jsdom, a hidden
 * container) it stays at `unmeasured`. While the page is printed it is that which the element has on paper: a
 * printer lays the page out anew without telling anybody, so that the drawing would stay as wide as it was on screen.
 */
export function useDrawingWidth<E extends Element>(
  unmeasured = UNMEASURED_WIDTH,
): readonly [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(unmeasured);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    let printing = false;
    const measured = () => Math.round(element.getBoundingClientRect().width);
    const lay = (px: number) => {
      if (px > 0) setWidth(Math.max(NARROWEST, px));
    };
    const measure = () => {
      if (!printing) lay(measured());
    };
    const beforePrint = () => {
      const px = paperWidth(element, measured());
      printing = true;
      // The page is copied as soon as this returns.
      flushSync(() => lay(px));
    };
    const afterPrint = () => {
      printing = false;
      measure();
    };
    measure();
    window.addEventListener('beforeprint', beforePrint);
    window.addEventListener('afterprint', afterPrint);
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    observer?.observe(element);
    return () => {
      window.removeEventListener('beforeprint', beforePrint);
      window.removeEventListener('afterprint', afterPrint);
      observer?.disconnect();
    };
  }, []);
  return [ref, width];
}
