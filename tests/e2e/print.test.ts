/** On A4 a drawing is laid out for the page, whatever it was on screen: nothing is cut at the right, nothing is empty. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openBuiltSite } from '../helpers/builtSite.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

/** Px between the margins of an A4 page, 180 mm. */
const PAPER = 680;

describe.each([
  [1440, '/trade', PAPER],
  [390, '/trade', PAPER],
  [1440, '/visits', PAPER],
  [1440, '/timeline', PAPER],
  [1440, '/action-plan', PAPER],
  // The map keeps a height that fits one page.
  [1440, '/corridors', 640],
])('printed from a screen of %i px, %s', (screenWidth, path, widest) => {
  it('has drawings as wide as the paper allows', async () => {
    const { page, close } = await site.open(path, { viewport: { width: screenWidth, height: 900 } });
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const drawings = [...document.querySelectorAll('.figure-drawing svg.drawing')];
        document.body.dataset['printed'] = drawings.map((drawing) => drawing.getAttribute('width')).join();
      });
    });
    const before = await page.locator('.figure-drawing svg.drawing').first().getAttribute('width');
    const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(paper.length).toBeGreaterThan(20_000);
    const widths = (await page.evaluate(() => document.body.dataset['printed'] ?? '')).split(',').map(Number);
    expect(widths.length).toBeGreaterThan(0);
    expect(Math.max(...widths)).toBe(widest);
    expect(Math.min(...widths)).toBeGreaterThan(200);
    // Back on screen, they are as they were.
    await expect.poll(() => page.locator('.figure-drawing svg.drawing').first().getAttribute('width')).toBe(before);
    await close();
  });
});
