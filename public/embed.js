/* Dostyq: lets the frames of figures in a page be as high as what they show. MIT. https://html.spec.whatwg.org/#web-messaging */
(() => {
  const base = new URL('.', document.currentScript.src).href;
  const isOurs = (frame) => frame.src.startsWith(base);

  addEventListener('message', ({ data, source }) => {
    if (data?.sentinel !== 'amp' || data.type !== 'embed-size' || !(data.height > 0)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      // Only the frame that speaks, and only if it shows this site: others may use the same message.
      if (frame.contentWindow === source && isOurs(frame)) frame.style.height = `${Math.ceil(data.height)}px`;
    }
  });

  if (!window.customElements || customElements.get('dostyq-figure')) return;
  customElements.define(
    'dostyq-figure',
    class extends HTMLElement {
      connectedCallback() {
        const src = this.getAttribute('src');
        if (!src || this.querySelector('iframe')) return;
        const frame = document.createElement('iframe');
        frame.src = new URL(src, base).href;
        if (!isOurs(frame)) return;
        frame.title = this.getAttribute('title') || this.textContent.trim() || 'Dostyq';
        frame.loading = 'lazy';
        frame.style.cssText = `display:block;border:0;width:100%;height:${Number(this.getAttribute('height')) || 640}px`;
        this.replaceChildren(frame);
      }
    },
  );
})();
