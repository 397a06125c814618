/** A build for a path below somebody's site, as the README says to deploy it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, follow, openBuiltSite } from '../helpers/builtSite.ts';
import { listedFigures, PAGES } from '../helpers/siteAddresses.ts';

const BASE = '/reports/dostyq/';
const root = resolve(import.meta.dirname, '../..');

let folder: string;
let site: BuiltSite;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dostyq-path-'));
  const vite = resolve(root, 'node_modules/vite/bin/vite.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', BASE_PATH: BASE } },
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
    expect(code).toContain(`src="${site.address}/embed/`);
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
    expect(files.filter((file) => readFileSync(join(folder, file), 'utf8') !== index)).toEqual([]);
  });
});
