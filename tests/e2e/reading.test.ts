/** A reader's ways through the site: filters that last, the keyboard, the evidence in one step, paper, less motion. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openBuiltSite, settled } from '../helpers/builtSite.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

describe('filters', () => {
  it('survive a reload and the back button', async () => {
    const { page, close } = await site.open('/sources');
    const count = page.locator('.source-count');
    await page.getByLabel('Publisher in').selectOption({ label: 'Kazakhstan' });
    await settled(page);
    const filtered = await count.innerText();
    expect(filtered).toMatch(/^\d+ of 633 sources shown\./);
    expect(page.url()).toContain('side=KAZ');
    await page.reload();
    await settled(page);
    expect(await count.innerText()).toBe(filtered);
    await page.goBack();
    await settled(page);
    expect(await count.innerText()).toBe('633 of 633 sources shown.');
    await close();
  });
});

describe('the keyboard', () => {
  it('skips to the page, and moves on to it after a change of page', async () => {
    const { page, close } = await site.open('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Sources' }).press('Enter');
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await close();
  });

  it('shows where it is', async () => {
    const { page, close } = await site.open('/');
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const focused = document.activeElement;
        return focused === null ? '' : getComputedStyle(focused).outlineStyle;
      });
      expect(outline).toBe('solid');
    }
    await close();
  });
});

describe('evidence', () => {
  it('opens in one step to links that lead out', async () => {
    const { page, close } = await site.open('/');
    const mark = page.locator('.evidence-button').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    const link = page.locator('.evidence-list a[href^="http"]').first();
    expect(await link.getAttribute('href')).toMatch(/^https?:\/\//);
    await close();
  });
});

describe('paper and motion', () => {
  it('prints every figure of the overview', async () => {
    const { page, close } = await site.open('/', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const pale = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(pale).toBe('rgb(255, 255, 255)');
    expect(await page.locator('.figure-tools:visible, .navigation:visible').count()).toBe(0);
    for (const drawing of await page.locator('figure svg.drawing').all()) {
      const box = await drawing.boundingBox();
      expect(box?.width ?? 0).toBeGreaterThan(100);
      expect(box?.height ?? 0).toBeGreaterThan(20);
    }
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.length).toBeGreaterThan(20_000);
    await close();
  });

  it('moves nothing when the reader asks for less motion', async () => {
    const { page, close } = await site.open('/', { reducedMotion: 'reduce' });
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const style = getComputedStyle(element);
          return style.transitionDuration !== '0s' || style.animationName !== 'none';
        }).length,
    );
    expect(moving).toBe(0);
    await close();
  });
});
