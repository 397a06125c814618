/** Every address opens in a real browser without a word on the console, says what it is, fits, and is accessible in both themes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openBuiltSite } from '../helpers/builtSite.ts';
import { bareIds, layoutFaults } from '../helpers/pageFaults.ts';
import { PAGES, RECORDS } from '../helpers/siteAddresses.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const SITE_WIDTHS = [
  { width: 360, axe: true },
  { width: 768, axe: false },
  { width: 1440, axe: true },
];

const addresses = [...PAGES, ...RECORDS, '/?asOf=2026-02-02', '/documents?asOf=2026-02-02', '/no/such/page'];

describe.each(addresses)('%s', (path) => {
  it('opens without a word on the console, with a title and one h1', async () => {
    const { page, noise, close } = await site.open(path);
    expect(await page.title()).toMatch(/^.+ – Dostyq$/);
    expect(await page.locator('h1').count()).toBe(1);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(60);
    expect(await bareIds(page)).toEqual([]);
    await page.waitForLoadState('networkidle');
    expect(noise).toEqual([]);
    await close();
  });

  it('fits 360, 768 and 1440 px and gives axe nothing to say, light and dark', async () => {
    const { page, close } = await site.open(path);
    expect(await layoutFaults(page, SITE_WIDTHS)).toEqual({});
    await close();
  }, 180_000);
});
