import { describe, expect, it } from 'vitest';
import { embedCode } from '../../../src/export/embedCode.ts';

describe('embedCode', () => {
  it('is a plain frame that needs no script', () => {
    expect(embedCode('https://example.org/embed/key-numbers?asOf=2026-02-02', 'Where do they stand?', 470)).toBe(
      '<iframe src="https://example.org/embed/key-numbers?asOf=2026-02-02"\n' +
        '  title="Where do they stand?"\n' +
        '  width="100%" height="470" loading="lazy" style="border:0"></iframe>',
    );
  });

  it('lets nothing out of its attributes', () => {
    const code = embedCode('https://example.org/?a=1&b="><script>', 'Say "&lt;" <b>', 1);
    expect(code).toContain('src="https://example.org/?a=1&amp;b=&quot;>&lt;script>"');
    expect(code).toContain('title="Say &quot;&amp;lt;&quot; &lt;b>"');
    expect(code.match(/<[a-z]/g)).toEqual(['<i']);
  });
});
