/** Every address opens in a real browser without an error, says what it is, and is accessible in both themes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../helpers/axeInPage.ts';
import { type BuiltSite, openBuiltSite } from '../helpers/builtSite.ts';
import { listedFigures, PAGES, RECORDS } from '../helpers/siteAddresses.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const addresses = [...PAGES, ...RECORDS, '/?asOf=2026-02-02', '/documents?asOf=2026-02-02', '/no/such/page'];

describe.each(addresses)('%s', (path) => {
  it('opens without a word on the console, with a title and one h1', async () => {
    const { page, noise, close } = await site.open(path);
    expect(await page.title()).toMatch(/^.+ – Dostyq$/);
    expect(await page.locator('h1').count()).toBe(1);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(60);
    expect(noise).toEqual([]);
    await close();
  });

  it('gives axe nothing to say, light and wide, dark and narrow', async () => {
    for (const [colorScheme, width] of [
      ['light', 1440],
      ['dark', 360],
    ] as const) {
      const { page, close } = await site.open(path, { colorScheme, viewport: { width, height: 800 } });
      expect(await axeFaults(page), `${colorScheme}, ${width} px`).toEqual([]);
      await close();
    }
  });

  it('fits its width', async () => {
    const { page, close } = await site.open(path);
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond, `${width} px`).toBeLessThanOrEqual(0);
    }
    await close();
  });
});

describe.each(listedFigures().map(({ id, question }) => ({ id, question })))('/embed/$id', ({ id, question }) => {
  it('shows the figure alone, with its question as the title', async () => {
    const { page, noise, close } = await site.open(`/embed/${id}`, { viewport: { width: 704, height: 600 } });
    expect(await page.title()).toBe(question);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(question);
    expect(await page.locator('nav, header.masthead, .as-of-bar').count()).toBe(0);
    expect(await page.locator(`figure[data-figure="${id}"]`).count()).toBe(1);
    expect(await axeFaults(page)).toEqual([]);
    expect(noise).toEqual([]);
    await close();
  });

  it('has a table of its rows, each of the columns filled or its absence named', async () => {
    const { page, close } = await site.open(`/embed/${id}`, { viewport: { width: 704, height: 600 } });
    await page.getByRole('button', { name: 'Table' }).click();
    const cells = await page.locator(`figure[data-figure="${id}"] tbody tr > *:not(:last-child)`).allInnerTexts();
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter((text) => text.trim() === '')).toEqual([]);
    expect(cells.filter((text) => /undefined|null|NaN/.test(text))).toEqual([]);
    await close();
  });
});
