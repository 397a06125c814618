/** A reader's ways through the site: filters that last, the keyboard, the evidence in one step, paper, less motion. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, follow, openBuiltSite, settled } from '../helpers/builtSite.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

/** Each list, the field that narrows it, and a choice by its id. */
const lists = [
  { path: '/sources', field: 'Publisher in', choice: 'KAZ', query: 'side=KAZ' },
  { path: '/documents', field: 'Status', choice: 'in-force', query: 'status=in-force' },
  { path: '/visits', field: 'Level', choice: 'foreign-minister', query: 'level=foreign-minister' },
  { path: '/timeline', field: 'Who came, spoke or signed', choice: 'KAZ', query: 'side=KAZ' },
];

/** The line that says how many are shown. */
const count = (page: Page) => page.locator('main [aria-live="polite"]').first().innerText();

describe.each(lists)('the filters of $path', ({ path, field, choice, query }) => {
  it('stand in the address, survive a reload and the back button', async () => {
    const { page, close } = await site.open(path);
    const before = await count(page);
    expect(before).toMatch(/\d/);
    const label = page.locator('main label').filter({ has: page.getByText(field, { exact: true }) });
    await label.locator('select').selectOption(choice);
    await expect.poll(() => count(page)).not.toBe(before);
    expect(page.url()).toContain(query);
    const after = await count(page);
    await page.reload();
    await settled(page);
    expect(await count(page)).toBe(after);
    expect(await label.locator('select').inputValue()).toBe(choice);
    await page.goBack();
    await expect.poll(() => count(page)).toBe(before);
    expect(page.url()).not.toContain(query);
    await close();
  });
});

describe('the keyboard', () => {
  it('skips to the page, and moves on to it after a change of page', async () => {
    const { page, close } = await site.open('/');
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('main');
    const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Sources' });
    await follow(page, link, '/sources');
    await expect.poll(focused).toBe('main');
    await close();
  });

  it('goes through the page in the order in which it is read, and shows where it is', async () => {
    const { page, close } = await site.open('/');
    const stops: { readonly name: string; readonly outline: string; readonly top: number }[] = [];
    for (let step = 0; step < 24; step += 1) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => {
          const stop = document.activeElement ?? document.body;
          return {
            name: stop.textContent ?? '',
            outline: getComputedStyle(stop).outlineStyle,
            top: Math.round(stop.getBoundingClientRect().top + window.scrollY),
          };
        }),
      );
    }
    expect(stops.filter(({ outline }) => outline !== 'solid')).toEqual([]);
    const names = stops.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Skip to the page', expect.stringContaining('Dostyq')]);
    // Navigation, then the as-of bar, then the page.
    const marks = ['Overview', 'Changes', 'Change day'].map((name) => names.indexOf(name));
    expect(marks).toEqual([...marks].sort((a, b) => a - b));
    expect(marks.at(0)).toBeGreaterThan(0);
    expect(marks.at(-1)).toBeLessThan(23);
    await close();
  });

  it('never leaves a reader in the dialog with the code', async () => {
    const { page, close } = await site.open('/');
    const button = page.getByRole('button', { name: 'Embed' }).first();
    await button.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await close();
  });
});

describe.each(['/visits#who-met-whom', '/trade#trade-disputes', '/action-plan#promise-history'])(
  'the link %s',
  (path) => {
    it('opens at the place it names, and keeps it while what stands above arrives', async () => {
      const { page, close } = await site.open(path);
      const place = page.locator(`[id="${path.split('#')[1]}"]`);
      await expect.poll(async () => Math.round((await place.boundingBox())?.y ?? -1)).toBeGreaterThanOrEqual(0);
      await expect.poll(async () => Math.round((await place.boundingBox())?.y ?? 9999)).toBeLessThan(160);
      await close();
    });
  },
);

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
