/** The timeline under a real pointer, wheel, fingers and keys: what jsdom cannot show. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openBuiltSite, settled } from '../helpers/builtSite.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const drawing = (page: Page) => page.locator('svg.timeline-lanes');

/** First and last day of the stretch in the address. */
function stretch(page: Page): readonly [string, string] {
  const [from = '', to = ''] = (new URL(page.url()).searchParams.get('zoom') ?? '').split('..');
  return [from, to];
}

/** Waits until the address has another stretch. */
async function moved(page: Page, before: string): Promise<void> {
  await expect.poll(() => stretch(page).join('..')).not.toBe(before);
}

/** The middle of the lanes, on the window. */
async function middle(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  await drawing(page).scrollIntoViewIfNeeded();
  const box = await drawing(page).boundingBox();
  if (box === null) throw new Error('no drawing');
  // Between two rows of marks, near the ruler.
  return { x: box.x + box.width * 0.6, y: box.y + 26 };
}

describe('the drawing of the timeline', () => {
  it('is dragged, and what lay beside it comes into sight', async () => {
    const { page, noise, close } = await site.open('/timeline?zoom=2025-04-01..2025-09-30');
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 300, y, { steps: 6 });
    await page.mouse.up();
    await moved(page, '2025-04-01..2025-09-30');
    const [from, to] = stretch(page);
    expect(from > '2025-04-01').toBe(true);
    // 183 days still: dragging does not zoom.
    expect((Date.parse(to) - Date.parse(from)) / 86_400_000 + 1).toBe(183);
    expect(noise).toEqual([]);
    await close();
  });

  it('is zoomed by the wheel with Ctrl around the pointer, and left alone by the wheel without', async () => {
    const { page, close } = await site.open('/timeline?zoom=2025-01-01..2026-12-31');
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    const before = await page.evaluate(() => window.scrollY);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before);
    expect(stretch(page)).toEqual(['2025-01-01', '2026-12-31']);
    const again = await middle(page);
    await page.mouse.move(again.x, again.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await moved(page, '2025-01-01..2026-12-31');
    const [from, to] = stretch(page);
    expect(from > '2025-01-01' && to < '2026-12-31').toBe(true);
    await close();
  });

  it('is moved by one finger and zoomed by two', async () => {
    const { page, close } = await site.open('/timeline?zoom=2025-01-01..2026-12-31', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const { x, y } = await middle(page);
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', xs: readonly number[]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((at, id) => ({ x: at, y, id })) });
    await touch('touchStart', [x]);
    for (const step of [10, 30, 60, 90]) await touch('touchMove', [x - step]);
    await touch('touchEnd', []);
    await moved(page, '2025-01-01..2026-12-31');
    const afterSwipe = stretch(page);
    expect(afterSwipe[0] > '2025-01-01').toBe(true);
    await touch('touchStart', [x - 40, x + 40]);
    for (const step of [50, 70, 90, 110]) await touch('touchMove', [x - step, x + step]);
    await touch('touchEnd', []);
    await moved(page, afterSwipe.join('..'));
    const [from, to] = stretch(page);
    const days = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 86_400_000;
    expect(days(from, to)).toBeLessThan(days(afterSwipe[0], afterSwipe[1]) * 0.6);
    await close();
  });

  it('keeps the entries of a stretch that is zoomed to, after a reload and a step back', async () => {
    const { page, close } = await site.open('/timeline');
    await page.getByRole('combobox', { name: 'Lanes' }).selectOption('level');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => stretch(page)[0]).not.toBe('');
    const url = page.url();
    expect(url).toContain('lanes=level');
    const question = () => page.locator('#timeline h2').first().innerText();
    await expect.poll(question).not.toContain('April 2025');
    const heading = await question();
    await page.reload();
    await settled(page);
    expect(page.url()).toBe(url);
    expect(await question()).toBe(heading);
    await close();
  });
});

describe('the drawing and the list', () => {
  it('choose in one what is chosen in the other, by keyboard alone', async () => {
    const { page, noise, close } = await site.open('/timeline');
    await page.getByRole('button', { name: 'Prime Minister Benazir Bhutto' }).first().waitFor({ state: 'attached' });
    const first = page.locator('.timeline-row button[aria-expanded][tabindex="0"]');
    expect(await first.count()).toBe(1);
    await first.focus();
    await page.keyboard.type('1995');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await expect.poll(focused).toContain('Bhutto');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('entry')).toMatch(/1995/);
    // The drawing goes to where it lies, thirty years back, and has it chosen.
    const chosen = drawing(page).locator('a[aria-current="true"]');
    await expect.poll(() => chosen.count()).toBe(1);
    expect(await chosen.getAttribute('aria-label')).toContain('Bhutto');
    // What is opened is reached by the next press of Tab; another press of Enter closes it.
    expect(await page.locator('.timeline-rows .timeline-details').count()).toBe(1);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.timeline-rows .timeline-details').count()).toBe(0);
    expect(noise).toEqual([]);
    await close();
  });

  it('are one stop of the Tab key each, and the frame over the whole span is another', async () => {
    const { page, close } = await site.open('/timeline?zoom=2025-04-01..2026-04-30');
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowLeft');
    await moved(page, '2025-04-01..2026-04-30');
    expect(stretch(page)).toEqual(['2025-03-02', '2026-03-31']);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.classList.contains('timeline-lanes'))).toBe(true);
    await page.keyboard.press('Tab');
    // Marks and numbers are no stops of their own.
    expect(await page.evaluate(() => document.activeElement?.closest('svg') === null)).toBe(true);
    await close();
  });

  it('have names for those who hear them', async () => {
    const { page, close } = await site.open('/timeline?kind=milestones&from=1991&to=1995');
    const list = await page.getByRole('region', { name: 'The entries, newest first' }).ariaSnapshot();
    expect(list).toContain('- heading "1991 1 entry" [level=2]');
    expect(list).toContain('- button "Pakistan’s recognition of Kazakhstan"');
    const figure = await page.locator('#timeline').ariaSnapshot();
    expect(figure).toContain('- slider "Stretch of time shown below"');
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe('from 1991 to 1995');
    expect(figure).toMatch(/link "Pakistan’s recognition of Kazakhstan, 20 Dec 1991, Took place"/);
    await close();
  });
});

it('is read on paper with every entry', async () => {
  const { page, close } = await site.open('/timeline');
  await page.emulateMedia({ media: 'print' });
  const heights = await page
    .locator('.timeline-row')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  expect(heights).toHaveLength(261);
  expect(Math.min(...heights)).toBeGreaterThan(20);
  await close();
});
