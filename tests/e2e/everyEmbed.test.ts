/** Every figure of /figures.json stands alone at its own address, with a table of its rows, on any day. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openBuiltSite } from '../helpers/builtSite.ts';
import { bareIds, layoutFaults } from '../helpers/pageFaults.ts';
import { listedFigures } from '../helpers/siteAddresses.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const EMBED_WIDTHS = [
  { width: 328, axe: true },
  { width: 704, axe: true },
];

describe.each(listedFigures().map(({ id, question }) => ({ id, question })))('/embed/$id', ({ id, question }) => {
  it('shows the figure alone, with its question as the title and a table without gaps', async () => {
    const { page, noise, close } = await site.open(`/embed/${id}`, { viewport: { width: 704, height: 600 } });
    expect(await page.title()).toBe(question);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(question);
    expect(await page.getByRole('navigation', { name: 'Main' }).count()).toBe(0);
    expect(await page.getByRole('region', { name: 'As-of day' }).count()).toBe(0);
    expect(await page.locator(`figure[data-figure="${id}"]`).count()).toBe(1);
    expect(await bareIds(page)).toEqual([]);
    await page.getByRole('button', { name: 'Table' }).click();
    const cells = await page.locator(`figure[data-figure="${id}"] tbody tr > *:not(:last-child)`).allInnerTexts();
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter((text) => text.trim() === '')).toEqual([]);
    expect(cells.filter((text) => /undefined|null|NaN/.test(text))).toEqual([]);
    await page.waitForLoadState('networkidle');
    expect(noise).toEqual([]);
    await close();
  });

  it('fits 328 and 704 px and gives axe nothing to say, light and dark', async () => {
    const { page, close } = await site.open(`/embed/${id}`);
    expect(await layoutFaults(page, EMBED_WIDTHS)).toEqual({});
    await close();
  });

  it('stands as of a day before anything was known, too', async () => {
    const { page, noise, close } = await site.open(`/embed/${id}?asOf=1992-02-24`);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.locator('main').innerText()).not.toMatch(/undefined|NaN|\b20[012]\d-\d\d-\d\d\b/);
    expect(noise).toEqual([]);
    await close();
  });
});
