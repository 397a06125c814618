/** Figures in pages of others that make it hard: strict policies, hidden places, many frames, a script that comes late. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, listen, openBuiltSite } from '../helpers/builtSite.ts';
import { type HostPage, openHostPage, UGLY_CSS } from '../helpers/hostPage.ts';
import { bareIds, layoutFaults } from '../helpers/pageFaults.ts';
import { listedFigures } from '../helpers/siteAddresses.ts';

let site: BuiltSite;
let host: HostPage;
let ugly: HostPage;
beforeAll(async () => {
  site = await openBuiltSite();
  host = await openHostPage();
  ugly = await openHostPage(UGLY_CSS);
});
afterAll(async () => {
  await host.close();
  await ugly.close();
  await site.close();
});

const FIGURE = '/embed/document-count';
const SCRIPT = () => `<script async src="${site.address}/embed.js"></script>`;

/** A plain frame, 100 px high until somebody says otherwise. */
function aFrame({ path = FIGURE, sandbox = false, more = '' } = {}): string {
  const isolated = sandbox ? ' sandbox="allow-scripts"' : '';
  return `<iframe src="${site.address}${path}" title="A figure"${isolated} width="100%" height="100" frameborder="0"${more}></iframe>`;
}

async function visit(address: string, width = 900): Promise<{ page: Page; noise: readonly string[] }> {
  const page = await site.browser.newPage({ viewport: { width, height: 900 } });
  const noise = listen(page);
  await page.goto(address);
  return { page, noise };
}

const frameHeight = (page: Page) =>
  page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight);
/** Px by which the document in a frame is higher than the place that the frame has for it: 0 where it fits. */
const lacking = (inside: FrameLocator) =>
  inside.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height) - window.innerHeight);
/** Px that the document in the frame takes. */
const heightInside = (page: Page) =>
  page
    .frameLocator('iframe')
    .first()
    .locator('html')
    .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
const drawingWidth = (page: Page) =>
  page
    .frameLocator('iframe')
    .first()
    .locator('svg.drawing')
    .evaluate((drawing) => Math.round(drawing.getBoundingClientRect().width));

async function expectFitting(page: Page): Promise<void> {
  await expect.poll(() => frameHeight(page), { timeout: 15_000 }).toBeGreaterThan(300);
  await expect.poll(() => lacking(page.frameLocator('iframe').first()), { timeout: 15_000 }).toBe(0);
}

describe('a page whose policy forbids all but the frame and its script', () => {
  it.each([false, true])('shows the figure at its height, and nothing is refused (sandbox: %s)', async (sandbox) => {
    host.show(aFrame({ sandbox }) + SCRIPT(), {
      'Content-Security-Policy': `default-src 'none'; frame-src ${site.address}; script-src ${site.address}; style-src 'none'; img-src data:`,
    });
    const { page, noise } = await visit(host.address);
    await page.frameLocator('iframe').getByText('37 by the best sourced count').waitFor();
    await expectFitting(page);
    expect(noise).toEqual([]);
    await page.close();
  });
});

describe.each([
  ['hidden', 'display:none', 'display:block'],
  ['of no width', 'width:0;overflow:hidden', 'width:600px'],
])('in a place that is %s at first', (_what, before, after) => {
  it.each([false, true])(
    'the figure stands, drawn for its width, as soon as the place shows (sandbox: %s)',
    async (sandbox) => {
      host.show(`<div id="place" style="${before}">${aFrame({ sandbox })}</div>${SCRIPT()}`);
      const { page, noise } = await visit(host.address);
      // By then the figure stands where nobody sees it.
      await page.frameLocator('iframe').locator('svg.drawing').waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      const quiet = await page.locator('iframe').evaluate((frame) => (frame as HTMLIFrameElement).style.height);
      expect(quiet).toBe('');
      await page.locator('#place').evaluate((place, style) => place.setAttribute('style', style), after);
      await expectFitting(page);
      const place = await page.locator('iframe').evaluate((frame) => frame.clientWidth);
      // 16 px of padding at each side.
      await expect.poll(() => drawingWidth(page), { timeout: 15_000 }).toBe(place - 32);
      expect(noise).toEqual([]);
      await page.close();
    },
  );
});

it('ten figures stand on one page, each at its height, without a word on the console', async () => {
  const ids = listedFigures()
    .slice(0, 10)
    .map(({ id }) => id);
  // Each code brings the script, as pasted ten times.
  host.show(ids.map((id) => aFrame({ path: `/embed/${id}` }) + SCRIPT()).join('\n'));
  const { page, noise } = await visit(host.address, 736);
  const frames = page.locator('iframe');
  await expect
    .poll(() => frames.evaluateAll((all) => all.filter((frame) => frame.clientHeight > 150).length), {
      timeout: 30_000,
    })
    .toBe(10);
  for (const [index, id] of ids.entries()) {
    const inside = frames.nth(index).contentFrame();
    await inside.locator(`figure[data-figure="${id}"]`).waitFor();
    // Fonts come when a frame is painted, and with them the last few px.
    await frames.nth(index).scrollIntoViewIfNeeded();
    await expect.poll(() => lacking(inside), { timeout: 15_000 }).toBe(0);
  }
  expect(noise).toEqual([]);
  await page.close();
}, 120_000);

it('below the fold, where a browser lays nothing out, a figure still tells what a change did to its height', async () => {
  host.show(`<div style="height:5000px"></div>${aFrame()}${SCRIPT()}`);
  const { page } = await visit(host.address);
  const inside = page.frameLocator('iframe');
  await inside.locator('svg.drawing').waitFor({ state: 'attached' });
  await expect.poll(() => frameHeight(page), { timeout: 15_000 }).toBeGreaterThan(300);
  await page.waitForLoadState('networkidle');
  const drawn = await frameHeight(page);
  await inside.getByRole('button', { name: 'Table' }).dispatchEvent('click');
  await expect.poll(() => frameHeight(page), { timeout: 15_000 }).toBeGreaterThan(drawn + 100);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.close();
});

describe('embed.js', () => {
  it.each([false, true])(
    'that comes long after the figure has spoken asks for its height (sandbox: %s)',
    async (sandbox) => {
      host.show(aFrame({ sandbox }));
      const { page, noise } = await visit(host.address);
      await page.frameLocator('iframe').getByText('37 by the best sourced count').waitFor();
      await page.waitForLoadState('networkidle');
      expect(await frameHeight(page)).toBe(100);
      await page.addScriptTag({ url: `${site.address}/embed.js` });
      await expectFitting(page);
      expect(noise).toEqual([]);
      await page.close();
    },
  );

  it('knows a frame that is added later, and one that goes on to another figure', async () => {
    host.show(SCRIPT());
    const { page } = await visit(host.address);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), aFrame());
    await expectFitting(page);
    const before = await frameHeight(page);
    await page.locator('iframe').evaluate((frame, src) => {
      (frame as HTMLIFrameElement).src = src;
    }, `${site.address}/embed/timeline`);
    await page.frameLocator('iframe').locator('figure[data-figure="timeline"]').waitFor();
    await expectFitting(page);
    expect(await frameHeight(page)).not.toBe(before);
    await page.close();
  });

  it('follows a table that is opened in the frame, among rules of the host that reach for it', async () => {
    ugly.show(aFrame() + SCRIPT());
    const { page } = await visit(ugly.address);
    await expectFitting(page);
    const drawn = await frameHeight(page);
    await page.frameLocator('iframe').getByRole('button', { name: 'Table' }).click();
    await expect.poll(() => frameHeight(page), { timeout: 15_000 }).not.toBe(drawn);
    await expectFitting(page);
    await page.close();
  });

  it('makes an element of any page: the script before it or after it, a source that changes, words for without script', async () => {
    const element = `<dostyq-figure src="/embed/document-count" title="Documents" width="600">No script runs here.</dostyq-figure>`;
    ugly.show(`<script src="${site.address}/embed.js"></script>${element}`);
    const { page, noise } = await visit(ugly.address);
    const frame = page.locator('dostyq-figure iframe');
    await expect
      .poll(() => frame.evaluate((one) => one.getBoundingClientRect().height), { timeout: 15_000 })
      .toBeGreaterThan(300);
    await expect
      .poll(() => frame.evaluate((one) => one.getBoundingClientRect().height), { timeout: 15_000 })
      .not.toBe(640);
    expect(await frame.evaluate((one) => one.getBoundingClientRect().width)).toBe(600);
    const painted = await page.locator('dostyq-figure').evaluate((one) => {
      const words = document.createRange();
      words.selectNodeContents(one);
      return words.getClientRects().length;
    });
    expect(painted).toBe(0);
    await page.locator('dostyq-figure').evaluate((one) => one.setAttribute('src', '/embed/trade-target'));
    await page.frameLocator('dostyq-figure iframe').locator('figure[data-figure="trade-target"]').waitFor();
    expect(await frame.count()).toBe(1);
    await page.locator('dostyq-figure').evaluate((one) => one.setAttribute('src', 'https://example.org/'));
    expect(await frame.getAttribute('src')).toBe(`${site.address}/embed/trade-target`);
    expect(noise).toEqual([]);
    await page.close();
  });

  it('hears nothing from a frame of ours that has gone elsewhere', async () => {
    const stranger = await openHostPage();
    stranger.show("<script>parent.postMessage({sentinel:'amp',type:'embed-size',height:700},'*')</script>");
    host.show(aFrame() + SCRIPT());
    const { page } = await visit(host.address);
    await expectFitting(page);
    const before = await frameHeight(page);
    const heard = page.evaluate(
      () => new Promise((resolve) => addEventListener('message', ({ data }) => data.height === 700 && resolve(true))),
    );
    await page
      .frameLocator('iframe')
      .locator('html')
      .evaluate((_root, address) => location.replace(address), stranger.address);
    expect(await heard).toBe(true);
    expect(await frameHeight(page)).toBe(before);
    await page.close();
    await stranger.close();
  });
});

describe('the messages of a figure', () => {
  /** All that is said to the host from now on, newest last. */
  const collect = (page: Page) =>
    page.addInitScript(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data }) => heard.push(data));
    });
  const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: Record<string, unknown>[] }).heard);

  it('tell its height in the convention of others, and what it shows in one of our own', async () => {
    host.show(aFrame({ path: `${FIGURE}?asOf=2026-02-05` }));
    const page = await site.browser.newPage({ viewport: { width: 900, height: 900 } });
    await collect(page);
    await page.goto(host.address);
    await expect
      .poll(async () => (await heard(page)).some(({ type }) => type === 'dostyq:figure'), { timeout: 15_000 })
      .toBe(true);
    await page.waitForLoadState('networkidle');
    const height = await heightInside(page);
    const messages = await heard(page);
    expect(messages.findLast(({ type }) => type === 'embed-size')).toEqual({
      sentinel: 'amp',
      type: 'embed-size',
      height,
    });
    expect(messages.findLast(({ type }) => type === 'dostyq:figure')).toEqual({
      type: 'dostyq:figure',
      figure: 'document-count',
      day: '2026-02-05',
      height,
      question: 'How many documents were signed on 4 February 2026?',
    });
    await page.close();
  });
});

describe('an address that names the version it was made with', () => {
  it('says so where the data is of another, and only there', async () => {
    const { page, close } = await site.open(`${FIGURE}?version=1.0.0`);
    expect(await page.getByText('Made with data 1.0.0; shown with 1.1.1.').count()).toBe(1);
    await close();
    for (const query of ['?version=1.1.1', '', '?version=%3Cb%3E']) {
      const { page: same, close: closeSame } = await site.open(`${FIGURE}${query}`);
      expect(await same.getByText('Made with data').count()).toBe(0);
      await closeSame();
    }
  });
});

describe('the build without SITE_URL', () => {
  it('has the words for link previews, and nothing that would need the full address', () => {
    for (const { id } of listedFigures()) {
      const folder = resolve(import.meta.dirname, '../../dist/embed', id);
      expect(readFileSync(join(folder, 'index.html'), 'utf8')).not.toMatch(/og:url|og:image|oembed/);
      expect(existsSync(join(folder, 'oembed.json'))).toBe(false);
    }
  });
});

describe('a sandbox that lets no link out', () => {
  it('is told so at the link home, with the address', async () => {
    host.show(aFrame({ sandbox: true }) + SCRIPT());
    const { page } = await visit(host.address);
    await expectFitting(page);
    await page.frameLocator('iframe').getByRole('link', { name: 'Dostyq: table, sources, citation' }).click();
    await page.frameLocator('iframe').getByText(`The address: ${site.address}/documents#document-count`).waitFor();
    await expectFitting(page);
    expect(page.context().pages()).toHaveLength(1);
    await page.close();
  });
});

describe('the dialog', () => {
  const QUESTION = 'How many documents were signed on 4 February 2026?';

  it('speaks in words on the front page, fits a phone, and gives axe nothing to say', async () => {
    const { page, noise, close } = await site.open('/', { viewport: { width: 360, height: 800 } });
    await page
      .getByRole('group', { name: `Tools for “${QUESTION}”` })
      .getByRole('button', { name: 'Embed' })
      .click();
    await page.getByText(/^At 704 px it is \d+ px high\.$/).waitFor();
    expect(await bareIds(page)).toEqual([]);
    const widths = [
      { width: 360, axe: true },
      { width: 1440, axe: true },
    ];
    expect(await layoutFaults(page, widths)).toEqual({});
    const { scrollWidth, clientWidth } = await page
      .getByRole('dialog')
      .evaluate((dialog) => ({ scrollWidth: dialog.scrollWidth, clientWidth: dialog.clientWidth }));
    expect(scrollWidth).toBe(clientWidth);
    expect(noise).toEqual([]);
    await close();
  });

  it.each([
    ['Frame, no script', false],
    ['Frame, and a script by which its height follows', true],
    ['Element of that script', true],
  ])('gives a code that stands in an ugly page as its preview does (%s)', async (form, follows) => {
    const { page: documents, close } = await site.open('/documents');
    await documents
      .getByRole('group', { name: `Tools for “${QUESTION}”` })
      .getByRole('button', { name: 'Embed' })
      .click();
    await documents.getByRole('combobox', { name: 'Width' }).selectOption('Column, 342 px');
    await documents.getByRole('combobox', { name: 'Form' }).selectOption(form);
    await documents.getByRole('textbox', { name: 'Caption (optional)' }).fill('Signed & counted');
    await documents.getByText(/^At 342 px it is \d+ px high\.$/).waitFor();
    const inPreview = documents.frameLocator('dialog iframe').locator('html');
    const height = await inPreview.evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    const code = documents.getByRole('textbox', { name: 'Code for your page' });
    await expect.poll(() => code.inputValue(), { timeout: 15_000 }).toContain(`height="${height}"`);
    const text = await code.inputValue();
    await close();

    ugly.show(text);
    const { page, noise } = await visit(ugly.address);
    const inside = page.frameLocator('iframe');
    await inside.getByText('37 by the best sourced count').waitFor();
    expect(await page.locator('figcaption').innerText()).toBe('Signed & counted');
    if (follows) {
      await inside.getByRole('button', { name: 'Table' }).click();
      await inside.getByRole('table').waitFor();
      await expect.poll(() => lacking(inside), { timeout: 15_000 }).toBe(0);
    }
    expect(noise).toEqual([]);
    await page.close();
  });
});
