/** A page does not wait for what it does not show. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openBuiltSite, settled } from '../helpers/builtSite.ts';

const LATER = /\/data\/(?:trade-notes|trade-comparison|trade-products|indicators)\.json$/;

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

/** Opens a path while the later resources are held back until `release` is called. */
async function openHeld(path: string) {
  const page = await site.browser.newPage({ viewport: { width: 1440, height: 900 } });
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(LATER, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(site.address + path);
  return { page, release };
}

describe('while the later resources are on their way', () => {
  it.each([
    ['/', 'What is due, and what is late?'],
    ['/visits', 'Who visited whom?'],
    ['/documents/doc-joint-declaration-2026', 'Joint Declaration on strategic partnership'],
    ['/embed/leaders-visits', 'Who visited whom?'],
  ])('%s stands', async (path, heading) => {
    const { page, release } = await openHeld(path);
    await page.getByRole('heading', { name: heading }).first().waitFor();
    release();
    await page.close();
  });

  it.each([
    ['/trade', 'How far apart are the two counts?'],
    ['/embed/data-coverage', 'Which years does the data cover, and with what?'],
  ])('%s waits, and stands when they have come', async (path, heading) => {
    const { page, release } = await openHeld(path);
    await page.locator('main [aria-busy="true"], main[aria-busy="true"]').first().waitFor();
    expect(await page.getByRole('heading', { name: heading }).count()).toBe(0);
    release();
    await settled(page);
    expect(await page.getByRole('heading', { name: heading }).count()).toBeGreaterThan(0);
    await page.close();
  });

  it('the bar counts the records when all are there, not before', async () => {
    const { page, release } = await openHeld('/visits?asOf=2026-02-02');
    await page.getByRole('heading', { name: 'Who visited whom?' }).first().waitFor();
    expect(await page.getByText(/records were known/).count()).toBe(0);
    release();
    await settled(page);
    expect(await page.getByText('776 of 1,419 records were known; the rest is hidden.').count()).toBe(1);
    await page.close();
  });
});
