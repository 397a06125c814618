import { describe, expect, it } from 'vitest';
import { type EmbedCodeParts, embedCode } from '../../../src/export/embedCode.ts';

const code = (more: Partial<EmbedCodeParts> = {}) =>
  embedCode({
    address: 'https://example.org/embed/key-numbers?asOf=2026-02-02',
    title: 'Where do they stand?',
    width: null,
    height: 470,
    form: 'frame',
    script: 'https://example.org/embed.js',
    caption: '',
    ...more,
  });

const FRAME =
  '<iframe src="https://example.org/embed/key-numbers?asOf=2026-02-02"\n' +
  '  title="Where do they stand?"\n' +
  '  width="100%" height="470" loading="lazy" frameborder="0"></iframe>';

describe('embedCode', () => {
  it('is a plain frame that needs no script and no style', () => {
    expect(code()).toBe(FRAME);
  });

  it('brings the script where the height shall follow', () => {
    expect(code({ form: 'frame-script' })).toBe(`${FRAME}\n<script async src="https://example.org/embed.js"></script>`);
  });

  it('is an element of that script, which knows the same sizes', () => {
    expect(code({ form: 'element', width: 342 })).toBe(
      '<dostyq-figure src="https://example.org/embed/key-numbers?asOf=2026-02-02"\n' +
        '  title="Where do they stand?"\n' +
        '  width="342" height="470"></dostyq-figure>\n' +
        '<script async src="https://example.org/embed.js"></script>',
    );
  });

  it('of a width in px gives way where the place is narrower', () => {
    expect(code({ width: 704 })).toContain('  width="704" style="max-width:100%" height="470" loading="lazy"');
  });

  it('puts a caption below, and none where only blanks were typed', () => {
    expect(code({ caption: ' Trade, by both counts ' })).toBe(
      `<figure>\n${FRAME}\n<figcaption>Trade, by both counts</figcaption>\n</figure>`,
    );
    expect(code({ caption: '  ' })).toBe(FRAME);
  });

  it('lets nothing out of its attributes and its caption', () => {
    const hostile = code({
      address: 'https://example.org/?a=1&b="><script>',
      title: 'Say "&lt;" <b>',
      caption: 'R&D </figcaption><script>',
    });
    expect(hostile).toContain('src="https://example.org/?a=1&amp;b=&quot;>&lt;script>"');
    expect(hostile).toContain('title="Say &quot;&amp;lt;&quot; &lt;b>"');
    expect(hostile).toContain('<figcaption>R&amp;D &lt;/figcaption>&lt;script></figcaption>');
    expect(hostile.match(/<[a-z]+/g)).toEqual(['<figure', '<iframe', '<figcaption']);
  });
});
