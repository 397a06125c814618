/** The message by which a framed figure tells its host how high it is. */
export interface EmbedSizeMessage {
  /** The convention that hosts such as Medium and many newsrooms already listen to. */
  readonly sentinel: 'amp';
  readonly type: 'embed-size';
  /** Px. */
  readonly height: number;
}

/** Reports the height of the element to the host page now and whenever it changes; returns how to stop. */
export function postEmbedSize(element: Element): () => void {
  if (window.parent === window || typeof ResizeObserver === 'undefined') return () => undefined;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    const message: EmbedSizeMessage = { sentinel: 'amp', type: 'embed-size', height };
    // The host may be anybody, and the height is no secret.
    window.parent.postMessage(message, '*');
  });
  observer.observe(element);
  return () => observer.disconnect();
}
