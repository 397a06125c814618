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
  let told = 0;
  let due: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    // In a hidden or zero-width place nothing has a height worth telling; it is told when the place shows.
    if (height === 0 || document.documentElement.clientWidth === 0) return;
    told = height;
    const size: EmbedSizeMessage = { sentinel: 'amp', type: 'embed-size', height };
    host.postMessage(size, '*');
    if (shown === null) return;
    const message: FigureMessage = { type: 'dostyq:figure', ...shown, height, question: document.title };
    host.postMessage(message, '*');
  };
  const tellChange = () => {
    if (Math.ceil(element.getBoundingClientRect().height) !== told) tell();
  };
  const answer = ({ source, data }: MessageEvent<unknown>) => {
    if (source === host && isAskMessage(data)) tell();
  };
  const sizes = new ResizeObserver(tellChange);
  sizes.observe(element);
  // Below the fold a browser does not lay out the frames of others, so that no size is observed there: changes still are.
  const changes = new MutationObserver(() => {
    clearTimeout(due);
    due = setTimeout(tellChange);
  });
  changes.observe(element, { childList: true, subtree: true, characterData: true });
  window.addEventListener('message', answer);
  tell();
  return () => {
    clearTimeout(due);
    sizes.disconnect();
    changes.disconnect();
    window.removeEventListener('message', answer);
  };
}
