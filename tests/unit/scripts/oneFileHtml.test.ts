/** One HTML file with a whole build inside: nothing in it may end an element early, and only what is in it may run. */
import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { neededFaces, unicodeRanges } from '../../../scripts/vite/neededFaces.mjs';
import { embeddableJson, embeddableScript, oneFileHtml } from '../../../scripts/vite/oneFileHtml.mjs';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Dostyq</title>
    <link rel="icon" type="image/svg+xml" href="/icon.svg" />
    <script type="module" crossorigin src="/assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/style-1.css">
  </head>
  <body>
    <div id="root"></div>
    <noscript>The data is in data/datapackage.json.</noscript>
  </body>
</html>
`;
/** Ends a script, begins another, and holds the line ends that JSON allows and JavaScript once did not. */
const HOSTILE = ['</script><script>alert(1)</script>', '<!-- <script>', 'a\u2028b\u2029c', '$& $1 $$'];

const build = (parts: { readonly script?: string; readonly style?: string } = {}) =>
  oneFileHtml({
    html: PAGE,
    script: 'globalThis.ran="</script>$&"',
    style: 'p{color:red}',
    icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    files: new Map([['visits.json', JSON.stringify(HOSTILE)]]),
    ...parts,
  });

describe('oneFileHtml', () => {
  const { document } = new JSDOM(build()).window;

  it('keeps a hostile text of the data whole, in its own element', () => {
    const [data, ...more] = document.querySelectorAll('script[data-file]');
    expect(more).toEqual([]);
    expect(data?.getAttribute('data-file')).toBe('data/visits.json');
    expect(JSON.parse(data?.textContent ?? '')).toEqual(HOSTILE);
    expect(document.querySelectorAll('script').length).toBe(2);
  });

  it('names no other file', () => {
    expect(document.querySelectorAll('[src], link[rel="stylesheet"]').length).toBe(0);
    expect([...document.querySelectorAll('link')].map((link) => link.getAttribute('href')?.slice(0, 19))).toEqual([
      'data:image/svg+xml,',
    ]);
    expect(document.querySelector('noscript')?.textContent).toContain('stands in this file');
  });

  it('lets run and be painted what is inside, by its hash, and nothing else', () => {
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    const hashOf = (selector: string) =>
      createHash('sha256')
        .update(document.querySelector(selector)?.textContent ?? '')
        .digest('base64');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${hashOf('script[type="module"]')}';`);
    expect(policy).toContain(`style-src 'sha256-${hashOf('style')}';`);
    expect(policy).not.toContain('unsafe');
    expect(document.querySelector('script[type="module"]')?.textContent.trim()).toBe('globalThis.ran="<\\/script>$&"');
  });

  it('refuses what cannot stand in HTML', () => {
    expect(() => build({ script: 'x="<!--";y="<script>"' })).toThrow('cannot stand in HTML');
    expect(() => build({ style: 'p::after{content:"</style>"}' })).toThrow('cannot stand in HTML');
  });
});

describe('embeddableJson and embeddableScript', () => {
  it('change how a text is written, not what it says', () => {
    for (const text of HOSTILE) expect(JSON.parse(embeddableJson(JSON.stringify(text)))).toBe(text);
    expect(embeddableJson('["<","\u2028"]')).toBe('["\\u003c","\\u2028"]');
    expect(embeddableScript('a="</SCRIPT>"\r\n')).toBe('a="<\\/SCRIPT>"\n');
  });
});

describe('neededFaces', () => {
  const face = (range: string) => `@font-face{font-family:X;src:url(x);unicode-range:${range}}`;

  it('keeps the fonts in whose script something is written, and those for any', () => {
    const any = '@font-face{font-family:Y;src:url(y)}';
    const css = `${face('U+0-FF,U+2013')}${face('U+370-3FF')}${face('U+4??')}${any}p{color:red}`;
    expect(neededFaces(css, new Set('aқ'))).toBe(`${face('U+0-FF,U+2013')}${face('U+4??')}${any}p{color:red}`);
  });

  it('reads single letters, spans and wildcards', () => {
    expect(unicodeRanges('U+131, U+0-ff,U+4??')).toEqual([
      [0x131, 0x131],
      [0, 0xff],
      [0x400, 0x4ff],
    ]);
  });
});
