/** The whole site follows the as-of day. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openBuiltSite, settled } from '../helpers/builtSite.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

describe('as of 2 February 2026', () => {
  it('shows the visit as announced, its papers as expected, and nothing of 4 February', async () => {
    const { page, close } = await site.open('/?asOf=2026-02-02');
    const text = await page.locator('main').innerText();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('announced for 3–4 February 2026');
    for (const expected of [
      'Agreements on transport',
      'Agreements on logistics',
      'Agreements on trade facilitation',
      'Agreements on connectivity projects',
    ]) {
      expect(text).toContain(expected);
    }
    expect(text).not.toMatch(/37 by the best sourced count|strategic partnership signed/);
    await close();
  });

  it('keeps the announcement on the page of the visit', async () => {
    const { page, close } = await site.open('/visits/visit-tokayev-islamabad-2026?asOf=2026-02-02');
    const text = await page.locator('main').innerText();
    expect(text).toContain('Announced');
    expect(text).not.toContain('Nishan-e-Pakistan');
    expect(text).not.toContain('37');
    await close();
  });
});

describe('the as-of bar', () => {
  it('goes to a day by the date field, by keyboard, and back to today', async () => {
    const { page, close } = await site.open('/documents');
    await page.getByRole('button', { name: 'Change day' }).press('Enter');
    await page.getByLabel('Show everything as known on').fill('2025-09-09');
    await settled(page);
    expect(page.url()).toContain('asOf=2025-09-09');
    const bar = page.getByRole('region', { name: 'As-of day' });
    expect(await bar.innerText()).toContain('As known on 9 September 2025');
    await page.getByRole('button', { name: 'Back to today' }).press('Enter');
    expect(page.url()).not.toContain('asOf');
    expect(await bar.innerText()).toContain('As of 23 November 2026');
    await close();
  });

  it('goes to a named day and carries it to the next page', async () => {
    const { page, close } = await site.open('/');
    await page.getByRole('button', { name: 'Change day' }).click();
    await page.getByRole('button', { name: 'Before the state visit, 2 Feb 2026' }).click();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Visits' }).click();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe('/visits');
    expect(page.url()).toContain('asOf=2026-02-02');
    await page.goBack();
    await page.goBack();
    await settled(page);
    expect(page.url()).not.toContain('asOf');
    await close();
  });
});
