// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { siteUrl } from '../../../scripts/siteUrl.mjs';
import { siteDescription, withHead } from '../../../scripts/vite/headTags.mjs';
import { oEmbed } from '../../../scripts/vite/oEmbed.mjs';
import { embedCode } from '../../../src/export/embedCode.ts';

const INDEX = `<!doctype html>
<html lang="en">
  <head>
    <title>Dostyq</title>
    <meta
      name="description"
      content="Visits &amp; &quot;papers&quot;."
    />
  </head>
  <body><div id="root"></div></body>
</html>
`;
const SITE = 'https://example.org/reports/';
const NASTY = 'Is "5 < 6" & $& <script>?';
const page = {
  path: 'embed/x',
  title: NASTY,
  name: NASTY,
  description: `${NASTY} Yes.`,
  image: { path: 'og/x.png', alt: NASTY, width: 1200, height: 630 },
  oEmbed: 'embed/x/oembed.json',
};

function tagsOf(html: string) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const metas = [...parsed.querySelectorAll('head > meta')].map((meta): [string, string | null] => [
    meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
    meta.getAttribute('content'),
  ]);
  return { parsed, tags: Object.fromEntries(metas) };
}

describe('the head of a page', () => {
  it('says in full addresses what link previews ask for', () => {
    const { parsed, tags } = tagsOf(withHead(INDEX, page, SITE));
    expect(parsed.title).toBe(NASTY);
    expect(tags).toEqual({
      description: `${NASTY} Yes.`,
      'og:site_name': 'Dostyq',
      'og:type': 'website',
      'og:title': NASTY,
      'og:description': `${NASTY} Yes.`,
      'og:url': 'https://example.org/reports/embed/x',
      'og:image': 'https://example.org/reports/og/x.png',
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': NASTY,
      'twitter:card': 'summary_large_image',
    });
    const link = parsed.querySelector('link[rel="alternate"][type="application/json+oembed"]');
    expect(link?.getAttribute('href')).toBe('https://example.org/reports/embed/x/oembed.json');
    expect(link?.getAttribute('title')).toBe(NASTY);
    expect(parsed.querySelectorAll('script').length).toBe(0);
    expect(parsed.querySelector('body > #root')).not.toBeNull();
  });

  it('leaves out what needs a full address where there is none', () => {
    const { parsed, tags } = tagsOf(withHead(INDEX, page, null));
    expect(Object.keys(tags).sort()).toEqual([
      'description',
      'og:description',
      'og:site_name',
      'og:title',
      'og:type',
      'twitter:card',
    ]);
    expect(tags['twitter:card']).toBe('summary');
    expect(parsed.querySelector('link')).toBeNull();
  });

  it('reads the description of the site from its index', () => {
    expect(siteDescription(INDEX)).toBe('Visits & "papers".');
    expect(() => siteDescription('<head></head>')).toThrow('index.html has no <meta name="description">.');
  });
});

describe('the oEmbed answer of a figure', () => {
  const figure = {
    id: 'x',
    question: NASTY,
    answer: 'Yes.',
    page: '/',
    address: '/embed/x',
    size: { width: 704, height: 500 },
  };

  it('is a rich one of version 1.0, whose HTML is a frame of that size', () => {
    const { html, ...answer } = oEmbed(figure, SITE, embedCode);
    expect(answer).toEqual({
      type: 'rich',
      version: '1.0',
      title: NASTY,
      provider_name: 'Dostyq',
      provider_url: 'https://example.org/reports/',
      cache_age: 86_400,
      width: 704,
      height: 500,
      thumbnail_url: 'https://example.org/reports/og/x.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const frame = body.querySelector('iframe');
    expect(body.children.length).toBe(1);
    expect(frame?.src).toBe('https://example.org/reports/embed/x');
    expect(frame?.title).toBe(NASTY);
    expect([frame?.width, frame?.height]).toEqual(['704', '500']);
  });
});

describe('siteUrl', () => {
  it.each([
    ['https://example.org', '/', 'https://example.org/'],
    ['https://example.org/', '/reports/dostyq/', 'https://example.org/reports/dostyq/'],
    ['https://example.org/reports/dostyq', '/', 'https://example.org/reports/dostyq/'],
    ['https://example.org/reports/dostyq/', '/reports/dostyq/', 'https://example.org/reports/dostyq/'],
    ['http://localhost:8080/a/?x#y', './', 'http://localhost:8080/a/'],
  ])('of %s and the path %s is %s', (named, base, full) => {
    expect(siteUrl(named, base)).toBe(full);
  });

  it('is nothing where nobody named it, and refuses what is no address', () => {
    expect(siteUrl(undefined, '/')).toBeNull();
    expect(siteUrl('', '/')).toBeNull();
    for (const named of ['example.org', 'ftp://example.org/', 'https://']) {
      expect(() => siteUrl(named, '/')).toThrow(`SITE_URL=${named} is no address.`);
    }
  });
});
