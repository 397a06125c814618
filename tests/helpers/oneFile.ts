/** The build in one file, opened from the disk in a real browser without a network. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { findChromium, launchArguments } from '../../scripts/findChromium.mjs';
import { listen, type OpenPage, settled } from './builtSite.ts';

const file = resolve(import.meta.dirname, '../../dist-single/dostyq.html');

export interface OpenFile extends OpenPage {
  /** Addresses that were asked for, other than the file itself and what lies inside it. */
  readonly asked: readonly string[];
}

export interface OneFile {
  /** Of the file. */
  readonly address: string;
  /** Opens a path within the site ("/visits?asOf=…#…") and waits until the page stands. */
  open(path: string): Promise<OpenFile>;
  close(): Promise<void>;
}

/** Starts a browser for the file of `npm run build:single`. */
export async function openOneFile(): Promise<OneFile> {
  if (!existsSync(file)) throw new Error('There is no file to test. Run: npm run build:single');
  const address = pathToFileURL(file).href;
  const browser = await chromium.launch({ executablePath: findChromium(), args: launchArguments });
  return {
    address,
    async open(path) {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
        reducedMotion: 'reduce',
        offline: true,
      });
      const page = await context.newPage();
      const noise = listen(page);
      const asked: string[] = [];
      page.on('request', (request) => {
        if (!/^(?:data|blob):/.test(request.url()) && request.url().split('#')[0] !== address)
          asked.push(request.url());
      });
      await page.goto(`${address}#${path}`);
      await settled(page);
      return { page, noise, asked, close: () => context.close() };
    },
    close: () => browser.close(),
  };
}
