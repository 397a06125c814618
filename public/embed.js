/* Dostyq: frames as high as the figures in them. MIT. Messages: src/export/embedMessages.ts */
(() => {
  const base = new URL('.', document.currentScript.src);
  const made = [];
  const isOurs = ({ src }) => `${src}`.startsWith(base.href);
  const ours = () => [...document.querySelectorAll('iframe'), ...made].filter(isOurs);
  // To any origin: a sandboxed frame has none.
  const ask = (frame) => frame.contentWindow?.postMessage({ type: 'dostyq:ask' }, '*');

  addEventListener('message', ({ data, source, origin }) => {
    const frame = ours().find((one) => one.contentWindow === source);
    if (!frame || ![base.origin, 'null'].includes(origin) || data?.type !== 'embed-size') return;
    frame.style.padding = 0;
    const borders = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.setProperty('height', `${Math.ceil(data.height) + borders}px`, 'important');
  });
  // Whoever spoke before this listened says it again.
  ours().forEach(ask);
  document.addEventListener('load', ({ target }) => isOurs(target) && ask(target), true);

  if (customElements.get('dostyq-figure')) return;
  customElements.define(
    'dostyq-figure',
    class extends HTMLElement {
      static observedAttributes = ['src'];

      connectedCallback() {
        const src = this.getAttribute('src');
        const frame = document.createElement('iframe');
        if (src) frame.src = new URL(src, base);
        if (!isOurs(frame)) return;
        frame.title = this.title || 'Dostyq';
        frame.width = this.getAttribute('width') || '100%';
        frame.height = this.getAttribute('height') || 640;
        frame.loading = 'lazy';
        frame.style = 'border:0;display:block;max-width:100%';
        made.push(frame);
        (this.shadowRoot || this.attachShadow({ mode: 'open' })).replaceChildren(frame);
      }

      attributeChangedCallback() {
        this.connectedCallback();
      }
    },
  );
})();
