/** Every address opens in a real browser without a word on the console, says what it is, fits, and is accessible in both themes. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../helpers/axeInPage.ts';
import { type BuiltSite, openBuiltSite, settled } from '../helpers/builtSite.ts';
import { listedFigures, PAGES, RECORDS } from '../helpers/siteAddresses.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

async function show(page: Page, width: number, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
  await settled(page);
}

/** Px by which the page is wider than its window, and what sticks out. */
function beyond(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const outside = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return outside.slice(-3).map((element) => `${scrollWidth - clientWidth} px: ${element.outerHTML.slice(0, 120)}`);
  });
}

/** Fits at every width, and axe finds nothing in either theme; all that is at fault, by where it was seen. */
async function layoutFaults(
  page: Page,
  widths: readonly number[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const faults: Record<string, readonly string[]> = {};
  for (const width of widths) {
    await show(page, width, 'light');
    faults[`${width} px`] = [...(await beyond(page)), ...(await axeFaults(page))];
    await show(page, width, 'dark');
    faults[`${width} px, dark`] = await axeFaults(page, 'contrast');
  }
  return Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0));
}

const addresses = [...PAGES, ...RECORDS, '/?asOf=2026-02-02', '/documents?asOf=2026-02-02', '/no/such/page'];

describe.each(addresses)('%s', (path) => {
  it('opens without a word on the console, with a title and one h1', async () => {
    const { page, noise, close } = await site.open(path);
    expect(await page.title()).toMatch(/^.+ – Dostyq$/);
    expect(await page.locator('h1').count()).toBe(1);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(60);
    await page.waitForLoadState('networkidle');
    expect(noise).toEqual([]);
    await close();
  });

  it('fits 360, 768 and 1440 px and gives axe nothing to say, light and dark', async () => {
    const { page, close } = await site.open(path);
    expect(await layoutFaults(page, [360, 768, 1440])).toEqual({});
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
    await page.waitForLoadState('networkidle');
    expect(noise).toEqual([]);
    await close();
  });

  it('fits 328 and 704 px and gives axe nothing to say, light and dark', async () => {
    const { page, close } = await site.open(`/embed/${id}`);
    expect(await layoutFaults(page, [328, 704])).toEqual({});
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

  it('stands as of a day before anything was known, too', async () => {
    const { page, noise, close } = await site.open(`/embed/${id}?asOf=1992-02-24`);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.locator('main').innerText()).not.toMatch(/undefined|NaN|\b20[012]\d-\d\d-\d\d\b/);
    expect(noise).toEqual([]);
    await close();
  });
});
