/** The map of the corridors under a real pointer, and the page with a route open: what jsdom cannot show. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openBuiltSite } from '../helpers/builtSite.ts';
import { layoutFaults } from '../helpers/pageFaults.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

/** A point in the last stretch of a route, on the window. */
async function onLine(page: Page, name: RegExp): Promise<{ readonly x: number; readonly y: number }> {
  const line = page.locator('.corridor-map').getByRole('button', { name });
  await page.locator('.corridor-map').scrollIntoViewIfNeeded();
  return line.evaluate((element) => {
    const path = element as SVGPathElement;
    const point = path.getPointAtLength(path.getTotalLength() - 40);
    const { x, y } = point.matrixTransform(path.getScreenCTM() ?? undefined);
    return { x, y };
  });
}

describe('the map of the corridors', () => {
  it('opens the route on whose line the pointer is pressed, and asks nobody else for anything', async () => {
    const asked: string[] = [];
    const { page, noise, close } = await site.open('/corridors', {}, async (opened) => {
      opened.on('request', (request) => asked.push(new URL(request.url()).origin));
    });
    // The road to Astana is the only one between Almaty and Astana.
    const { x, y } = await onLine(page, /^Trans-Afghan road/);
    await page.mouse.click(x, y);
    await expect.poll(() => new URL(page.url()).searchParams.get('entry')).toBe('corridor-trans-afghan-road');
    const button = page.getByRole('button', { name: 'Trans-Afghan road to Almaty and Astana under TIR', exact: true });
    await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('.corridor-map').getByText('Hairatan', { exact: true }).count()).toBe(1);
    expect([...new Set(asked)]).toEqual([new URL(site.address).origin]);
    expect(noise).toEqual([]);
    await close();
  });

  it('fits 360, 768 and 1440 px with two routes side by side and gives axe nothing to say, light and dark', async () => {
    const { page, close } = await site.open('/corridors?entry=corridor-ktap-rail&with=corridor-trans-afghan-road');
    expect(await page.getByRole('region', { name: 'Two routes side by side' }).count()).toBe(1);
    const faults = await layoutFaults(page, [
      { width: 360, axe: true },
      { width: 768, axe: true },
      { width: 1440, axe: true },
    ]);
    expect(faults).toEqual({});
    await close();
  });

  it('brings who follows a link to a route to its details', async () => {
    const { page, close } = await site.open('/corridors?entry=corridor-uap-rail#corridor-uap-rail');
    const top = () => page.locator('#corridor-uap-rail').evaluate((element) => element.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(300);
    await close();
  });
});
