/** A build for a path below somebody's site, as the README says to deploy it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, follow, openBuiltSite } from '../helpers/builtSite.ts';
import { listedFigures, PAGES } from '../helpers/siteAddresses.ts';

const BASE = '/reports/dostyq/';
const ORIGIN = 'https://example.org';
const root = resolve(import.meta.dirname, '../..');

let folder: string;
let site: BuiltSite;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dostyq-path-'));
  const vite = resolve(root, 'node_modules/vite/bin/vite.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', BASE_PATH: BASE, SITE_URL: ORIGIN } },
  );
  expect(status, stderr).toBe(0);
  site = await openBuiltSite(folder, BASE);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

describe(`a build for ${BASE}`, () => {
  it('opens a page, goes on to another, and stays below its path', async () => {
    const addresses: string[] = [];
    const { page, noise, close } = await site.open('/visits', {}, async (opened) => {
      opened.on('request', (request) => addresses.push(request.url()));
    });
    const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Areas' });
    await follow(page, link, `${BASE}areas`);
    expect(await page.locator('main figure').count()).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith(`${site.address}/`))).toEqual([]);
    expect(noise).toEqual([]);
    await close();
  });

  it('shows a figure alone, and gives the code for it with the path', async () => {
    const { page, close } = await site.open('/embed/document-count');
    expect(await page.locator('svg.drawing').count()).toBe(1);
    await close();
    const { page: documents, close: closeDocuments } = await site.open('/documents');
    await documents.getByRole('button', { name: 'Embed' }).first().click();
    const code = await documents.getByRole('textbox', { name: 'Code for your page' }).inputValue();
    expect(code).toContain('src="https://example.org/reports/dostyq/embed/');
    await closeDocuments();
  });

  it('has a file for every page and embed, and one for the addresses of records', () => {
    const index = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(index).toContain(`src="${BASE}assets/`);
    const files = [
      ...PAGES.filter((path) => path !== '/').map((path) => `${path.slice(1)}/index.html`),
      ...listedFigures().map(({ id }) => `embed/${id}/index.html`),
      '404.html',
    ];
    expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
    // All are the same page; only what is said of it to link previews differs.
    const withoutHead = (html: string) =>
      html.replace(
        / *<(?:title>[^<]*<.title|meta\s+(?:name|property)="(?:description|og:|twitter:)[^>]*|link rel="alternate"[^>]*)>\n/g,
        '',
      );
    const page = withoutHead(index);
    expect(page).toContain('<script type="module"');
    expect(files.filter((file) => withoutHead(readFileSync(join(folder, file), 'utf8')) !== page)).toEqual([]);
  });

  it('answers for each figure as oEmbed, and names the answer, the picture and the words in its head', () => {
    const full = `${ORIGIN}${BASE}`;
    const figures = listedFigures();
    expect(figures.length).toBeGreaterThan(20);
    for (const { id, question, answer, size } of figures) {
      const oEmbed = JSON.parse(readFileSync(join(folder, `embed/${id}/oembed.json`), 'utf8'));
      expect(oEmbed).toMatchObject({ type: 'rich', version: '1.0', title: question, ...size });
      expect(oEmbed.html).toContain(`src="${full}embed/${id}"`);
      expect(oEmbed.thumbnail_url).toBe(`${full}og/${id}.png`);
      const { window } = new JSDOM(readFileSync(join(folder, `embed/${id}/index.html`), 'utf8'));
      const { document } = window;
      const said = (key: string) =>
        document.head.querySelector(`meta[property="${key}"], meta[name="${key}"]`)?.getAttribute('content');
      expect(document.title).toBe(question);
      expect([said('og:title'), said('og:description')]).toEqual([question, answer]);
      expect([said('og:url'), said('og:image')]).toEqual([`${full}embed/${id}`, `${full}og/${id}.png`]);
      expect(document.head.querySelector('link[type="application/json+oembed"]')?.getAttribute('href')).toBe(
        `${full}embed/${id}/oembed.json`,
      );
    }
  });

  it('says of each page what it asks, and what its first figure answers', () => {
    const html = readFileSync(join(folder, 'trade/index.html'), 'utf8');
    expect(html).toContain('<title>How much is traded, by whose count, and how far is the target? – Dostyq</title>');
    expect(html).toContain('<meta property="og:title" content="How much is traded,');
    expect(html).toContain('<meta property="og:description" content="Do the two sides count the same trade? No.');
    expect(html).toContain(`<meta property="og:url" content="${ORIGIN}${BASE}trade" />`);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain(
      '<meta property="og:title" content="Dostyq: Relations of Pakistan and Kazakhstan" />',
    );
  });
});
