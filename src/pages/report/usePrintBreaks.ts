import { type RefObject, useEffect, useRef } from 'react';

/** Px of an A4 page between its upper and lower margin, 265 mm. */
const PAGE_HEIGHT = 1001;
/** An item that is higher than this part of a page may go over to the next: whole, it would leave too much room before it. */
const MOST_KEPT = 0.6;

/**
 * Marks the items that may be parted between two pages when the report is printed. They are measured as they are on paper,
 * after the drawings have been laid out for it.
 */
export function usePrintBreaks<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => {
    const paper = ref.current;
    if (paper === null) return;
    const mark = () => {
      const { classList } = document.documentElement;
      classList.add('report-measuring');
      for (const item of paper.querySelectorAll<HTMLElement>('.report-item')) {
        item.dataset['parted'] = String(item.getBoundingClientRect().height > PAGE_HEIGHT * MOST_KEPT);
      }
      classList.remove('report-measuring');
    };
    const enlist = () => {
      window.removeEventListener('beforeprint', mark);
      window.addEventListener('beforeprint', mark);
    };
    enlist();
    // Drawings that come later enlist later: this must be the last to hear of the print.
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(enlist);
    observer?.observe(paper);
    return () => {
      window.removeEventListener('beforeprint', mark);
      observer?.disconnect();
    };
  }, []);
  return ref;
}
