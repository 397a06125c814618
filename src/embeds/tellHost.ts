import { type EmbedSizeMessage, type FigureMessage, isAskMessage } from '../export/embedMessages.ts';

/** What is shown, as far as the page around it may want to know. */
export type ShownFigure = Pick<FigureMessage, 'figure' | 'day'>;

/**
 * Tells the host page the height of the element, and what is shown, now, whenever the height changes and whenever the host
 * asks; returns how to stop. The question is the title of the document. `shown` is null where no figure stands.
 */
export function tellHost(element: Element, shown: ShownFigure | null): () => void {
  const host = window.parent;
  if (host === window || typeof ResizeObserver === 'undefined') return () => undefined;
  const tell = () => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    // In a hidden or zero-width place nothing has a height worth telling; it is told when the place shows.
    if (height === 0 || document.documentElement.clientWidth === 0) return;
    const size: EmbedSizeMessage = { sentinel: 'amp', type: 'embed-size', height };
    host.postMessage(size, '*');
    if (shown === null) return;
    const message: FigureMessage = { type: 'dostyq:figure', ...shown, height, question: document.title };
    host.postMessage(message, '*');
  };
  const answer = ({ source, data }: MessageEvent<unknown>) => {
    if (source === host && isAskMessage(data)) tell();
  };
  const observer = new ResizeObserver(tell);
  observer.observe(element);
  window.addEventListener('message', answer);
  return () => {
    observer.disconnect();
    window.removeEventListener('message', answer);
  };
}
