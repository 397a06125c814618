/** The production build in a real browser: served on a free port, one Chromium a test file, console noise collected. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { findChromium, launchArguments } from '../../scripts/findChromium.mjs';
import { serveBuild } from '../../scripts/servePrecompressed.mjs';

const dist = resolve(import.meta.dirname, '../../dist');

export interface BuiltSite {
  readonly address: string;
  readonly browser: Browser;
  /** Opens a path and waits until the page stands; `noise` gathers errors and console messages from then on. */
  open(path: string, options?: BrowserContextOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  readonly noise: readonly string[];
  close(): Promise<void>;
}

/** Collects what a page says to the console, and what breaks in it. */
export function listen(page: Page): readonly string[] {
  const noise: string[] = [];
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') noise.push(`${message.type()}: ${message.text()}`);
  });
  return noise;
}

/** Waits until the data is there and nothing on the page is still being fetched. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], .figure-waiting') === null);
  await page.evaluate(() => document.fonts.ready);
}

export async function openBuiltSite(): Promise<BuiltSite> {
  if (!existsSync(resolve(dist, 'index.html'))) throw new Error('There is no build to test. Run: npm run build');
  const server = await serveBuild(dist, 0);
  const browser = await chromium.launch({ executablePath: findChromium(), args: launchArguments });
  return {
    address: server.address,
    browser,
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', ...options });
      const page = await context.newPage();
      const noise = listen(page);
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
