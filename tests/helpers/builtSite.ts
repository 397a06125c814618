/** The production build in a real browser: served on a free port, one Chromium a test file, console noise collected. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright';
import { findChromium, launchArguments } from '../../scripts/findChromium.mjs';
import { serveBuild } from '../../scripts/servePrecompressed.mjs';

const dist = resolve(import.meta.dirname, '../../dist');
/** Ms until a page that does not stand counts as broken. */
const PATIENCE = 45_000;

export interface BuiltSite {
  readonly address: string;
  readonly browser: Browser;
  /** Opens a path and waits until the page stands; `prepare` may put answers of its own in the way before that. */
  open(path: string, options?: BrowserContextOptions, prepare?: (page: Page) => Promise<void>): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  /** All that the page said to the console and all that broke in it, from its first moment. */
  readonly noise: readonly string[];
  close(): Promise<void>;
}

/** Collects what a page says to the console, and what breaks in it. */
export function listen(page: Page): readonly string[] {
  const noise: string[] = [];
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  return noise;
}

/** Waits until the data is there, the page has a heading and nothing on it is still being fetched. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('main :is(h1, h2)') !== null &&
      document.querySelector('[aria-busy="true"], .figure-waiting') === null,
    undefined,
    { timeout: PATIENCE },
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Drawings are laid out again for the width that they find.
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  });
}

/** Follows a link by keyboard to another page of the site, and waits until that page stands. */
export async function follow(page: Page, link: Locator, path: string): Promise<void> {
  const before = await page.title();
  await link.press('Enter');
  await page.waitForURL((url) => url.pathname === path);
  // The page before stays until the next is here.
  await page.waitForFunction((title) => document.title !== title, before);
  await settled(page);
}

/** Serves a build, by default that of `npm run build`, and starts a browser. */
export async function openBuiltSite(folder = dist, base = '/'): Promise<BuiltSite> {
  if (!existsSync(resolve(folder, 'index.html'))) throw new Error('There is no build to test. Run: npm run build');
  const server = await serveBuild(folder, 0, base);
  const browser = await chromium.launch({ executablePath: findChromium(), args: launchArguments });
  return {
    address: server.address,
    browser,
    async open(path, options = {}, prepare = async () => undefined) {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
        // A colour half way through its change is no fault of contrast.
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      const noise = listen(page);
      await prepare(page);
      await page.goto(server.address + path);
      await settled(page);
      return { page, noise, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
